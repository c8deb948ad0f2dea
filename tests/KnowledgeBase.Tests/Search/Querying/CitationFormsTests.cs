using System.Diagnostics;
using System.Runtime.CompilerServices;
using FsCheck.Fluent;
using KnowledgeBase.Legal;
using KnowledgeBase.Search.Querying;

namespace KnowledgeBase.Tests.Search.Querying;

public sealed class CitationFormsTests
{
    public static TheoryData<string, string> Forms { get; } = [.. Read().Select(line => line.Split(" => ")).Select(cells => (cells[0], cells[1]))];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_written_form_is_read_exactly(string question, string cited) =>
        Assert.Equal(cited, CitationQuery.ReadAll(question, "消防法") is { Count: > 0 } all ? string.Join(" + ", all) : "–");

    [Fact]
    public void The_table_is_long_and_says_nothing_twice()
    {
        Assert.True(Forms.Count >= 200);
        Assert.Equal(Forms.Count, Forms.Select(row => row.Data.Item1).Distinct().Count());
    }

    [Theory]
    [InlineData("第97条")]
    [InlineData("97条")]
    [InlineData("本法第97条")]
    public void A_place_without_a_law_needs_one_in_context(string question) => Assert.Null(CitationQuery.TryParse(question));

    [Fact]
    public void What_is_written_in_the_standard_form_is_read_back() =>
        (from title in Gen.Elements("安全生产法", "中华人民共和国民法典", "山东省安全生产条例", "罚款处罚规定（试行）", "493号令", "关于适用〈消防法〉若干问题的解释（二）", "产业结构调整指导目录（2019年本）", "某某导则")
         from year in Gen.Elements(new int?[] { null, 1996, 2021 })
         from number in Gen.Choose(1, 9999)
         from suffix in Gen.Elements(0, 0, 1, 12, 999)
         from paragraph in Gen.Elements(new int?[] { null, 1, 12, 999 })
         from item in Gen.Elements(new int?[] { null, 1, 21, 105 })
         from subitem in Gen.Elements(new int?[] { null, null, 3, 110 })
         from range in Gen.Elements(0, 0, 1, 30)
         let article = new ProvisionNumber(number, suffix)
         select range > 0 && number + range < 10_000
            ? new CitationQuery(title, new ProvisionRef(article, ToArticle: new ProvisionNumber(number + range)), year)
            : new CitationQuery(title, new ProvisionRef(article, paragraph, item, subitem), year))
        .ToArbitrary().Always(citation => CitationQuery.ReadAll(citation.ToString()) is [var read] && read == citation, 5000);

    [Fact]
    public void Any_text_is_read_or_left_alone()
    {
        Texts.Any().Always(Holds);
        Texts.OfFragments(["安全生产法", "《", "》", "消防法", "第", "97", "九十七", "条", "之一", "款", "（三）", "项", "和", "、", "至", "-", "2021", "年", "(", ")", "的", " ", "规定"], 12).Always(Holds, 20_000);
    }

    [Theory]
    [InlineData("法")]
    [InlineData("法1和")]
    [InlineData("《法》和")]
    [InlineData("1、")]
    [InlineData("《")]
    [InlineData("2021年法(")]
    [InlineData("安全生产法第1条、")]
    public void One_thing_over_and_over_takes_no_time(string piece)
    {
        var question = string.Concat(Enumerable.Repeat(piece, 200 / piece.Length));
        var watch = Stopwatch.StartNew();
        _ = CitationQuery.ReadAll(question);
        // A guard against a hang and no measure of speed.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5));
    }

    // What is read is written and read the same.
    static bool Holds(string text) => CitationQuery.ReadAll(text, "消防法").All(read => CitationQuery.ReadAll(read.ToString()) is [var again] && again.Provision == read.Provision);

    static IEnumerable<string> Read([CallerFilePath] string here = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "citation-forms.txt")).Where(line => line.Contains(" => ", StringComparison.Ordinal) && line[0] != '#');
}
