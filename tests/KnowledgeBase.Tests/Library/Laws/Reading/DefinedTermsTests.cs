using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Library.Laws.Reading;

namespace KnowledgeBase.Tests.Library.Laws.Reading;

public class DefinedTermsTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    static string Terms(params string[] articles) =>
        string.Join(' ', DefinedTerms.Of(articles.Select((t, i) => new Article(new ProvisionNumber(i + 1), t, -1, 0))).Select(t => $"{t.Term}={t.Where}"));

    [Theory]
    [InlineData("本条例所称燃气设施，是指用于储存、输配燃气的设备。", "燃气设施=第一条")]
    [InlineData("本法所称的重大危险源是指危险物品的数量等于或者超过临界量的单元。", "重大危险源=第一条")]
    [InlineData("供气企业和用气单位（以下统称燃气单位）应当守法。", "燃气单位=第一条")]
    [InlineData("制定本法。\n本法所称突发事件，是指紧急事件。", "突发事件=第一条第二款")]
    [InlineData("本条例下列用语的含义：\n（一）燃气，是指作为燃料使用的气体。\n（二）“瓶装气”指装在钢瓶里的燃气。", "燃气=第一条第（一）项 瓶装气=第一条第（二）项")]
    [InlineData("本法下列用语的含义：\n危险物品，是指易燃易爆物品。\n重大危险源，是指超过临界量的单元。", "危险物品=第一条第二款 重大危险源=第一条第三款")]
    [InlineData("根据《某某法》（以下简称《某法》），制定本条例。", "")]
    [InlineData("本法所称以上、以下、以内，包括本数。", "")]
    [InlineData("主管部门应当指导、监督下级指定的机构。", "")]
    public void Finds_the_terms_a_law_defines(string article, string terms) => Assert.Equal(terms, Terms(article));

    [Fact]
    public void Of_a_term_defined_twice_the_first_place_counts() =>
        Assert.Equal("燃气=第一条", Terms("本条例所称燃气，是指气体。", "本章所指：燃气。本条例所称燃气，是指天然气。"));

    [Fact]
    public async Task Most_emergency_laws_give_terms_and_each_is_a_word_of_the_law()
    {
        using var library = await RealLaws.ImportAsync(RealLaws.Dates, "/安全生产法(", "/突发事件应对法(2024", "/消防法(", "/特种设备安全法(", "危险化学品安全管理条例(", "/防震减灾法(", "/数据安全法(");
        var given = 0;

        foreach (var work in (await library.Laws.ListAsync(new WorkFilter(), TemporaryLibrary.Today, Cancel)).Items)
        {
            var law = (await library.ReadAsync(work.Title))!;
            var terms = DefinedTerms.Of(law.Articles);
            given += terms.Count > 0 ? 1 : 0;
            Assert.All(terms, t => Assert.Contains(t.Term, law.Articles.Single(a => a.Number == t.Where.Article).Text, StringComparison.Ordinal));
            if (work.Title.EndsWith("国安全生产法", StringComparison.Ordinal))
                Assert.Superset(new HashSet<string> { "危险物品", "重大危险源", "生产经营单位" }, terms.Select(t => t.Term).ToHashSet());
        }
        Assert.InRange(given, 6, 7);
    }
}
