using System.Text.RegularExpressions;

namespace KnowledgeBase.Drafting.Lint.Proofreading;

/// <summary>半角标点 in Chinese text: , ; : ? ! . and straight quotes beside a Chinese character.</summary>
static partial class HalfWidth
{
    public static IEnumerable<LintFinding> Check(Manuscript manuscript, ManuscriptLine line) =>
        Corrections.Of(manuscript, line, ProofRules.HalfWidth, [.. Marks(line.Prose).Concat(Quotes(line.Prose)).OrderBy(p => p.Start)], wrong => $"“{wrong}”用了半角标点");

    static IEnumerable<(int Start, int Length, string Right)> Marks(string text)
    {
        foreach (Match match in Mark().Matches(text))
            yield return (match.Index, match.Length, match.ValueSpan[0] switch { ',' => "，", ';' => "；", ':' => "：", '?' => "？", '!' => "！", _ => "。" });
    }

    // Straight quotes are replaced where they stand in pairs.
    static IEnumerable<(int Start, int Length, string Right)> Quotes(string text)
    {
        var quotes = StraightQuote().Matches(text);
        if (quotes.Count % 2 > 0 || !Chinese().IsMatch(text))
            yield break;
        foreach (var (index, quote) in quotes.Index())
            yield return (quote.Index, 1, index % 2 == 0 ? "“" : "”");
    }

    // A mark follows a Chinese character or a closing mark, or a Chinese character follows it; the dot of 1. and the colon of 8:30 do neither.
    [GeneratedRegex(@"(?<=[\p{IsCJKUnifiedIdeographs}》”）〕%])[,;:?!]|(?<=[A-Za-z0-9])[,;?!](?=[\p{IsCJKUnifiedIdeographs}《“])|(?<=[\p{IsCJKUnifiedIdeographs}》”）]{2})\.(?=[\p{IsCJKUnifiedIdeographs}《“]|\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex("\"", RegexOptions.CultureInvariant)]
    private static partial Regex StraightQuote();

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}]", RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();
}

/// <summary>半角括号 in Chinese text, pair by pair.</summary>
static partial class HalfWidthBrackets
{
    public static IEnumerable<LintFinding> Check(Manuscript manuscript, ManuscriptLine line)
    {
        if (!line.Prose.AsSpan().ContainsAny('(', ')'))
            return [];
        List<(int Start, int Length, string Right)> places = [];
        foreach (Match pair in Pair().Matches(line.Prose))
            // (一) at the head of a line is an ordinal (BD-8).
            if (Chinese().IsMatch(pair.Value) && !Ordinal().IsMatch(line.Prose[..(pair.Index + pair.Length)]) && !NumberBrackets.Form().IsMatch(line.Prose[Math.Max(0, pair.Groups["inner"].Index - 2)..]))
            {
                var inner = pair.Groups["inner"];
                places.Add((inner.Index - 1, 1, "（"));
                places.Add((inner.Index + inner.Length, 1, "）"));
            }
        return Corrections.Of(manuscript, line, ProofRules.HalfWidth, places, wrong => $"“{wrong}”用了半角括号");
    }

    [GeneratedRegex(@"^[\s\0　]*\([一二三四五六七八九十0-9]{1,3}\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    // With the character before and after it.
    [GeneratedRegex(@"(?:^|.)\((?<inner>[^()（）\0]{1,60})\)(?=.|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Pair();

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}《》“”，。；：、]", RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();
}

/// <summary>标点重复: 。。 ，， 、，.</summary>
static partial class RepeatedMarks
{
    public static IEnumerable<LintFinding> Check(Manuscript manuscript, ManuscriptLine line) =>
        Corrections.Of(manuscript, line, ProofRules.RepeatedMark, Repeated(), m => m.Value.Contains('。') ? "。" : m.Value[..1], wrong => $"“{wrong}”的标点重复");

    [GeneratedRegex("[，。；：、]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Repeated();
}
