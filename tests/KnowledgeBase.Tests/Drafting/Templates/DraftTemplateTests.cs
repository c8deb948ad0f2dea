using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Drafting.Templates;

public sealed class DraftTemplateTests : IDisposable
{
    const string Text = "- {名称: 甲, 类型: 文字}";

    readonly TemplateFiles files = new();

    public void Dispose() => files.Dispose();

    [Theory]
    [InlineData("关于: 冒号的通知")]
    [InlineData("“引号”与\"英文引号\"")]
    [InlineData("{{ 本机关.名称 }}")]
    [InlineData("{% if %}")]
    [InlineData("# 井号")]
    [InlineData("- 列表")]
    [InlineData("[方括号]，{花括号}")]
    [InlineData("反斜杠\\n\\")]
    [InlineData("---")]
    [InlineData("*星* _线_ `码` <b> &amp; ![图](x)")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("'单引号")]
    public void A_value_arrives_unchanged_in_the_head_and_in_the_body(string value)
    {
        var filled = files.Fill(Text, TemplateFiles.Draft(title: "{{ 甲 }}", body: "前{{ 甲 }}后\n\n{{ 甲 }}", head: "主送机关: {{ 甲 }}\n附注: 见{{ 甲 }}\n"), ("甲", value));
        Assert.Empty(filled.Findings);
        var draft = Drafts.Read(filled.Markdown);
        Assert.Equal(value, draft.Title);
        Assert.Equal(value, draft.Addressees);
        Assert.Equal($"见{value}", Assert.Single(draft.Notes));
        Assert.Equal([$"前{value}后", value], draft.Body.Select(b => ((BodyParagraph)b).Content.Plain()));
    }

    [Fact]
    public void A_title_of_two_lines_stays_two_lines() =>
        Assert.Equal(["关于甲的", "通知"], Drafts.Read(files.Fill(Text, TemplateFiles.Draft(title: "{{ 甲 }}"), ("甲", "关于甲的\n通知")).Markdown).TitleLines);

    [Fact]
    public void A_passage_is_Markdown_and_a_text_is_not()
    {
        const string Fields = "- {名称: 甲, 类型: 段落}\n- {名称: 乙, 类型: 文字}";
        var draft = Drafts.Read(files.Fill(Fields, TemplateFiles.Draft(body: "{{ 甲 }}\n\n{{ 乙 }}"), ("甲", "## 一级\n**粗**字"), ("乙", "## 不是标题")).Markdown);
        Assert.IsType<BodyHeading>(draft.Body[0]);
        Assert.Equal(new TextRun("粗", true), ((BodyParagraph)draft.Body[1]).Content[0]);
        Assert.Equal("## 不是标题", Assert.IsType<BodyParagraph>(draft.Body[2]).Content.Plain());
    }

    [Fact]
    public void An_attachment_in_the_middle_of_the_text_is_told()
    {
        const string Fields = "- {名称: 正文, 类型: 段落}\n- {名称: 附件正文, 类型: 段落}";
        var draft = TemplateFiles.Draft(body: "{{ 正文 }}\n\n特此通知。\n\n{{ 附件正文 }}");
        Assert.Contains("“正文”里写了附件", Assert.Single(files.Fill(Fields, draft, ("正文", "一段。\n# 附件 名单\n甲")).Findings).Message);
        Assert.Empty(files.Fill(Fields, draft, ("正文", "一段。"), ("附件正文", "# 附件1 甲\n甲\n# 附件2 乙\n乙")).Findings);
    }

    [Fact]
    public void A_value_in_a_table_stays_in_its_cell()
    {
        var draft = Drafts.Read(files.Fill(Text, TemplateFiles.Draft(body: "| 项 | 值 |\n|---|---|\n| 甲 | {{ 甲 }} |"), ("甲", "一|二\n三")).Markdown);
        Assert.Equal("一|二\n三", Assert.IsType<BodyTable>(Assert.Single(draft.Body)).Rows[1][1].Plain());
    }

