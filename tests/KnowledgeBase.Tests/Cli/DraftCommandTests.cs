using KnowledgeBase.Tests.Drafting;

namespace KnowledgeBase.Tests.Cli;

public sealed class DraftCommandTests : IDisposable
{
    readonly KbProgram kb = new();

    public void Dispose() => kb.Dispose();

    [Fact]
    public async Task A_draft_becomes_a_document()
    {
        var output = Path.Combine(kb.Folder, "out.docx");
        var result = await kb.RunAsync("draft", kb.File("通知.md", Drafts.Notice()), "-o", output);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal("PK"u8.ToArray(), (await File.ReadAllBytesAsync(output, TestContext.Current.CancellationToken))[..2]);
    }

    [Fact]
    public async Task Findings_are_told_with_their_lines()
    {
        var result = await kb.RunAsync("draft", kb.File("通知.md", Drafts.Notice(head: ("紧急程度", "火速"))), "-o", Path.Combine(kb.Folder, "out.docx"));
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("紧急程度应是特急或加急", result.Output);
        Assert.Matches("第 \\d+ 行", result.Output);
    }

    [Theory]
    [InlineData("---\n标题: 试验\n密级: 机密\n---\n正文。", "不处理涉密文件")]
    [InlineData("---\n标题: 试验\n---\n", "正文是空的")]
    [InlineData("---\n标题: \"试验\n---\n正文。", "读不懂")]
    public async Task What_cannot_be_set_is_one_line(string markdown, string message)
    {
        var output = Path.Combine(kb.Folder, "out.docx");
        var result = await kb.RunAsync("draft", kb.File("通知.md", markdown), "-o", output);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error);
        Assert.Single(result.Error.Trim().Split('\n'));
        Assert.False(File.Exists(output));
    }

    [Fact]
    public async Task What_kb_parse_gives_is_read()
    {
        var parsed = await kb.RunAsync("parse", "--markdown", kb.File("通知.txt", """
            云岭市应急管理局关于做好汛期安全生产工作的通知

            云应急〔2026〕9号

            各县（区）应急管理局，各有关企业：

            现将汛期安全生产有关事项通知如下：

            一、加强隐患排查

            各单位要逐一排查。

            云岭市应急管理局

            2026年5月8日

            （此件公开发布）
            """));
        var output = Path.Combine(kb.Folder, "out.docx");
        var result = await kb.RunAsync("draft", kb.File("again.md", parsed.Output), "-o", output);
        Assert.Equal((0, ""), (result.ExitCode, result.Output + result.Error));
        using var stream = File.OpenRead(output);
        var draft = KnowledgeBase.Drafting.Reading.DocxDraftReader.Read(stream)!;
        Assert.Equal("各县（区）应急管理局，各有关企业", draft.Addressees);
        Assert.Equal(3, draft.Body.Count);
        Assert.Equal(["此件公开发布"], draft.Notes);
    }
}
