using System.Text.RegularExpressions;
using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws.Comparing;
using KnowledgeBase.Library.Laws.Provisions;

namespace KnowledgeBase.Library.CitationCheck;

/// <summary>所引的原文: what stands in “…” directly behind a citation.</summary>
static partial class QuotedWords
{
    // Shorter words in quotation marks are a term, not the text of a provision.
    const int Shortest = 8;

    // Below this likeness a quotation is of something else.
    const double Alike = 0.5;

    /// <summary>The quotation that belongs to a citation ending here; null where there is none.</summary>
    public static string? Behind(string text, int end) =>
        Quotation().Match(text, end) is { Success: true } match && match.Groups["words"].Value is { Length: >= Shortest } words ? words : null;

    /// <summary>True where every part of the quotation (parted by ……) stands in the text.</summary>
    public static bool StandsIn(string quotation, string text) => Parts(quotation).All(part => ProvisionText.Holds(Plain(text), Plain(part)));

    /// <summary>The quotation against the piece of the article that is most like it; empty where none is like it.</summary>
    public static IReadOnlyList<WordRun> Against(string quotation, string text)
    {
        var pieces = Sentences().Split(text).Where(s => s.Trim().Length > 0).Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Append(text.ReplaceLineEndings("")).Distinct();
        var nearest = pieces.MaxBy(piece => Likeness(piece, quotation))!;
        return Likeness(nearest, quotation) >= Alike ? WordComparison.Compare(Trimmed(nearest), Trimmed(quotation)) : [];
    }

    /// <summary>How much of two texts is the same, 0 to 1, by pairs of characters.</summary>
    public static double Likeness(string one, string other)
    {
        var (a, b) = (Pairs(one), Pairs(other));
        return a.Count + b.Count == 0 ? 0 : 2.0 * a.Count(b.Contains) / (a.Count + b.Count);
    }

    // A quotation may end before the full stop.
    static string Trimmed(string text) => text.Trim().TrimEnd('。', '；', ';', '，');

    static HashSet<string> Pairs(string text)
    {
        var plain = Plain(text);
        return [.. Enumerable.Range(0, Math.Max(0, plain.Length - 1)).Select(i => plain.Substring(i, 2))];
    }

    static IEnumerable<string> Parts(string quotation) => quotation.Split(["……", "…", "..."], StringSplitOptions.RemoveEmptyEntries).Where(p => Plain(p).Length > 0);

    // Punctuation at the ends and the numbers of items are the writer's.
    static string Plain(string text) => string.Concat(WidthFold.Fold(text).Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"\G(?:的?(?:规定|明确规定|明确|要求)?)[，,：:]{0,2}[“""「](?<words>[^“”""「」]{1,1500})[”""」]", RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();

    [GeneratedRegex("(?<=[。；;])", RegexOptions.CultureInvariant)]
    private static partial Regex Sentences();
}
