using System.Text.RegularExpressions;
using KnowledgeBase.Drafting.Source;

namespace KnowledgeBase.Drafting.Lint.Fixing;

/// <summary>What a correction made of a file.</summary>
/// <param name="Fixed">What was corrected; the places are those of the file as it was at that step.</param>
/// <param name="Left">What is still found.</param>
public sealed record Correction<T>(T Content, IReadOnlyList<LintFinding> Fixed, IReadOnlyList<LintFinding> Left);

/// <summary>机械改正 of a Markdown draft: the edits of findings and not a character beside them. Done again it finds nothing more.</summary>
public static partial class MarkdownFixer
{
    /// <summary>A correction may uncover another one (（(一)） …); more steps than this a text does not need.</summary>
    const int MostSteps = 8;

    public static Correction<string> Fix(string markdown, LintContext context)
    {
        List<LintFinding> done = [];
        for (var step = 0; ; step++)
        {
            var findings = DraftLint.Check(DraftReader.Read(markdown), markdown, context);
            var chosen = Edits.Choose(findings);
            if (chosen.Edits.Count == 0 || step == MostSteps)
                return new Correction<string>(markdown, done, findings);
            done.AddRange(chosen.Findings);
            markdown = Apply(markdown, chosen.Edits);
        }
    }

    static string Apply(string markdown, IReadOnlyList<TextEdit> edits)
    {
        var starts = LineStarts(markdown);
        foreach (var edit in edits.OrderByDescending(e => (e.Line, e.Start)))
        {
            var at = starts[edit.Line - 1] + edit.Start;
            markdown = string.Concat(markdown.AsSpan(0, at), edit.Replacement, markdown.AsSpan(at + edit.Length));
        }
        return markdown;
    }

    // Lines end where ReplaceLineEndings ends them.
    static List<int> LineStarts(string text)
    {
        List<int> starts = [text.Length - text.TrimStart('\uFEFF').Length];
        foreach (Match end in LineEnd().Matches(text))
            starts.Add(end.Index + end.Length);
        return starts;
    }

    [GeneratedRegex("\r\n|[\r\n\f\u0085\u2028\u2029]", RegexOptions.CultureInvariant)]
    private static partial Regex LineEnd();
}

/// <summary>The edits that can be made at once: no two touch the same characters.</summary>
static class Edits
{
    public static (IReadOnlyList<TextEdit> Edits, IReadOnlyList<LintFinding> Findings) Choose(IReadOnlyList<LintFinding> findings)
    {
        List<TextEdit> edits = [];
        List<LintFinding> chosen = [];
        foreach (var finding in findings.Where(f => f.Fixable))
            if (!finding.Edits.Any(e => edits.Any(other => Touch(e, other))))
            {
                edits.AddRange(finding.Edits);
                chosen.Add(finding);
            }
        return (edits, chosen);
    }

    static bool Touch(TextEdit a, TextEdit b) => a.Line == b.Line && a.Start <= b.Start + b.Length && b.Start <= a.Start + a.Length;
}
