using KnowledgeBase.Drafting.Lint.Genres;
using KnowledgeBase.Drafting.Lint.Proofreading;
using KnowledgeBase.Drafting.Lint.Replies;
using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Drafting.Source;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Lint;

/// <summary>公文检查 of a draft: the rules of genres and of replies, and proofreading. Pure: the same text gives the same findings.</summary>
public static class DraftLint
{
    // What the reader tells and a rule of its own tells better.
    static readonly DiagnosticCode[] ToldByRules = [DiagnosticCode.WrongOrdinal, DiagnosticCode.AttachmentsDisagree, DiagnosticCode.Classified];

    /// <summary>Looks at a draft and at the Markdown that it was read from.</summary>
    /// <param name="context">What is known beside the draft; keys of the head count too.</param>
    public static IReadOnlyList<LintFinding> Check(OfficialDraft draft, string markdown, LintContext context)
    {
        var (head, _, _) = DraftHead.Read(markdown, new Findings());
        return Check(new Manuscript(draft, MarkdownLines.Read(markdown), context.With(head, new Findings())));
    }

    /// <summary>The same with what the reader told of the head and the text.</summary>
    public static IReadOnlyList<LintFinding> Check(DraftReading reading, string markdown, LintContext context)
    {
        var lines = MarkdownLines.Read(markdown);
        var findings = Check(reading.Draft, markdown, context);
        if (findings is [{ Rule.Id: "R14" }])
            return findings;
        var place = new Manuscript(reading.Draft, lines, context);
        return Sorted([.. findings, .. reading.Findings.Where(f => !ToldByRules.Contains(f.Code)).Select(f => place.Find(SourceRules.Of(f.Severity), f.Line, f.Message))]);
    }

    internal static IReadOnlyList<LintFinding> Check(Manuscript manuscript) =>
        ClassifiedCheck.Check(manuscript) is { } classified ? [classified] : Sorted([.. GenreLint.Check(manuscript), .. ReplyLint.Check(manuscript), .. ProofreadingLint.Check(manuscript)]);

    internal static IReadOnlyList<LintFinding> Sorted(IEnumerable<LintFinding> findings) =>
        [.. findings.OrderByDescending(f => f.Severity).ThenBy(f => f.Place.Line + f.Place.Paragraph).ThenBy(f => f.Rule.Id, StringComparer.Ordinal)];
}
