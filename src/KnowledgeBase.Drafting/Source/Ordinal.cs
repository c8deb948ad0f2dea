using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Source;

/// <summary>结构层次序数 (GB/T 9704-2012 7.3.3): 一、 （一） 1. （1）.</summary>
/// <param name="Printed">As typed.</param>
/// <param name="Standard">False for a form that the standard does not know: 1、 or (一).</param>
sealed partial record Ordinal(int Level, int Value, string Printed, bool Standard)
{
    /// <summary>The ordinal of a level in the standard's form.</summary>
    public static string Print(int level, int value) => level switch
    {
        1 => ChineseNumeral.Format(value) + "、",
        2 => $"（{ChineseNumeral.Format(value)}）",
        3 => $"{value}.",
        _ => $"（{value}）",
    };

    /// <summary>The ordinal that a line begins with, and where its words begin.</summary>
    public static (Ordinal Ordinal, int Length)? At(string text)
    {
        foreach (var (level, pattern) in Patterns)
            if (pattern.Match(text) is { Success: true } match && ChineseNumeral.TryParse(match.Groups["n"].ValueSpan, out var value) && value is > 0 and < 1000)
            {
                var printed = match.Groups["ordinal"].Value;
                return (new Ordinal(level, value, printed, printed == Print(level, value)), match.Length);
            }
        return null;
    }

    static readonly (int Level, Regex Pattern)[] Patterns = [(1, First()), (2, Second()), (3, Third()), (4, Fourth())];

    [GeneratedRegex(@"^(?<ordinal>(?<n>[一二三四五六七八九十百零]{1,6})[、，.．])\s*", RegexOptions.CultureInvariant)]
    private static partial Regex First();

    [GeneratedRegex(@"^(?<ordinal>[（(](?<n>[一二三四五六七八九十百零]{1,6})[）)]、?)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Second();

    // A figure such as 3.5 is no ordinal.
    [GeneratedRegex(@"^(?<ordinal>(?<n>[0-9０-９]{1,3})[.．、])(?![0-9０-９])\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Third();

    [GeneratedRegex(@"^(?<ordinal>[（(](?<n>[0-9０-９]{1,3})[）)])\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Fourth();
}
