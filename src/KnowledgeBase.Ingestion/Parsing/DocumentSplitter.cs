using System.Text.RegularExpressions;
using KnowledgeBase.Ingestion.Cleanup;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>分篇: one file may hold several documents; a new one begins at 篇一：, or at a second masthead with a document number below it.</summary>
static partial class DocumentSplitter
{
    public static IReadOnlyList<IReadOnlyList<TextLine>> Split(IReadOnlyList<TextLine> lines)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Text.Trim();
            if (LineMarks.Piece().IsMatch(text) || (i > 6 && IsMasthead(text) && NumberBelow(lines, i)))
                starts.Add(i);
        }
        var parts = new List<IReadOnlyList<TextLine>>();
        for (var p = 0; p < starts.Count; p++)
        {
            var end = p + 1 < starts.Count ? starts[p + 1] : lines.Count;
            var part = lines.Skip(starts[p]).Take(end - starts[p]).Where(l => !LineMarks.Piece().IsMatch(l.Text.Trim())).ToList();
            // What stands before 篇一 is the head of the page, not a document.
            if (part.Count > 0 && !(p == 0 && starts.Count > 1 && LineMarks.Piece().IsMatch(lines[starts[1]].Text.Trim()) && part.Sum(l => l.Text.Length) < 400))
                parts.Add(part);
        }
        return parts;
    }

    static bool IsMasthead(string text) => text.Length < 44 && text.EndsWith("文件", StringComparison.Ordinal) && OrganName.IsOne(Spaces().Replace(text, "")[..^2]);

    static bool NumberBelow(IReadOnlyList<TextLine> lines, int i) =>
        lines.Skip(i + 1).Take(3).Any(l => DocumentNumber.TryParse(l.Text.Trim(), out _));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
