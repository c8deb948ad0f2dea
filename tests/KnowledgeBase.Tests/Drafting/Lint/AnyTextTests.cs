using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Drafting.Lint;
using KnowledgeBase.Drafting.Lint.Fixing;
using KnowledgeBase.Drafting.Source;

namespace KnowledgeBase.Tests.Drafting.Lint;

/// <summary>Any text and any file can be looked at; what was corrected once has nothing more to correct.</summary>
public sealed class AnyTextTests
{
    static readonly string[] Pieces =
    [
        "---\n", "标题: 关于“试验”的通知\n", "格式: 信函\n", "格式: 上行文\n", "发文机关: 云岭市应急管理局\n", "主送: [甲, 乙]\n", "抄送: 甲,乙\n", "成文日期: 2026-13-41\n", "建议事项:\n  - 甲\n", "## 一、甲\n", "### (二)乙。丙丁\n", "# 附件1 甲\n", "| 甲 | 合计 |\n|---|---|\n| 1 | 2 |\n| 合计 | 3 |\n",
        "附件：1.甲。\n", "2、乙；\n", "(一)", "((", "))", "“", "\"", "《甲》、《乙》", "云应急[2026]第05号", "2026年08月20日\n", "二〇二六年八月", "6月5号", "9月4日-10日", "3-5人", " 5 家", "，，。", ",", "的的", "进行进行", "安监局", "旭禾木业有限公司", "旭和木业有限公司", "一是", "三是", "[^1]", "![图](a.png)", "`", "**", "\\", "\0", "\uD800", "\r\n", "\n\n", "云岭市应急管里局", "全市共检查企业3家", "全市共检查企业5家", "第三条　甲\n",
    ];

    static readonly int Runs = int.TryParse(Environment.GetEnvironmentVariable("FSCHECK_EFFORT"), out var effort) ? 200 * effort : 200;

    static Gen<string> AnyText => Gen.Elements(Pieces).ListOf().Select(p => string.Concat(p));

    [Fact]
    public void Every_place_is_in_the_text_and_every_correction_ends() =>
        Prop.ForAll(AnyText.ToArbitrary(), text => Placed(text) && EndsFixed(text)).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs).WithEndSize(60));

    [Fact]
    public void Any_text_at_all() => Prop.ForAll<string>(text => Placed(text ?? "") && EndsFixed(text ?? "")).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs));

    [Fact]
    public void A_damaged_document_is_looked_at_or_refused()
    {
        var whole = new ForeignDocx().Write().ToArray();
        Prop.ForAll(Gen.Choose(0, whole.Length - 1).ListOf(12).ToArbitrary(), places =>
        {
            var bytes = (byte[])whole.Clone();
            foreach (var place in places)
                bytes[place] ^= 0x55;
            return DocxLint.Read(bytes) is not { } document || DocxLint.Check(document, LintContext.None) is not null;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs));
    }

    static bool Placed(string text)
    {
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        foreach (var finding in DraftLint.Check(DraftReader.Read(text), text, LintContext.None))
            if (finding.Place.Line > lines.Length || finding.Edits.Any(e => e.Start < 0 || e.Start + e.Length > lines[e.Line - 1].Length))
                throw new InvalidOperationException($"{finding.Rule.Id} {finding.Place}: {finding.Message}");
        return true;
    }

    static bool EndsFixed(string text)
    {
        var once = MarkdownFixer.Fix(text, LintContext.None);
        var twice = MarkdownFixer.Fix(once.Content, LintContext.None);
        return twice.Fixed.Count == 0 && twice.Content == once.Content ? true : throw new InvalidOperationException($"{once.Content}\n→\n{twice.Content}\n{string.Join('\n', twice.Fixed.Select(f => f.Rule.Id))}");
    }
}
