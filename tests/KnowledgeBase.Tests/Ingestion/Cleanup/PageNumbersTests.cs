using KnowledgeBase.Ingestion.Cleanup;

namespace KnowledgeBase.Tests.Ingestion.Cleanup;

public sealed class PageNumbersTests
{
    [Theory]
    [InlineData("— 2 —")]
    [InlineData("  - 12 -")]
    [InlineData("mdash; 3 —")]
    [InlineData("第 3 页 共 10 页")]
    public void A_line_that_is_only_a_page_number_goes(string line)
    {
        var (texts, records) = Some.After(new PageNumbers(), "前一段。", line, "后一段。");
        Assert.Equal(["前一段。", "后一段。"], texts);
        Assert.Equal(("pageNumber", 2), (Assert.Single(records).Step, records[0].Line));
    }

    [Theory]
    [InlineData(" - 3 -提高水平，落实责任", "提高水平，落实责任")]
    [InlineData("mdash; 1 — 某局投诉举报制度", "某局投诉举报制度")]
    [InlineData("1 -云岭市应急管理局文件", "云岭市应急管理局文件")]
    public void A_page_number_glued_to_a_paragraph_goes(string line, string expected) =>
        Assert.Equal([expected], Some.After(new PageNumbers(), line).Texts);

    [Theory]
    [InlineData("2022—2025年规划已经印发。")]
    [InlineData("2026-02-01 起执行。")]
    [InlineData("-5℃以下停止作业。")]
    [InlineData("第二页的表格按月填写。")]
    [InlineData("3-5人为一组。")]
    public void A_number_inside_a_sentence_stays(string line)
    {
        var (texts, records) = Some.After(new PageNumbers(), line);
        Assert.Equal([line], texts);
        Assert.Empty(records);
    }
}
