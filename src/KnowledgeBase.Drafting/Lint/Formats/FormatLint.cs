using KnowledgeBase.Drafting.Lint.Docx;

namespace KnowledgeBase.Drafting.Lint.Formats;

/// <summary>A .docx with the manuscript that was read from it.</summary>
sealed record FormatCase(DocxFile File, Manuscript Manuscript)
{
    public LintFinding Find(LintRule rule, DocxParagraph paragraph, string message, string? suggestion = null) => Manuscript.Find(rule, paragraph.Number, message, suggestion);

    public static LintFinding FindIn(LintRule rule, string part, string message, string? suggestion = null) => new(rule, new LintPlace(0, 0, "", Part: part), message) { Suggestion = suggestion };

    /// <summary>One finding for all paragraphs with the same fault.</summary>
    public IEnumerable<LintFinding> FindAll(LintRule rule, IEnumerable<(DocxParagraph Paragraph, string Fault)> faults, string? suggestion)
    {
        foreach (var group in faults.GroupBy(f => f.Fault, StringComparer.Ordinal))
        {
            var count = group.Select(g => g.Paragraph.Number).Distinct().Count();
            yield return Find(rule, group.First().Paragraph, group.Key + (count > 1 ? $"（共 {count} 段）" : ""), suggestion);
        }
    }
}

/// <summary>The rules of layout. Where a .docx shows no head of an official document the rules of its parts say nothing.</summary>
static class FormatLint
{
    static readonly Func<FormatCase, IEnumerable<LintFinding>>[] Rules =
        [PageChecks.Check, MastheadChecks.Check, LetterChecks.Check, TitleFormatChecks.Check, BodyFormatChecks.Check, PartChecks.Check, SignatureChecks.Check, ImprintChecks.Check, PageNumberChecks.Check, ChineseMarkChecks.Check];

    public static IEnumerable<LintFinding> Check(FormatCase document) => Rules.SelectMany(rule => rule(document));
}
