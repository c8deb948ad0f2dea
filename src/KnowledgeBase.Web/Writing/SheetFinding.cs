using KnowledgeBase.Drafting.Lint;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Web.Writing;

/// <summary>What a person should know of a draft, as the page tells it.</summary>
/// <param name="Label">错误, 警告, 提示; of a rule how firmly its source words it: 规定, 一般, 推荐, 实务.</param>
/// <param name="Line">Line of the draft, from 1; 0 for the whole.</param>
/// <param name="Rule">The rule with its source; null for what the program itself tells.</param>
/// <param name="Suggestion">What to write or do instead; null where only a person can tell.</param>
public sealed record SheetFinding(Severity Severity, string Label, string Message, int Line, string? Rule = null, string? Suggestion = null)
{
    public static SheetFinding Of(Diagnostic finding) => new(finding.Severity, finding.Severity.InChinese(), finding.Message, finding.Line);

    // What the reader of drafts tells has no source but this program.
    public static SheetFinding Of(LintFinding finding) => finding.Rule.Id.StartsWith("MD-", StringComparison.Ordinal)
        ? new(finding.Severity, finding.Severity.InChinese(), finding.Message, finding.Place.Line, null, finding.Suggestion)
        : new(finding.Severity, finding.Rule.StrengthInChinese, finding.Message, finding.Place.Line, $"{finding.Rule.Id} {finding.Rule.Name}（{finding.Rule.Source}）", finding.Suggestion);
}
