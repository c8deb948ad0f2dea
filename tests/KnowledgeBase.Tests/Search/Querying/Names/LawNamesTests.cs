using KnowledgeBase.Legal;
using KnowledgeBase.Search.Querying.Names;

namespace KnowledgeBase.Tests.Search.Querying.Names;

public sealed class LawNamesTests
{
    static readonly LawNames Table = LawNames.Load(Path.Combine(SharedCorpus.Root, "corpus", "law-names.csv"));

    static readonly string[] Titles =
    [
        "中华人民共和国安全生产法", "中华人民共和国行政处罚法", "中华人民共和国治安管理处罚法", "中华人民共和国消防法", "消防法实施细则", "云岭市安全生产条例", "安全生产许可证条例", "危险化学品安全管理条例", "中华人民共和国安全法",
    ];

    [Theory]
    [InlineData("安法", "安全生产法")]
    [InlineData("《处罚法》", "行政处罚法")]
    [InlineData("中华人民共和国特种设备法", "特种设备安全法")]
    [InlineData("危化条例", "危险化学品安全管理条例")]
    [InlineData("493号令", "生产安全事故报告和调查处理条例")]
    [InlineData("国务院令第493号", "生产安全事故报告和调查处理条例")]
    [InlineData("国务院第493号令", "生产安全事故报告和调查处理条例")]
    [InlineData("国令第７０８号", "生产安全事故应急条例")]
    [InlineData("应急管理部令第10号", "工贸企业重大事故隐患判定标准")]
    public void A_name_leads_to_the_title(string typed, string law) => Assert.Equal(law, Assert.Single(Table.Resolve(typed)).Law);

    [Theory]
    [InlineData("安全生产法")]
    [InlineData("灭火器")]
    [InlineData("公安部令第10号")]
    [InlineData("9999号令")]
    [InlineData("")]
    public void A_title_leads_to_no_other_name(string typed) => Assert.Empty(Table.Resolve(typed));

    [Theory]
    [InlineData("中华人民共和国消防法", "中华人民共和国消防法 Exact", "")]
    [InlineData("消防法", "中华人民共和国消防法 SameKey", "")]
    [InlineData("处罚法", "中华人民共和国行政处罚法 Alias", "中华人民共和国治安管理处罚法 EndsWith")]
    [InlineData("安法", "中华人民共和国安全生产法 Alias", "")]
    [InlineData("安全生产条例", "云岭市安全生产条例 EndsWith", "")]
    [InlineData("治管处罚法", "中华人民共和国治安管理处罚法 Subsequence", "")]
    [InlineData("aqscf", "中华人民共和国安全生产法 Initials", "")]
    [InlineData("XFF", "中华人民共和国消防法 Initials", "")]
    [InlineData("消仿法", "中华人民共和国消防法 SameSound", "")]
    [InlineData("安全生产发", "中华人民共和国安全生产法 SameSound", "")]
    [InlineData("行政处法罚", "中华人民共和国行政处罚法 SameSound", "")]
    [InlineData("罚处政行法", "", "")]
    [InlineData("行政处分法", "中华人民共和国行政处罚法 OneEdit", "")]
    [InlineData("行政处罚处法", "中华人民共和国行政处罚法 OneEdit", "")]
    [InlineData("法", "", "")]
    public void Given_titles_are_ranked_by_how_surely_they_are_meant(string typed, string first, string second)
    {
        var found = Table.Candidates(typed, Titles).Select(c => $"{c.Title} {c.Match}").ToList();
        Assert.Equal((first, second), (found.ElementAtOrDefault(0) ?? "", found.ElementAtOrDefault(1) ?? ""));
    }

    [Fact]
    public void The_table_is_large_enough_and_every_law_in_it_exists()
    {
        Assert.True(Table.All.Count() >= 150);
        Assert.Equal(Table.All.Count(), Table.All.Select(name => name.Name).Distinct().Count());
        SharedCorpus.Require();
        var titles = Directory.EnumerateFiles(SharedCorpus.Path("corpus"), "*.md", SearchOption.AllDirectories)
            .SelectMany(file => File.ReadLines(file).Where(line => line.StartsWith("# ", StringComparison.Ordinal)).Take(1).Append(Path.GetFileName(file).Split('_', '(')[0]))
            .Select(line => TitleKey.Of(line.TrimStart('#').Replace(".md", "", StringComparison.Ordinal))).ToHashSet();
        Assert.Equal([], Table.All.Select(name => name.Law).Distinct().Where(law => !titles.Contains(TitleKey.Of(law))));
    }

    [Fact]
    public void A_broken_line_is_told_by_its_number()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "name,law,kind,note\n安法,安全生产法,简称,\n坏行\n");
        Assert.Contains("第 3 行", Assert.Throws<FormatException>(() => LawNames.Load(path)).Message, StringComparison.Ordinal);
        File.Delete(path);
        Assert.Empty(LawNames.Load(path).All);
    }
}
