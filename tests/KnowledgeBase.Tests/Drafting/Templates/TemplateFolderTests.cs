using KnowledgeBase.Drafting.Templates;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Drafting.Templates;

public sealed class TemplateFolderTests : IDisposable
{
    const string Field = "- {名称: 甲, 类型: 文字}";

    readonly TemplateFiles files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public void A_template_says_what_it_is()
    {
        files.Write("通知.md", """
            ---
            名称: 通知
            类别: 法定公文
            文种: 通知
            说明: 传达事项
            栏目:
              - 名称: 类型
                类型: 选择
                必填: 是
                提示: 选一个
                选项: [甲, 乙]
              - 名称: 主送
                类型: 名单
                默认: [市财政局, 市民政局]
            ---
            """ + "\n" + TemplateFiles.Draft(body: "{{ 类型 }}{{ 主送 }}"));
        var folder = files.Load();
        Assert.Empty(folder.Findings);
        var template = Assert.Single(folder.Templates);
        Assert.Equal(("通知", "法定公文", "通知", "传达事项"), (template.Name, template.Category, template.Genre, template.Description));
        Assert.Equal(["甲", "乙"], template.Fields[0].Choices);
        Assert.Equal((FieldKind.Choice, true, "选一个", null), (template.Fields[0].Kind, template.Fields[0].Required, template.Fields[0].Hint, template.Fields[0].Default));
        Assert.Equal("市财政局\n市民政局", template.Fields[1].Default);
    }

    [Theory]
    [InlineData("正文{{ 乙 }}", 15, "“乙”不是栏目")]
    [InlineData("正文\n\n{{ if 甲 }}\n有甲\n", 0, "{{ end }}")]
    [InlineData("正文\n{{ end }}", 16, "{{ end }}")]
    [InlineData("正文\n\n{{ 甲 + }}{{ 甲 }}", 17, "写得不对")]
    [InlineData("正文{{ 本机关.电话 }}{{ 甲 }}", 15, "“本机关.电话”")]
    [InlineData("正文{{ 本机关.代字.令 }}{{ 甲 }}", 15, "“本机关.代字.令”")]
    [InlineData("{{ 甲 }}\n{{ while true }}长{{ end }}", 16, "while")]
    [InlineData("{{ 甲 }}\n{{ include '/etc/passwd' }}", 16, "include")]
    [InlineData("{{ 甲 }}\n{{ for a in 1..900 }}{{ for b in 1..900 }}{{ a }}{{ end }}{{ end }}", 16, "太长")]
    [InlineData("{{ 甲 }}\n\n{{ 甲 | 大写 }}", 17, "不是金额")]
    public void A_fault_of_the_draft_is_shown_where_it_stands(string body, int line, string message)
    {
        files.Write("坏.md", TemplateFiles.Template(Field, TemplateFiles.Draft(body: body)));
        files.Write("好.md", TemplateFiles.Template(Field, TemplateFiles.Draft(body: "{{ 甲 }}"), "好"));
        var folder = files.Load();
        Assert.Equal("好", Assert.Single(folder.Templates).Name);
        var finding = folder.Findings[0];
        Assert.Equal((DiagnosticCode.TemplateFault, Severity.Error), (finding.Code, finding.Severity));
        Assert.StartsWith("坏.md：", finding.Message);
        Assert.Contains(message, finding.Message);
        if (line > 0)
            Assert.Equal(line, finding.Line);
    }

    [Fact]
    public void A_fault_of_the_head_is_shown_where_it_stands()
    {
        files.Write("坏.md", TemplateFiles.Template(Field, TemplateFiles.Draft(body: "正文", head: "{{ if 甲 }}\n附注: {{ 甲 }}\n{{ end }}\n抄送: 市: {{ 甲 }}: 局\n")));
        Assert.Equal(16, files.Load().Findings[0].Line);
    }

