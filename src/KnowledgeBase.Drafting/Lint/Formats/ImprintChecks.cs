using System.Text.RegularExpressions;
using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Lint.Docx;
using KnowledgeBase.Drafting.Model;

namespace KnowledgeBase.Drafting.Lint.Formats;

/// <summary>版记 (7.4): its lines, its rows, its place. Of a letter see <see cref="LetterChecks"/>.</summary>
static partial class ImprintChecks
{
    public static IEnumerable<LintFinding> Check(FormatCase document)
    {
        if (!document.Manuscript.IsOfficial)
            return [];
        return [.. Rows(document), .. document.Manuscript.Draft.Format is DraftFormat.Letter ? [] : Lines(document), .. Order(document)];
    }

    static IEnumerable<LintFinding> Rows(FormatCase document)
    {
        foreach (var copies in document.File.All(PartRole.Copies))
        {
            if (copies.Plain[^1] is not '。')
                yield return document.Find(FormatRules.Copies, copies, $"“{copies.Plain[..2]}”的最后一个名称后面标句号", "“。”");
            if (copies.Plain.AsSpan(2, Math.Min(3, copies.Plain.Length - 2)).Contains(':'))
                yield return document.Find(FormatRules.Copies, copies, $"“{copies.Plain[..2]}”后面标全角冒号", $"“{copies.Plain[..2]}：”");
            foreach (var finding in Type(document, copies, FormatRules.Copies))
                yield return finding;
        }
        foreach (var printing in document.File.All(PartRole.Printing))
        {
            if (!Form().IsMatch(printing.Plain))
                yield return document.Find(FormatRules.Printing, printing, "印发日期写作“2026年8月20日印发”：阿拉伯数字，年份写全，月、日不编虚位", "“……年……月……日印发”");
            foreach (var finding in Type(document, printing, FormatRules.Printing))
                yield return finding;
        }
    }

    static IEnumerable<LintFinding> Type(FormatCase document, DocxParagraph paragraph, LintRule rule)
    {
        if (paragraph.LookOf(0, paragraph.Text.Length) is { } look && (!look.Is(Fonts.FangSong) || !look.Size.Are(Measures.Size4)))
            yield return document.Find(rule, paragraph, $"版记的文字是{look}，一般用四号仿宋", "四号仿宋");
    }

    static IEnumerable<LintFinding> Lines(FormatCase document)
    {
        if (document.File.Tables.FirstOrDefault(t => t.Rows.SelectMany(r => r).SelectMany(c => c).Any(p => p.Role is PartRole.Copies or PartRole.Printing)) is not { } table)
            yield break;
        var at = table.Rows.SelectMany(r => r).SelectMany(c => c).First(p => p.Role is PartRole.Copies or PartRole.Printing);
        var lines = table.Lines;
        if (lines[0] is not { } first || lines[^1] is not { } last)
        {
            yield return document.Find(FormatRules.Separators, at, "版记的首条或末条分隔线没有了", "首条和末条用粗线（0.35 毫米），中间用细线（0.25 毫米）");
            yield break;
        }
        if (lines.FirstOrDefault(l => l is { } line && !new RunLook(null, null, false, default, false, line.Colour, 0).IsBlack) is { } coloured)
            yield return document.Find(FormatRules.Separators, at, $"版记的分隔线是 {coloured.Colour} 色的", "黑色");
        var middle = lines.Skip(1).SkipLast(1).OfType<(uint Weight, string Colour)>().ToList();
        if (middle.Any(m => m.Weight >= first.Weight || m.Weight >= last.Weight))
            yield return document.Find(FormatRules.Separators, at, "版记中间的分隔线不比首末条细", "首条和末条用粗线（0.35 毫米），中间用细线（0.25 毫米）");
        var rows = table.Rows.Select(r => r.SelectMany(c => c).FirstOrDefault(p => !p.IsBlank)?.Plain ?? "").ToList();
        for (var i = 1; i < rows.Count; i++)
            if (rows[i - 1].StartsWith("主送", StringComparison.Ordinal) && rows[i].StartsWith("抄送", StringComparison.Ordinal) && lines[i] is not null)
                yield return document.Find(FormatRules.MovedAddressees, at, "主送机关与抄送机关之间不加分隔线", "去掉这条线");
    }

    static IEnumerable<LintFinding> Order(FormatCase document)
    {
        if (document.File.All(PartRole.Copies, PartRole.Printing).LastOrDefault() is { InBox: false } imprint && document.File.Paragraphs.FirstOrDefault(p => p.Number > imprint.Number && p.Role is PartRole.AttachmentLabel) is { } after)
            yield return document.Find(FormatRules.ImprintLast, after, "附件排在了版记后面，附件应当在版记之前", "把版记移到最后一页");
    }

    [GeneratedRegex(@"(?:^|[^0-9])[0-9]{4}年(?:[1-9]|1[0-2])月(?:[1-9]|[12][0-9]|3[01])日印发$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
