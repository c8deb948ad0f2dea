using System.Buffers;
using KnowledgeBase.Drafting.Lint.Docx;

namespace KnowledgeBase.Drafting.Lint.Formats;

/// <summary>引号、破折号、省略号 (TX-2): Word sets them in the Western font unless it is told that they are Chinese.</summary>
static class ChineseMarkChecks
{
    static readonly SearchValues<char> Ambiguous = SearchValues.Create("“”‘’—…");

    public static IEnumerable<LintFinding> Check(FormatCase document)
    {
        var paragraphs = document.File.Paragraphs.Where(p => p.Pieces.Any(IsWestern)).ToList();
        if (paragraphs.Count > 0)
            yield return document.Find(FormatRules.ChineseMarks, paragraphs[0], $"引号、破折号或省略号会用西文字体“{paragraphs[0].Pieces.First(IsWestern).Look.Western}”显示{(paragraphs.Count > 1 ? $"（共 {paragraphs.Count} 段）" : "")}", "选中后把西文字体也设为仿宋，或者重新用中文输入法录入");
    }

    static bool IsWestern(DocxPiece piece) => piece.Words.AsSpan().IndexOfAny(Ambiguous) >= 0 && !piece.Look.EastAsiaHint && piece.Look.Western is { } western && western != piece.Look.EastAsia && !Layout.Fonts.All.Any(f => FontFamilies.Same(western, f));
}
