using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Legal;
using KnowledgeBase.Library.CitationCheck;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Library.Laws.Provisions;
using KnowledgeBase.Tests.Enforcement;

namespace KnowledgeBase.Tests.Library.CitationCheck;

/// <summary>Citations of every state, checked against real laws.</summary>
public sealed class CitationCheckerTests(PenaltyLaws laws) : IClassFixture<PenaltyLaws>
{
    static readonly DateOnly Day = new(2026, 6, 10);

    [Theory]
    // found
    [InlineData("《中华人民共和国安全生产法》第九十七条第（七）项", CitationState.Found)]
    [InlineData("《安全生产法》第九十七条第七项", CitationState.Found)]
    [InlineData("安全生产法97条", CitationState.Found)]
    [InlineData("安法第三十条", CitationState.Found)]
    [InlineData("《安全生产法》第一百一十四条第二款", CitationState.Found)]
    [InlineData("违反山东省安全生产条例第七十四条", CitationState.Found)]
    [InlineData("《中华人民共和国刑法》第一百三十四条之一", CitationState.Found)]
    [InlineData("《行政处罚法》第四十条的规定不予处罚", CitationState.Found)]
    [InlineData("《行政处罚法》第三十一条，精神病人", CitationState.Found)]
    [InlineData("《安全生产法》（2021年修正）第九十七条", CitationState.Found)]
    [InlineData("《消防法》第二十八条", CitationState.Found)]
    [InlineData("《生产安全事故应急条例》第三十二条", CitationState.Found)]
    [InlineData("依据《行政处罚法》第四十四条告知当事人", CitationState.Found)]
    [InlineData("《行政处罚法》第六十四条规定的听证", CitationState.Found)]
    // no such provision
    [InlineData("《安全生产法》第九十七条第九项", CitationState.Malformed)]
    [InlineData("《安全生产法》第一百九十条", CitationState.Malformed)]
    [InlineData("《安全生产法》第九十七条第三款", CitationState.Malformed)]
    [InlineData("安全生产法190条", CitationState.Malformed)]
    [InlineData("《消防法》第七十五条", CitationState.Malformed)]
    [InlineData("《生产安全事故应急条例》第四十条", CitationState.Malformed)]
    // not here
    [InlineData("《某市燃气管理办法》第三条", CitationState.NotInCorpus)]
    [InlineData("《道路交通安全法》第九十条", CitationState.NotInCorpus)]
    [InlineData("违反某市燃气管理条例第十条", CitationState.NotInCorpus)]
    [InlineData("应急〔2024〕90号", CitationState.NotInCorpus)]
    [InlineData("GB 18218-2018", CitationState.NotInCorpus)]
    // superseded
    [InlineData("《安全生产法》（2014年修正）第九十四条", CitationState.Superseded)]
    [InlineData("《行政处罚法》（2017年修正）第四十二条", CitationState.Superseded)]
    [InlineData("依据《行政处罚法》第三十一条告知当事人", CitationState.Superseded)]
    [InlineData("依据《行政处罚法》第三十二条，当事人有权陈述", CitationState.Superseded)]
    [InlineData("依据《行政处罚法》第三十三条当场作出处罚", CitationState.Superseded)]
    [InlineData("依据《行政处罚法》第三十七条第二款先行登记保存", CitationState.Superseded)]
    [InlineData("依据《行政处罚法》第三十八条，调查终结", CitationState.Superseded)]
    [InlineData("依据《行政处罚法》第三十九条制作处罚决定书", CitationState.Superseded)]
    [InlineData("依据《行政处罚法》第四十条送达", CitationState.Superseded)]
    [InlineData("依据《行政处罚法》第四十二条要求听证", CitationState.Superseded)]
    [InlineData("依据《行政处罚法》第四十六条到银行缴纳", CitationState.Superseded)]
    [InlineData("依据《行政处罚法》第五十一条第（一）项加处罚款", CitationState.Superseded)]
    [InlineData("依据《行政处罚法》第五十二条分期缴纳", CitationState.Superseded)]
    [InlineData("依据《安全生产法》第六十二条进行检查", CitationState.Superseded)]
    [InlineData("依据《安全生产法》第六十七条停止供电", CitationState.Superseded)]
    [InlineData("违反《安全生产违法行为行政处罚办法》第四十五条", CitationState.Superseded)]
    [InlineData("市安全生产监督管理局", CitationState.Superseded)]
    [InlineData("可以向市人民政府或者上一级主管部门申请行政复议", CitationState.Superseded)]
    [InlineData("要求听证的，应当在三日内提出", CitationState.Superseded)]
    // quoted otherwise
    [InlineData("《安全生产法》第三十条第一款“生产经营单位的特种作业人员必须按照国家规定经专门的安全作业培训，取得相应证书，方可上岗作业”", CitationState.TextDiffers)]
    [InlineData("《安全生产法》第九十七条规定：“特种作业人员未按照规定经专门的安全作业培训就上岗的”", CitationState.TextDiffers)]
    public async Task A_citation_has_its_state(string text, CitationState state)
    {
        var found = (await CheckAsync(text)).Citations;
        Assert.True(found.Count >= 1, "no citation seen");
        Assert.Equal(state, found.Max(c => c.State == CitationState.Found ? CitationState.Unchecked : c.State) is CitationState.Unchecked ? CitationState.Found : found.First(c => c.State != CitationState.Found).State);
        Assert.All(found, c => Assert.NotEmpty(c.Sentence));
    }

