using System.Collections.Concurrent;
using KnowledgeBase.Search.Querying.Spelling;

namespace KnowledgeBase.Tests.Search.Querying.Spelling;

public sealed class SpellingAdviceTests
{
    static readonly string[] Titles = ["中华人民共和国安全生产法", "中华人民共和国消防法", "中华人民共和国行政处罚法", "安全生产许可证条例", "刑法"];

    static readonly string[] Corpus =
    [
        "生产经营单位应当配置消防栓和灭火器", "从事有限空间作业", "特种作业人员应当持证", "制定应急预案", "发生严重事故", "有现场记录", "安全生产管理", "双重作用", "现空白",
    ];

    // Every text counts ten times, so that what stands in one is no rarity.
    static int Count(string piece) => 10 * Corpus.Count(text => text.Contains(piece, StringComparison.Ordinal));

    static readonly SpellingAdvice Advice = new(Count, Titles);

    [Theory]
    [InlineData("消坊栓", "消防栓")]
    [InlineData("安全生严", "安全生产")]
    [InlineData("有现空间", "有限空间")]
    [InlineData("特重作业", "特种作业")]
    [InlineData("应急予案", "应急预案")]
    [InlineData("制定应急予案 特重作业", "制定应急预案 特种作业")]
    [InlineData("安全生产发第97条", "安全生产法第97条")]
    [InlineData("安全声产法 97条", "安全生产法 97条")]
    [InlineData("《安全生法》第九十七条", "《安全生产法》第九十七条")]
    [InlineData("消仿法第60条", "消防法第60条")]
    [InlineData("行政处分法", "行政处罚法")]
    public void A_slip_is_put_right_where_the_texts_speak_for_it(string question, string meant) => Assert.Equal(meant, Advice.Correct(question));

    [Theory]
    [InlineData("消防栓")]
    [InlineData("安全生产管理")]
    [InlineData("有限空间作业")]
    [InlineData("发生严重事故")]
    [InlineData("安全生产法第97条")]
    [InlineData("中华人民共和国消防法")]
    [InlineData("刑罚")]
    [InlineData("云岭市企业叉车")]
    [InlineData("abc 123")]
    [InlineData("")]
    public void A_question_whose_words_are_known_or_have_no_better_is_left_alone(string question) => Assert.Null(Advice.Correct(question));

    [Fact]
    public void Where_everything_is_known_nothing_is_ever_changed() =>
        Texts.OfFragments(["消防栓", "坊", "予", "安全", "严", " ", "97"]).Always(text => new SpellingAdvice(_ => 100).Correct(text) is null);

    [Fact]
    public void Over_the_real_laws_the_slips_of_the_trade_are_put_right_and_real_questions_stay()
    {
        SharedCorpus.Require();
        var texts = Directory.EnumerateFiles(SharedCorpus.Path("corpus", "laws"), "*安全*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(SharedCorpus.Path("corpus", "laws"), "*消防*.md", SearchOption.AllDirectories)).SelectMany(File.ReadLines).ToList();
        var counts = new ConcurrentDictionary<string, int>();
        var advice = new SpellingAdvice(piece => counts.GetOrAdd(piece, p => texts.Count(text => text.Contains(p, StringComparison.Ordinal))));
        string[] slips = ["消坊通道", "安全生严责任", "有现空间作业", "特重作业", "应急予案演练"];
        Assert.Equal(["消防通道", "安全生产责任", "有限空间作业", "特种作业", "应急预案演练"], slips.Select(advice.Correct));
        Assert.All(
            ["未按照规定配备消防设施", "特种作业人员未持证上岗", "未制定应急预案", "有限空间作业未审批", "隐患排查治理台账", "瞒报生产安全事故"],
            question => Assert.Null(advice.Correct(question)));
    }
}
