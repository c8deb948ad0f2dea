using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Lint;

/// <summary>The stable JSON of <c>kb lint --json</c>.</summary>
/// <param name="Fixed">What <c>--fix</c> corrected.</param>
public sealed record LintReport(IReadOnlyList<LintFindingJson> Findings, IReadOnlyList<LintFindingJson> Fixed)
{
    public static LintReport From(IEnumerable<LintFinding> findings, IEnumerable<LintFinding> corrected) => new([.. findings.Select(LintFindingJson.From)], [.. corrected.Select(LintFindingJson.From)]);
}

/// <summary>A finding.</summary>
/// <param name="Strength">规定, 一般, 推荐 or 实务.</param>
/// <param name="Line">0 for the whole text and for a .docx.</param>
/// <param name="Paragraph">0 for the whole document and for Markdown.</param>
public sealed record LintFindingJson(string Rule, string Name, string Strength, Severity Severity, string Source, int Line, int Paragraph, string Place, string Message, string? Suggestion, bool Fixable)
{
    public static LintFindingJson From(LintFinding f) =>
        new(f.Rule.Id, f.Rule.Name, f.Rule.StrengthInChinese, f.Severity, f.Rule.Source, f.Place.Line, f.Place.Paragraph, f.Place.ToString(), f.Message, f.Suggestion, f.Fixable);
}