    [Fact]
    public async Task A_quotation_that_agrees_is_found_and_one_changed_word_is_shown()
    {
        var article = await TextOfAsync(30, 1);
        var same = Assert.Single((await CheckAsync($"《安全生产法》第三十条第一款规定：“{article}”")).Citations);
        Assert.Equal(CitationState.Found, same.State);
        var changed = Assert.Single((await CheckAsync($"《安全生产法》第三十条第一款规定：“{article.Replace("必须", "应当", StringComparison.Ordinal)}”")).Citations);
        Assert.Equal(CitationState.TextDiffers, changed.State);
        Assert.Contains(changed.Difference, r => r is { Same: false, Before: "必须", After: "应当" });
    }

    [Fact]
    public async Task Words_of_another_article_are_led_home()
    {
        var article = await TextOfAsync(30, 1);
        var cited = Assert.Single((await CheckAsync($"《安全生产法》第三十一条：“{article}”")).Citations);
        Assert.Equal(CitationState.TextDiffers, cited.State);
        Assert.Contains("第三十条", cited.Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_day_whose_text_is_not_here_nothing_is_called_found()
    {
        var cited = Assert.Single((await laws.Service<CitationChecker>().CheckAsync("《安全生产法》第九十四条", new DateOnly(2020, 6, 1), TestContext.Current.CancellationToken)).Citations);
        Assert.Equal(CitationState.NotInCorpus, cited.State);
        Assert.Contains("2020-06-01", cited.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_stale_today_was_not_stale_before()
    {
        var checker = laws.Service<CitationChecker>();
        var before = await checker.CheckAsync("依据《安全生产违法行为行政处罚办法》第四十五条", new DateOnly(2026, 1, 31), TestContext.Current.CancellationToken);
        Assert.Equal(CitationState.NotInCorpus, Assert.Single(before.Citations).State);
    }

    [Fact]
    public async Task A_modern_decision_has_no_finding()
    {
        var checkedText = await CheckAsync(
            "当事人的行为违反了《中华人民共和国安全生产法》第三十条第一款的规定。依据《中华人民共和国安全生产法》第九十七条第（七）项，参照《行政处罚法》第三十二条第一项，决定罚款2万元。"
            + "如要求听证，应当在收到告知书之日起五个工作日内提出。可以在六十日内向云州市人民政府申请行政复议。到期不缴纳罚款的，依据《行政处罚法》第七十二条第一款第（一）项每日按罚款数额的百分之三加处罚款。");
        Assert.Equal([], checkedText.Citations.Where(c => c.State != CitationState.Found).Select(c => c.Written));
        Assert.Equal(4, checkedText.Citations.Count);
    }

    [Fact]
    public void Every_stale_provision_and_law_can_be_read() => Assert.True(StaleForms.Load().All.Count >= 20);

    [Fact]
    public void Any_text_is_checked_and_every_citation_stands_in_it()
    {
        var pieces = Gen.Elements("《", "》", "安全生产法", "第九十七条", "第七项", "“", "”", "规定：", "97条", "（2014年修正）", "。", "\n", "听证", "三日内", "条", "法", "𠀀", "应急〔2024〕90号", "第", "款");
        var checker = laws.Service<CitationChecker>();
        Prop.ForAll(pieces.ListOf().Select(list => string.Concat(list)).ToArbitrary(), text =>
        {
            var checkedText = checker.CheckAsync(text, Day, TestContext.Current.CancellationToken).GetAwaiter().GetResult();
            Assert.All(checkedText.Citations, c => Assert.Equal(c.Written, text.Substring(c.Start, c.Written.Length)));
            Assert.Equal(text, string.Concat(checkedText.Pieces.Select(p => p.Text)));
        }).QuickCheckThrowOnFailure();
    }

    async Task<string> TextOfAsync(int article, int paragraph) =>
        (await new ProvisionTexts(laws.Service<LawCatalogue>(), laws.Service<LawReader>()).FindAsync(
            new LawProvision("中华人民共和国安全生产法", new ProvisionRef(new ProvisionNumber(article), paragraph)), Day, TestContext.Current.CancellationToken)).Text!;

    Task<CheckedText> CheckAsync(string text) => laws.Service<CitationChecker>().CheckAsync(text, Day, TestContext.Current.CancellationToken);
}