    [Fact]
    public void A_list_is_a_list_in_the_head_and_lines_in_the_body()
    {
        var filled = files.Fill("- {名称: 甲, 类型: 名单}", TemplateFiles.Draft(body: "{{ for 项 in 甲 }}\n{{ for.index + 1 }}\\.{{ 项 }}\n{{ end }}\n\n共{{ 甲.size }}项：{{ 甲 }}。", head: "抄送: {{ 甲 }}\n主送机关: {{ 甲 | 连接 \"，\" }}\n"), ("甲", "市财政局\n\n  市民政局 \n"));
        var draft = Drafts.Read(filled.Markdown);
        Assert.Equal(("市财政局，市民政局", "市财政局，市民政局"), (draft.CopyRecipients, draft.Addressees));
        Assert.Equal(["1.市财政局", "2.市民政局", "共2项：市财政局、市民政局。"], draft.Body.Select(b => ((BodyParagraph)b).Content.Plain()));
    }

    [Fact]
    public void Loops_make_rows_of_a_table_and_leave_no_empty_lines()
    {
        var draft = Drafts.Read(files.Fill("- {名称: 甲, 类型: 名单}", TemplateFiles.Draft(body: "| 名称 | 数量 |\n|---|---|\n{{ for 行 in 甲 }}\n| {{ 行 | 列 1 }} | {{ 行 | 列 2 }} |\n{{ end }}\n"), ("甲", "风机|3\n水泵｜12\n水带")).Markdown);
        var table = Assert.IsType<BodyTable>(Assert.Single(draft.Body));
        Assert.Equal(["名称/数量", "风机/3", "水泵/12", "水带/"], table.Rows.Select(r => string.Join('/', r.Select(c => c.Plain()))));
    }

    [Fact]
    public void Empty_fields_are_false_and_leave_their_keys_out()
    {
        const string Fields = "- {名称: 甲, 类型: 文字}\n- {名称: 乙, 类型: 名单}\n- {名称: 丙, 类型: 日期}";
        var filled = files.Fill(Fields, TemplateFiles.Draft(body: "正文{{ if 甲 || 乙 || 丙 }}有{{ else }}无{{ end }}。", head: "主送机关: {{ 甲 }}\n抄送: {{ 乙 }}\n印发日期: {{ 丙 }}\n"));
        Assert.Empty(filled.Findings);
        Assert.DoesNotContain("抄送", filled.Markdown);
        Assert.DoesNotContain("主送机关", filled.Markdown);
        Assert.Contains("正文无。", filled.Markdown);
    }

    [Fact]
    public void Amounts_are_numbers_and_can_be_written_in_capitals()
    {
        var filled = files.Fill("- {名称: 罚款, 类型: 金额}", TemplateFiles.Draft(body: "罚款{{ 罚款 }}元（{{ 罚款 | 大写 }}），即{{ 罚款 | 万元 }}{{ if 罚款 >= 10000 }}，应当法制审核{{ end }}，加处{{ 罚款 * 0.03 | 大写 }}。"), ("罚款", "2万元"));
        Assert.Contains("罚款20000元（人民币贰万元整），即2万元，应当法制审核，加处人民币陆佰元整。", filled.Markdown);
    }

    [Theory]
    [InlineData("日期", "2026-02-30", "不是一个日期")]
    [InlineData("日期", "下周三", "不是一个日期")]
    [InlineData("金额", "两万", "不是金额")]
    [InlineData("金额", "3.001", "不是金额")]
    [InlineData("金额", "9999999999999", "超过了一万亿元")]
    [InlineData("选择, 选项: [A, B]", "C", "A、B")]
    [InlineData("编号", "随便写的一句话", "不像编号")]
    public void A_wrong_value_is_told_with_the_name_of_its_field(string kind, string value, string message)
    {
        var filled = files.Fill($"- {{名称: 甲, 类型: {kind}}}", TemplateFiles.Draft(body: "正文{{ 甲 }}"), ("甲", value));
        var finding = Assert.Single(filled.Findings);
        Assert.Equal((DiagnosticCode.WrongValue, Severity.Error), (finding.Code, finding.Severity));
        Assert.Contains("“甲”", finding.Message);
        Assert.Contains(message, finding.Message);
        Assert.True(filled.Refused);
    }

