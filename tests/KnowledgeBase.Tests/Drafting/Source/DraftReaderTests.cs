using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Drafting.Source;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Drafting.Source;

public sealed class DraftReaderTests
{
    [Fact]
    public void The_head_fills_the_model()
    {
        var reading = DraftReader.Read(Drafts.Notice());
        Assert.Empty(reading.Findings);
        var draft = reading.Draft;
        Assert.Equal((DraftFormat.File, PageProfile.E), (draft.Format, draft.Profile));
        Assert.Equal("云应急〔2026〕60号", draft.NumberAsPrinted);
        Assert.Equal("市政府办公室，市人大常委会办公室，市总工会", draft.CopyRecipients);
        Assert.Equal(new DateOnly(2026, 8, 20), draft.IssueDate);
        Assert.Equal(["此件公开发布"], draft.Notes);
    }

    [Fact]
    public void Headings_are_numbered_by_the_program() =>
        Assert.Equal(["一、", "（一）", "（二）", "1.", "（1）", "二、", "（一）"], Headings("## 甲\n### 乙\n### 丙\n#### 丁\n##### 戊\n## 己\n### 庚").Select(h => h.Number));

    [Fact]
    public void Typed_numbers_are_kept_and_checked()
    {
        var reading = DraftReader.Read(Drafts.Notice("## 一、甲\n\n## 三、乙\n\n### (一)丙\n\n丁。"));
        Assert.Equal(["一、", "三、", "(一)"], reading.Draft.Body.OfType<BodyHeading>().Select(h => h.Number));
        Assert.Equal(2, reading.Findings.Count(f => f is { Code: DiagnosticCode.WrongOrdinal, Severity: Severity.Warning }));
    }

    [Fact]
    public void A_heading_ends_at_its_first_stop_and_the_paragraph_goes_on()
    {
        var heading = Assert.Single(Headings("### 压实责任。各单位要落实到人。"));
        Assert.Equal(("压实责任。", "各单位要落实到人。"), (heading.Content.Plain(), heading.RunIn.Plain()));
    }

    [Theory]
    [InlineData("密级: 秘密", "")]
    [InlineData("密级: 机密★1年", "")]
    [InlineData("", "绝密★长期\n\n")]
    public void A_classified_draft_is_refused(string head, string body)
    {
        var reading = DraftReader.Read($"---\n标题: 关于某事的通知\n{head}\n---\n{body}正文。");
        Assert.True(reading.Refused);
        Assert.Equal(DiagnosticCode.Classified, reading.Findings[0].Code);
    }

    [Fact]
    public void What_repeats_the_head_is_taken_off_the_body()
    {
        var draft = Drafts.Read("""
            ---
            标题: 关于试验的通知
            发文机关: 云岭市应急管理局
            主送: ["各县（区）应急管理局", "各企业"]
            成文日期: 2026-02-10
            署名: 云岭市应急管理局
            公开方式: 此件公开发布
            ---
            # 关于试验的通知

            各县（区）应急管理局，各企业：

            正文一段。

            附件：

            1. 甲表

            2. 乙表

            云岭市应急管理局

            2026年2月10日

            （此件公开发布）

            （联系人：祁望舒，联系电话：0000-5550117）
            """);
        Assert.Equal("正文一段。", Assert.IsType<BodyParagraph>(Assert.Single(draft.Body)).Content.Plain());
        Assert.Equal("各县（区）应急管理局，各企业", draft.Addressees);
        Assert.Equal(["甲表", "乙表"], draft.Attachments);
        Assert.Equal(["此件公开发布", "联系人：祁望舒，联系电话：0000-5550117"], draft.Notes);
    }

    [Fact]
    public void A_head_that_cannot_be_read_is_told_with_its_line()
    {
        var finding = DraftReader.Read("---\n标题: \"没有收尾\n主送: 甲\n---\n正文").Findings[0];
        Assert.Equal((DiagnosticCode.UnreadableHead, Severity.Error), (finding.Code, finding.Severity));
        Assert.InRange(finding.Line, 2, 4);
    }

    [Fact]
    public void Attachments_have_texts_of_their_own()
    {
        var draft = Drafts.Read(Drafts.Notice("正文。\n\n# 附件1 甲表\n\n甲的正文。\n\n# 附件2：乙表\n\n| 序号 | 事项 |\n|---|---|\n| 1 | 检查 |"));
        Assert.Equal(["甲表", "乙表"], draft.Attachments);
        Assert.Equal(["附件1", "附件2"], draft.AttachedTexts.Select(a => a.Label));
        Assert.Equal(2, Assert.IsType<BodyTable>(Assert.Single(draft.AttachedTexts[1].Blocks)).Columns);
    }

    static IReadOnlyList<BodyHeading> Headings(string body) => [.. Drafts.Read(Drafts.Notice(body)).Body.OfType<BodyHeading>()];
}
