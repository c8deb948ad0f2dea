using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Source;

namespace KnowledgeBase.Tests.Drafting;

/// <summary>Any Markdown gives a valid document or a clear finding.</summary>
public sealed class AnyMarkdownTests
{
    static readonly string[] Pieces =
    [
        "---\n", "标题: 关于“试验”的通知\n", "格式: 信函\n", "格式: 命令\n", "格式: 纪要\n", "格式: 文书\n", "每页签名: [甲, 乙]\n", "版式: S\n", "发文机关: [甲局, 乙局, 丙局]\n", "发文机关: 云岭市应急管理局\n", "成文日期: 2026-13-41\n", "抄送: 甲，乙\n", "密级: 无\n", "签发人: 秦川河\n", "用印: 无\n",
        "## 甲\n", "### 乙。丙丁\n", "#### 三\n", "# 附件1 甲\n", "# 题\n", "\n\n", "| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n", "{横排}\n\n", "{表单}\n\n", "{栏目}\n\n", "| 甲 |\n|---|\n| 丙 | <br><br>丁 | 戊 |\n", "![图](a.png)\n", "文[^1]字\n\n[^1]: 注\n", "**粗**", "*", "_", "`", "<b>", "&amp;", "\\", "\u0001", "\uD800", "😀", "　", "1. 甲\n2. 乙\n", "- 丙\n", "> 引\n", "（一）", "一、", "2026年8月20日\n", "附件：1.甲\n", "\t", "各单位要抓好落实。",
    ];

    static readonly int Runs = int.TryParse(Environment.GetEnvironmentVariable("FSCHECK_EFFORT"), out var effort) ? 100 * effort : 100;

    [Fact]
    public void Any_text_of_our_own_pieces_gives_a_valid_document_or_a_finding() =>
        Prop.ForAll(Gen.Elements(Pieces).ListOf().Select(p => string.Concat(p)).ToArbitrary(), ValidOrRefused).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs).WithEndSize(60));

    [Fact]
    public void Any_text_at_all_gives_a_valid_document_or_a_finding() =>
        Prop.ForAll<string>(text => ValidOrRefused(text ?? "")).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs));

    [Theory]
    [InlineData("")]
    [InlineData("甲")]
    public void A_long_text_of_characters_of_two_code_units_is_set(string before)
    {
        var pairs = before + string.Concat(Enumerable.Repeat("😀", 300));
        Assert.True(ValidOrRefused(Drafts.Notice($"{pairs}\n\n## {pairs}\n\n| {pairs} |\n|---|\n| {pairs} |", ("标题", pairs), ("主送机关", pairs), ("抄送", pairs))));
    }

    [Fact]
    public void A_note_that_names_itself_is_read() => Assert.True(ValidOrRefused("文[^1]\n\n[^1]: 注[^1]"));

    [Fact]
    public void Any_title_is_broken_without_loss() =>
        Prop.ForAll<string>(title => title is null || string.Concat(new TitleBreaker([]).Break(title)) == title).Check(Config.QuickThrowOnFailure);

    static bool ValidOrRefused(string markdown)
    {
        var reading = DraftReader.Read(markdown);
        if (reading.Refused)
            return reading.Findings.All(f => f.Message.Length > 0);
        var faults = Drafts.Faults(new DraftWriter().Write(reading.Draft));
        return faults.Count == 0 ? true : throw new InvalidOperationException(faults[0]);
    }
}
