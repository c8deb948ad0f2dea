using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Lint.Docx;
using KnowledgeBase.Drafting.Model;
using static KnowledgeBase.Drafting.Layout.Measures;

namespace KnowledgeBase.Drafting.Lint.Formats;

/// <summary>幅面与版心 (5.1, 5.2): paper, margins, lines of a page, characters of a line. Both readings of the margins are right: those of the page dialog (37, 35, 28, 26) and those of GB/T 33476.2 (34.58, 32.58).</summary>
static class PageChecks
{
    static readonly Mm Tolerance = new(1);
    static readonly Mm PaperTolerance = new(2);

    // Word's single line of a Chinese font is about this many times its size.
    const double SingleLine = 1.3;

    public static IEnumerable<LintFinding> Check(FormatCase document)
    {
        if (!document.Manuscript.IsOfficial)
            return [];
        List<LintFinding> findings = [];
        foreach (var (index, section) in document.File.Sections.Index())
        {
            var part = document.File.Sections.Count > 1 ? $"页面设置（第 {index + 1} 节）" : "页面设置";
            foreach (var finding in Check(document, section, part))
                if (!findings.Any(f => f.Message == finding.Message))
                    findings.Add(finding);
        }
        return [.. findings, .. Lines(document), .. Characters(document)];
    }

    static IEnumerable<LintFinding> Check(FormatCase document, DocxSection section, string part)
    {
        var (width, height) = section.Landscape ? (section.Height, section.Width) : (section.Width, section.Height);
        if (!Near(width, PaperWidth, PaperTolerance) || !Near(height, PaperHeight, PaperTolerance))
        {
            yield return FormatCase.FindIn(FormatRules.Paper, part, $"纸张是 {Text(width)}×{Text(height)} 毫米，应为 A4（210×297 毫米）", "页面设置里选 A4");
            yield break;
        }
        // A turned page has its margins turned with it; the first page of a letter runs lower.
        if (section.Landscape)
            yield break;
        var letter = document.Manuscript.Draft.Format is DraftFormat.Letter && (document.File.Ours || section.OwnFirstPage);
        var nominal = Near(section.Top, TopWhite, Tolerance);
        var electronic = Near(section.Top, TopWhite - HalfLeading, Tolerance);
        var left = Near(section.Left, BindingWhite, Tolerance);
        if (!letter && !nominal && !electronic)
            yield return FormatCase.FindIn(FormatRules.TopWhite, part, $"上边距 {Text(section.Top)} 毫米，天头应为 37±1 毫米", "上边距 37 毫米（按 GB/T 33476.2 为 34.58 毫米）");
        else if (!letter && !Near(section.TextHeight, TypeAreaHeight, Tolerance) && !Near(section.TextHeight, TypeAreaHeight + 2 * HalfLeading, Tolerance))
            yield return FormatCase.FindIn(FormatRules.TypeArea, part, $"下边距 {Text(section.Bottom)} 毫米，版心高 {Text(section.TextHeight)} 毫米，应为 225 毫米", "下边距 35 毫米（按 GB/T 33476.2 为 32.58 毫米）");
        if (!left)
            yield return FormatCase.FindIn(FormatRules.BindingWhite, part, $"左边距 {Text(section.Left)} 毫米，订口应为 28±1 毫米", "左边距 28 毫米");
        else if (!Near(section.TextWidth, TypeAreaWidth, Tolerance))
            yield return FormatCase.FindIn(FormatRules.TypeArea, part, $"右边距 {Text(section.Right)} 毫米，版心宽 {Text(section.TextWidth)} 毫米，应为 156 毫米", "右边距 26 毫米");
    }

    static bool Near(int twips, Mm value, Mm tolerance) => Math.Abs(Mm.OfTwips(twips).Value - value.Value) <= tolerance.Value + 0.05;

    static string Text(int twips) => Mm.OfTwips(twips).Value.ToString("0.#", null as IFormatProvider);

    static IEnumerable<LintFinding> Lines(FormatCase document)
    {
        if (document.Manuscript.Draft.Format is DraftFormat.Letter && document.File.Ours)
            yield break;
        var pitches = document.File.All(PartRole.Body).Where(p => !p.InTable).Select(p => (Paragraph: p, Pitch: Pitch(p, document.File.Sections[Math.Min(p.Section, document.File.Sections.Count - 1)]))).Where(p => p.Pitch is not null).ToList();
        if (pitches.GroupBy(p => p.Pitch!.Value).OrderByDescending(g => g.Sum(p => p.Paragraph.Plain.Length)).FirstOrDefault() is not { } usual)
            yield break;
        var section = document.File.Sections[Math.Min(usual.First().Paragraph.Section, document.File.Sections.Count - 1)];
        var (twips, exact) = usual.Key;
        // A page may be short of its last line by a hair.
        var lines = (int)Math.Floor((section.TextHeight + 2) / twips);
        if (exact ? lines != LinesPerPage : Math.Abs(lines - LinesPerPage) > 1)
            yield return document.Find(FormatRules.Lines, usual.First().Paragraph, $"正文行距约 {twips / 20:0.##} 磅，一页排 {lines} 行，一般为 {LinesPerPage} 行", "固定值 28.95 磅（上下边距 37、35 毫米时），或者文档网格每页 22 行");
    }

    // The height of a line in twips, and whether it is known exactly.
    static (double Twips, bool Exact)? Pitch(DocxParagraph paragraph, DocxSection section)
    {
        if (paragraph.Look is not { } look || look.Size.Value < 1)
            return null;
        var natural = SingleLine * look.Size.Twips;
        var format = paragraph.Format;
        return format.Rule switch
        {
            LineRule.Exact => (Math.Max(1, format.Line), true),
            LineRule.AtLeast => (Math.Max(natural, format.Line), false),
            _ when section.GridPitch is { } grid and > 0 && format.SnapToGrid => (grid * Math.Ceiling(Math.Max(1, natural / grid) - 0.001) * format.Line / 240.0, format.Line == 240 && grid > look.Size.Twips),
            _ => (natural * format.Line / 240.0, false),
        };
    }

    // With the nominal 16 pt a line holds 27; condensed by a quarter of a point it holds 28. Both are taken.
    static IEnumerable<LintFinding> Characters(FormatCase document)
    {
        var usual = document.File.All(PartRole.Body).Where(p => !p.InTable && p.Look is not null).GroupBy(p => p.Look!.Spacing).OrderByDescending(g => g.Sum(p => p.Plain.Length)).FirstOrDefault();
        if (usual?.First() is not { } paragraph || !paragraph.Look!.Size.Are(Size3))
            yield break;
        var section = document.File.Sections[Math.Min(paragraph.Section, document.File.Sections.Count - 1)];
        var count = (int)Math.Floor((double)(section.TextWidth + 2) / (paragraph.Look.Size.Twips + usual.Key));
        if (Near(section.TextWidth, TypeAreaWidth, Tolerance) && count is < CharactersPerLine - 1 or > CharactersPerLine + 1)
            yield return document.Find(FormatRules.Characters, paragraph, $"字符间距 {usual.Key / 20.0:0.##} 磅，一行排 {count} 字，一般为 {CharactersPerLine} 字", "字符间距紧缩 0.25 磅");
    }
}
