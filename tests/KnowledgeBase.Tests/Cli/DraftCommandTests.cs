using KnowledgeBase.Tests.Drafting;
using KnowledgeBase.Tests.Drafting.Templates;

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
    public async Task Without_the_standards_fonts_a_pdf_takes_faces_that_look_like_them_and_says_which()
    {
        Assert.SkipUnless(File.Exists("/usr/share/fonts/opentype/noto/NotoSerifCJK-Black.ttc"), "the stand-in fonts are not installed");
        var pdf = Path.Combine(kb.Folder, "out.pdf");
        var result = await kb.RunAsync("draft", kb.File("通知.md", Drafts.Notice()), "-o", Path.Combine(kb.Folder, "out.docx"), "--pdf", pdf);
        Assert.SkipWhen(result.Output.Contains("请先安装 LibreOffice", StringComparison.Ordinal), "LibreOffice is not installed");
        Assert.Equal("%PDF"u8.ToArray(), (await File.ReadAllBytesAsync(pdf, TestContext.Current.CancellationToken))[..4]);
        foreach (var line in result.Output.Split('\n').Where(l => l.Contains("代替", StringComparison.Ordinal)))
            Assert.Matches("以 (AR PL|Noto S|Fandol)", line);
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

    [Fact]
    public async Task A_template_is_filled_from_a_file_of_values()
    {
        var output = Path.Combine(kb.Folder, "out.docx");
        var result = await kb.RunAsync("draft", "--template", "请示", "--values", Examples.PathOf("请示"), "-o", output);
        Assert.Equal((0, ""), (result.ExitCode, result.Output + result.Error));
        using var stream = File.OpenRead(output);
        var draft = KnowledgeBase.Drafting.Reading.DocxDraftReader.Read(stream)!;
        Assert.Equal("云岭市应急管理局关于增加2026年森林防灭火应急物资储备经费的请示", draft.Title);
        Assert.Equal(["秦川河"], draft.Signatories);
    }

    [Fact]
    public async Task A_filled_template_can_be_had_as_Markdown()
    {
        var output = Path.Combine(kb.Folder, "out.md");
        Assert.Equal(0, (await kb.RunAsync("draft", "--template", "函", "--values", Examples.PathOf("函"), "-o", output)).ExitCode);
        Assert.Equal(Examples.All["函"].Markdown, await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("请示", "事由: 试验\n", "“发文字号”没有填")]
    [InlineData("请示", "事由: 机密★1年\n", "不处理涉密文件")]
    [InlineData("请示", "事由: [\n", "读不懂")]
    [InlineData("无此模板", "事由: 试验\n", "没有模板“无此模板”")]
    public async Task What_cannot_be_filled_is_one_line(string template, string values, string message)
    {
        var output = Path.Combine(kb.Folder, "out.docx");
        var result = await kb.RunAsync("draft", "--template", template, "--values", kb.File("值.yaml", values), "-o", output);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error);
        Assert.Single(result.Error.Trim().Split('\n'));
        Assert.False(File.Exists(output));
    }

    [Theory]
    [InlineData("没有写 -o", "draft", "通知.md")]
    [InlineData("没有写 --values", "draft", "--template", "请示", "-o", "a.docx")]
    [InlineData("要写一个公文稿", "draft", "-o", "a.docx")]
    [InlineData("要写一个公文稿", "draft", "通知.md", "--template", "请示", "--values", "a.yaml", "-o", "a.docx")]
    public async Task Wrong_usage_is_told(string message, params string[] arguments)
    {
        var result = await kb.RunAsync(arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error);
    }

    [Fact]
    public async Task Templates_are_listed_those_of_the_data_folder_first()
    {
        Directory.CreateDirectory(Path.Combine(kb.Data, "templates"));
        File.Copy(Path.Combine(SharedCorpus.Root, "templates", "office.yaml"), Path.Combine(kb.Data, "templates", "office.yaml"));
        File.WriteAllText(Path.Combine(kb.Data, "templates", "情况反映.md"), TemplateFiles.Template("- {名称: 甲, 类型: 金额, 必填: 是}", TemplateFiles.Draft(body: "{{ 甲 | 大写 }}"), "情况反映"));
        File.WriteAllText(Path.Combine(kb.Data, "templates", "坏.md"), TemplateFiles.Template("- {名称: 甲}", TemplateFiles.Draft(body: "{{ 甲 }}{{ 乙 }}"), "坏"));
        var list = await kb.RunAsync("draft", "--templates");
        Assert.Equal(1, list.ExitCode);
        Assert.Contains("情况反映", list.Output);
        Assert.Contains("甲*（金额）", list.Output);
        Assert.Contains("[错误] 第 15 行：坏.md：“乙”不是栏目", list.Output);
        var json = System.Text.Json.JsonDocument.Parse((await kb.RunAsync("draft", "--templates", "--json")).Output).RootElement;
        Assert.Contains(json.EnumerateArray(), t => t.GetProperty("name").GetString() == "情况反映" && t.GetProperty("fields")[0].GetProperty("kind").GetString() == "金额");
    }
}
