using KnowledgeBase.Ingestion.Cleanup;

namespace KnowledgeBase.Tests.Ingestion.Cleanup;

public sealed class DoubledNumeralsTests
{
    [Theory]
    [InlineData("(1 1 )危化品领域", "(1)危化品领域")]
    [InlineData("（12 12）工贸领域", "（12）工贸领域")]
    public void A_numeral_doubled_by_conversion_stands_once(string line, string expected) =>
        Assert.Equal([expected], Some.After(new DoubledNumerals(), line).Texts);

    [Theory]
    [InlineData("(1 2 )号罐")]
    [InlineData("（1）检查 1 家")]
    public void Two_numbers_stay_two(string line) => Assert.Equal([line], Some.After(new DoubledNumerals(), line).Texts);
}

public sealed class BoldMarksTests
{
    [Fact]
    public void Bold_leaves_the_text_and_stays_as_a_hint()
    {
        var line = Assert.Single(new BoldMarks().Apply(Some.Lines("一是**紧盯整改**。要建账。**二是强化执法。**要闭环。"), []));
        Assert.Equal("一是紧盯整改。要建账。二是强化执法。要闭环。", line.Text);
        Assert.Equal(["紧盯整改", "二是强化执法。"], line.Bold.Select(r => line.Text[r]));
    }

    [Theory]
    [InlineData("**没有收尾")]
    [InlineData("****")]
    [InlineData("价格为 3**4")]
    public void A_broken_mark_is_no_run(string text) =>
        Assert.DoesNotContain("**", Assert.Single(new BoldMarks().Apply(Some.Lines(text), [])).Text, StringComparison.Ordinal);
}

public sealed class MagazineFurnitureTests
{
    static readonly string[] Article =
    [
        "安全观察 2024年第二期论执法力量下沉——某市实践探讨",
        "文章先谈现状。各地在改革中都明确提出执法力量下沉，其中防灾减灾救灾任务尤重，编办的解读中，明专题研讨",
        "2024年第二期 安全观察",
        "17",
        "确提出要充实基层。据统计，防灾减灾救应急执法标志式样。(图片来源",
        "某某某)",
        "18",
        "安全观察 2024年第二期灾方面的力量不足，需要即专题研讨",
        "2024年第二期 安全观察",
        "19",
        "刻补充。",
    ];

    [Fact]
    public void A_word_torn_by_a_journal_page_is_whole_again()
    {
        var text = string.Concat(Some.After(new MagazineFurniture(), Article).Texts);
        Assert.Contains("明确提出要充实基层", text, StringComparison.Ordinal);
        Assert.Contains("防灾减灾救灾方面的力量不足", text, StringComparison.Ordinal);
        Assert.Contains("需要即刻补充。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("图片来源", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_without_running_heads_is_untouched()
    {
        var (texts, records) = Some.After(new MagazineFurniture(), "17", "一、基本情况", "正文。");
        Assert.Equal(["17", "一、基本情况", "正文。"], texts);
        Assert.Empty(records);
    }
}

public sealed class GluedDocumentTests
{
    [Fact]
    public void A_document_left_in_one_line_is_cut_where_its_parts_begin()
    {
        var (texts, _) = Some.After(new GluedDocument(),
            "云岭市应急管理局文件云应急〔2025〕3 号关于印发云岭市专项整治实施方案的通知各区县应急管理局:现将《云岭市专项整治实施方案》印发给你们,请认真贯彻执行。云岭市应急管理局2025 年 1 月 7 日",
            "云岭市专项整治实施方案为巩固成果,制定本方案。一、总体要求坚持问题导向。二、重点任务(一)安全生产(1)危化品领域:1.将目录落到实处。(2)矿山领域:1.督促落实责任。");
        Assert.Equal(
            [
                "云岭市应急管理局文件", "云应急〔2025〕3 号", "关于印发云岭市专项整治实施方案的通知", "各区县应急管理局:",
                "现将《云岭市专项整治实施方案》印发给你们,请认真贯彻执行。", "云岭市应急管理局", "2025 年 1 月 7 日",
                "云岭市专项整治实施方案", "为巩固成果,制定本方案。", "一、总体要求", "坚持问题导向。", "二、重点任务", "(一)安全生产", "(1)危化品领域:", "1.将目录落到实处。", "(2)矿山领域:", "1.督促落实责任。",
            ], texts);
    }

    [Fact]
    public void Ordinary_paragraphs_are_not_cut()
    {
        const string paragraph = "一、总体要求。坚持问题导向，做到（一）有计划、（二）有检查，1.按月调度，2.按季通报。";
        Assert.Equal([paragraph], Some.After(new GluedDocument(), paragraph).Texts);
    }
}
