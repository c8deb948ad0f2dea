using System.Text.RegularExpressions;

namespace KnowledgeBase.Drafting.Source;

/// <summary>密级标志: refused wherever it stands (decision 11 of the design: this is not a system for classified documents).</summary>
static partial class ClassifiedMark
{
    // A line with a mark has nothing else.
    const int LongestLine = 100;

    /// <summary>The mark that a line of the text is or that has its star; null where there is none. 商业秘密 in a sentence is no mark.</summary>
    public static string? Find(string text)
    {
        if (text.AsSpan().IndexOf('密') < 0)
            return null;
        if (Starred().Match(text) is { Success: true } starred)
            return starred.Value.Trim();
        return text.Split('\n').FirstOrDefault(l => l.Length <= LongestLine && Line().IsMatch(l))?.Trim();
    }

    /// <summary>True for what is given as 密级 of a document.</summary>
    public static bool IsLevel(string level) => Level().IsMatch(level);

    [GeneratedRegex("绝密|机密|秘密", RegexOptions.CultureInvariant)]
    private static partial Regex Level();

    [GeneratedRegex(@"(?:绝\s*密|机\s*密|秘\s*密)\s*[★☆][^\n]{0,10}", RegexOptions.CultureInvariant)]
    private static partial Regex Starred();

    [GeneratedRegex(@"^[\s　]*(?:密级[：:]\s*)?(?:绝\s*密|机\s*密|秘\s*密)\s*(?:[★☆*＊].{0,10}|级)?[\s　]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