    [Theory]
    [InlineData("2026-01-31", "2026年1月31日")]
    [InlineData("二〇二六年一月三十一日", "2026年1月31日")]
    public void Dates_are_written_as_documents_write_them(string value, string written) =>
        Assert.Contains($"正文{written}", files.Fill("- {名称: 甲, 类型: 日期}", TemplateFiles.Draft(body: "正文{{ 甲 }}"), ("甲", value)).Markdown);

    [Theory]
    [InlineData("云应急[2026]12号", "云应急〔2026〕12号")]
    [InlineData("第12号", "第12号")]
    [InlineData("038", "038")]
    [InlineData("（云）应急罚〔2026〕危化-3号", "（云）应急罚〔2026〕危化-3号")]
    public void Numbers_are_written_in_their_standard_form(string value, string written)
    {
        var filled = files.Fill("- {名称: 甲, 类型: 编号}", TemplateFiles.Draft(head: "编号: {{ 甲 }}\n"), ("甲", value));
        Assert.Empty(filled.Findings);
        Assert.Contains($"编号: \"{written}\"", filled.Markdown);
    }

    [Fact]
    public void What_is_required_and_empty_is_told_and_stands_in_the_preview()
    {
        var filled = files.Fill("- {名称: 事由, 类型: 文字, 必填: 是}\n- {名称: 主送, 类型: 名单, 必填: 是}", TemplateFiles.Draft(title: "关于{{ 事由 }}的通知", head: "主送机关: {{ 主送 }}\n"), ("事由", "  "));
        Assert.Equal(["“事由”没有填", "“主送”没有填"], filled.Findings.Select(f => f.Message));
        Assert.Equal("关于〔事由〕的通知", Drafts.Read(filled.Markdown).Title);
    }

    [Fact]
    public void A_field_that_the_template_does_not_have_is_told()
    {
        var finding = Assert.Single(files.Fill(Text, TemplateFiles.Draft(body: "正文{{ 甲 }}"), ("乙", "值")).Findings);
        Assert.Equal((DiagnosticCode.UnknownKey, "模板没有“乙”这个栏目"), (finding.Code, finding.Message));
    }

    [Fact]
    public void Defaults_are_taken_where_nothing_is_given_and_not_where_it_is_emptied()
    {
        const string Fields = "- {名称: 附注, 类型: 文字, 默认: 此件公开发布}\n- {名称: 主送, 类型: 名单, 默认: 本机关.主送}";
        var draft = TemplateFiles.Draft(head: "附注: {{ 附注 }}\n主送机关: {{ 主送 }}\n");
        var taken = Drafts.Read(files.Fill(Fields, draft).Markdown);
        Assert.Equal(("此件公开发布", "甲局、乙局"), (Assert.Single(taken.Notes), taken.Addressees));
        var emptied = Drafts.Read(files.Fill(Fields, draft, ("附注", ""), ("主送", "")).Markdown);
        Assert.Empty(emptied.Notes);
        Assert.Null(emptied.Addressees);
    }

    [Theory]
    [InlineData("文字", "机密★1年")]
    [InlineData("文字", "秘密")]
    [InlineData("段落", "正文\n绝 密\n正文")]
    [InlineData("段落", "| 甲 | 秘密★长期 |")]
    [InlineData("名单", "市财政局\n机密")]
    public void A_classified_mark_in_any_field_is_refused(string kind, string value)
    {
        var filled = files.Fill($"- {{名称: 甲, 类型: {kind}}}", TemplateFiles.Draft(body: "正文\n\n{{ 甲 }}"), ("甲", value));
        Assert.Equal(DiagnosticCode.Classified, Assert.Single(filled.Findings).Code);
        Assert.DoesNotContain("密", filled.Markdown);
    }

    [Fact]
    public void Words_of_secrecy_in_a_sentence_are_no_mark() =>
        Assert.Empty(files.Fill(Text, TemplateFiles.Draft(title: "关于{{ 甲 }}的通知"), ("甲", "保守商业秘密")).Findings);
}
