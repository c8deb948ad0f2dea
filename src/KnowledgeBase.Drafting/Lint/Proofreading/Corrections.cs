using System.Text.RegularExpressions;

namespace KnowledgeBase.Drafting.Lint.Proofreading;

/// <summary>Findings from a pattern and what stands for it: one finding a line, with a correction for each place.</summary>
static class Corrections
{
    /// <param name="message">What is wrong, given the words of the first place.</param>
    /// <param name="replacement">What a place becomes; null where the place is right after all.</param>
    public static IEnumerable<LintFinding> Of(Manuscript manuscript, ManuscriptLine line, LintRule rule, Regex pattern, Func<Match, string?> replacement, Func<string, string> message)
    {
        List<(Match Match, string Right)> places = [];
        foreach (Match match in pattern.Matches(line.Prose))
            if (replacement(match) is { } right && right != match.Value)
                places.Add((match, right));
        return Of(manuscript, line, rule, [.. places.Select(p => (p.Match.Index, p.Match.Length, p.Right))], message);
    }

    public static IEnumerable<LintFinding> Of(Manuscript manuscript, ManuscriptLine line, LintRule rule, IReadOnlyList<(int Start, int Length, string Right)> places, Func<string, string> message)
    {
        if (places.Count == 0)
            yield break;
        var (start, length, right) = places[0];
        var (from, to) = (Math.Max(0, start - 4), Math.Min(line.Text.Length, start + length + 4));
        var wrong = line.Text[from..to].Trim();
        var written = (line.Text[from..start] + right + line.Text[(start + length)..to]).Trim();
        yield return manuscript.Find(rule, line.Number, message(wrong) + (places.Count > 1 ? $"（本行 {places.Count} 处）" : ""), $"“{written}”", [.. places.Select(p => new TextEdit(line.Number, p.Start, p.Length, p.Right))]);
    }
}