    [Theory]
    [InlineData("名称: 试\n栏目: 一二三\n", 3, "应是一个列表")]
    [InlineData("名称: 试\n栏目:\n  - 甲\n", 4, "每个栏目以")]
    [InlineData("名称: 试\n栏目:\n  - 名称: 甲\n    类型: 照片\n", 4, "“照片”")]
    [InlineData("名称: 试\n栏目:\n  - 名称: 甲\n    必须: 是\n", 5, "“必须”")]
    [InlineData("名称: 试\n栏目:\n  - 名称: 甲、乙\n", 4, "不能作栏目名")]
    [InlineData("名称: 试\n栏目:\n  - 名称: for\n", 4, "不能作栏目名")]
    [InlineData("名称: 试\n栏目:\n  - 名称: 甲\n  - 名称: 甲\n", 5, "写了两次")]
    [InlineData("名称: 试\n栏目:\n  - 名称: 甲\n    类型: 选择\n", 4, "选项")]
    [InlineData("名称: 试\n栏目:\n  - 名称: 甲\n    类型: 日期\n    默认: 明天\n", 0, "默认值不合要求")]
    [InlineData("名称: 试\n说明: \"没有收尾\n", 0, "读不懂")]
    [InlineData("类别: 试\n", 1, "没有写“名称”")]
    public void A_fault_of_the_description_is_shown_where_it_stands(string description, int line, string message)
    {
        // The first line is ---.
        files.Write("坏.md", $"---\n{description}---\n{TemplateFiles.Draft(body: description.Contains('甲') ? "{{ 甲 }}" : "正文")}");
        files.Write("好.md", TemplateFiles.Template(Field, TemplateFiles.Draft(body: "{{ 甲 }}"), "好"));
        var folder = files.Load();
        Assert.Equal("好", Assert.Single(folder.Templates).Name);
        var finding = Assert.Single(folder.Findings, f => f.Message.Contains(message, StringComparison.Ordinal));
        Assert.StartsWith("坏.md：", finding.Message);
        if (line > 0)
            Assert.Equal(line, finding.Line);
    }

    [Theory]
    [InlineData("")]
    [InlineData("正文")]
    [InlineData("---\n名称: 试\n")]
    [InlineData("---\n名称: 试\n---\n没有文件头")]
    [InlineData("---\n名称: 试\n---\n---\n标题: 关于: 试\n---\n正文")]
    [InlineData("---\n- 名称\n---\n---\n标题: 试\n---\n正文")]
    public void A_file_that_is_no_template_is_told(string text)
    {
        files.Write("坏.md", text);
        var folder = files.Load();
        Assert.Empty(folder.Templates);
        Assert.All(folder.Findings, f => Assert.StartsWith("坏.md：", f.Message));
        Assert.NotEmpty(folder.Findings);
    }

    [Fact]
    public void A_file_in_another_encoding_is_told()
    {
        File.WriteAllBytes(Path.Combine(files.Path, "坏.md"), [0x2D, 0x2D, 0x2D, 0x0A, 0xC3, 0xFB, 0xB3, 0xC6]);
        Assert.Contains("UTF-8", Assert.Single(files.Load().Findings).Message);
    }

    [Fact]
    public void Two_templates_of_one_name_are_told()
    {
        files.Write("甲.md", TemplateFiles.Template(Field, TemplateFiles.Draft(body: "{{ 甲 }}")));
        files.Write("乙.md", TemplateFiles.Template(Field, TemplateFiles.Draft(body: "{{ 甲 }}")));
        Assert.Contains("重复", Assert.Single(files.Load().Findings).Message);
    }

    [Fact]
    public void A_field_that_is_used_nowhere_is_told_and_the_template_stands()
    {
        files.Write("试.md", TemplateFiles.Template(Field, TemplateFiles.Draft()));
        var folder = files.Load();
        Assert.Single(folder.Templates);
        Assert.Equal(Severity.Warning, Assert.Single(folder.Findings).Severity);
    }

    [Fact]
    public void A_bureaus_own_templates_and_data_go_before_ours()
    {
        files.Write("试.md", TemplateFiles.Template(Field, TemplateFiles.Draft(body: "原{{ 甲 }}")));
        files.Write("另.md", TemplateFiles.Template(Field, TemplateFiles.Draft(body: "另{{ 甲 }}"), "另"));
        using var own = new TemplateFiles("名称: 望川区应急管理局\n");
        own.Write("我的.md", TemplateFiles.Template(Field, TemplateFiles.Draft(body: "改{{ 甲 }}")));
        var folder = TemplateFolder.Load(files.Path, own.Path);
        Assert.Empty(folder.Findings);
        Assert.Equal(["试", "另"], folder.Templates.Select(t => t.Name));
        Assert.Equal("望川区应急管理局", folder.Office.Name);
        Assert.Contains("改一", folder.Find("试")!.Fill(new Dictionary<string, string> { ["甲"] = "一" }, folder.Office).Markdown);
    }

    [Fact]
    public void A_folder_that_is_not_there_has_no_templates() =>
        Assert.Empty(TemplateFolder.Load(Path.Combine(files.Path, "无")).Templates);
}
