using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Drafting.Reading;
using KnowledgeBase.Drafting.Source;
using KnowledgeBase.Legal;
using KnowledgeBase.Tests.Drafting.Rendering;

namespace KnowledgeBase.Tests.Drafting.Layout.Forms;

/// <summary>执法文书: what is written comes out valid, the same each time, and is read back.</summary>
public sealed class FormTests
{
    public static TheoryData<string> Names => [.. PrintedForms.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_form_is_read_without_a_finding_and_valid_in_three_versions_of_Word(string name)
    {
        var reading = DraftReader.Read(PrintedForms.All[name]);
        Assert.Empty(reading.Findings);
        Assert.Empty(Drafts.Faults(Drafts.Write(PrintedForms.All[name])));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_form_is_read_back_as_it_was(string name)
    {
        var draft = Drafts.Read(PrintedForms.All[name]);
        var document = Drafts.Write(PrintedForms.All[name]);
        Assert.Equal(document.Bytes.ToArray(), Drafts.Write(PrintedForms.All[name]).Bytes.ToArray());
        var read = DocxDraftReader.Read(new MemoryStream(document.Bytes.ToArray()));
        Assert.Equal(DraftMarkdownWriter.Write(draft), DraftMarkdownWriter.Write(read!));
        Assert.Equal(DraftMarkdownWriter.Write(draft), DraftMarkdownWriter.Write(Drafts.Read(DraftMarkdownWriter.Write(draft))));
    }

    [Fact]
    public void Pairs_that_Markdown_has_filled_up_are_none()
    {
        var table = Table("{栏目}", "| 地址 | 云岭市 |\n|---|---|\n| 姓名 | 骆长风 | 职务 | 总经理 | 电话 |  |\n| 在场人 |  |");
        Assert.Equal(TableKind.Lines, table.Kind);
        Assert.Equal([2, 6, 2], table.Rows.Select(r => r.Count));
    }

    [Fact]
    public void An_opinion_to_be_written_by_hand_keeps_its_room()
    {
        var table = Table("{表单}", "| 审批意见 | <br><br>审批人（签名）： |\n|---|---|");
        Assert.Equal("\n\n审批人（签名）：", table.Rows[0][1].Plain());
    }

    [Fact]
    public void A_number_that_is_none_of_a_form_is_told()
    {
        var finding = Assert.Single(DraftReader.Read("---\n格式: 文书\n发文机关: 云岭市应急管理局\n标题: 立案审批表\n编号: 云应急立[2026]15号\n用印: 无\n---\n\n正文。").Findings);
        Assert.Equal((DiagnosticCode.WrongValue, 5), (finding.Code, finding.Line));
    }

    [Fact]
    public void What_a_form_does_not_print_is_told()
    {
        var findings = DraftReader.Read("---\n格式: 文书\n发文机关: 云岭市应急管理局\n标题: 立案审批表\n用印: 无\n成文日期: 2026-08-20\n抄送: 市政府办公室\n---\n\n正文。").Findings;
        Assert.Equal(["文书格式不印不用印时的成文日期，没有排入", "文书格式不印抄送，没有排入"], findings.Select(f => f.Message).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("每页签名: [甲, 乙, 丙, 丁, 戊, 己, 庚]\n", "正文。", "每页签名最多 6 人")]
    [InlineData("", "{栏目}\n\n| 甲 | 一 | 乙 | 二 | 丙 | 三 | 丁 | 四 | 戊 | 五 | 己 | 六 |\n|---|---|---|---|---|---|---|---|---|---|---|---|\n", "表单和栏目的一行最多排 5 对“名称、内容”")]
    public void More_than_a_page_holds_is_refused(string head, string body, string message)
    {
        var reading = DraftReader.Read($"---\n格式: 文书\n发文机关: 云岭市应急管理局\n标题: 记录\n用印: 无\n{head}---\n\n{body}\n");
        Assert.True(reading.Refused);
        Assert.Equal(message, reading.Findings[0].Message);
    }

    [Theory]
    [InlineData("{表单}")]
    [InlineData("{栏目}")]
    public void Five_pairs_with_long_labels_stay_on_the_page(string mark)
    {
        var row = string.Concat(Enumerable.Repeat("| 统一社会信用代码或者身份证件号码 | 内容 ", 5));
        var markdown = $"---\n格式: 文书\n发文机关: 云岭市应急管理局\n标题: 记录\n用印: 无\n---\n\n{mark}\n\n{row}|\n{string.Concat(Enumerable.Repeat("|---", 10))}|\n";
        var document = Drafts.Write(markdown);
        Assert.Empty(Drafts.Faults(document));
        var widths = System.Text.RegularExpressions.Regex.Matches(Drafts.Part(document), "<w:tcW w:w=\"(-?[0-9]+)\"").Select(m => int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.All(widths, w => Assert.True(w >= 200, string.Join(", ", widths)));
        Assert.Equal(8844, widths.Sum());
    }

    static BodyTable Table(string mark, string rows) => Assert.IsType<BodyTable>(Assert.Single(Drafts.Read($"---\n格式: 文书\n发文机关: 云岭市应急管理局\n标题: 记录\n用印: 无\n---\n\n{mark}\n\n{rows}\n").Body));
}
