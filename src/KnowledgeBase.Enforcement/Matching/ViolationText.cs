using System.Text.RegularExpressions;

namespace KnowledgeBase.Enforcement.Matching;

/// <summary>What was seen, parted into violations.</summary>
static partial class ViolationText
{
    // 罚多少？ behind a violation is none.
    const int ShortestViolation = 4;

    /// <summary>The violations of a text: parted by ；, 。, new lines or numbers 1. 2.; at most twenty.</summary>
    public static IReadOnlyList<string> Part(string text)
    {
        List<string> parts = [];
        foreach (var piece in Seams().Split(text).Select(p => Number().Replace(p, "").Trim()).Where(p => p.Length > 0))
            if (piece.Length < ShortestViolation && parts.Count > 0)
                parts[^1] += "，" + piece;
            else if (parts.Count < 20)
                parts.Add(piece);
        return parts;
    }

    [GeneratedRegex(@"[；;。！？!?\r\n]+", RegexOptions.CultureInvariant)]
    private static partial Regex Seams();

    [GeneratedRegex(@"^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|[-*•])\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
