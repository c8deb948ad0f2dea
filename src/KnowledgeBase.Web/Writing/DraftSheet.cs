using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Lint;
using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Drafting.Preview;
using KnowledgeBase.Drafting.Source;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Web.Writing;

/// <summary>样张: a draft as its pages will look, with what a person should know of it.</summary>
/// <param name="Markdown">The draft that it was set from.</param>
/// <param name="Draft">Null where the draft must not be set.</param>
/// <param name="Pages">The first pages, as SVG.</param>
/// <param name="PageCount">All pages.</param>
public sealed record DraftSheet(string Markdown, OfficialDraft? Draft, IReadOnlyList<string> Pages, int PageCount, IReadOnlyList<SheetFinding> Findings)
{
    /// <summary>What a browser shows without effort; the files hold all pages.</summary>
    public const int MostPages = 40;

    public bool IsEmpty => string.IsNullOrWhiteSpace(Markdown);

    /// <summary>A draft that is not read at all, and why.</summary>
    public static DraftSheet Refused(string markdown, Diagnostic reason) => new(markdown, null, [], 0, [SheetFinding.Of(reason)]);

    /// <param name="context">What is known beside the draft: of its citations for instance.</param>
    /// <param name="filled">What is known of the form already.</param>
    public static DraftSheet Of(string markdown, DraftWriter writer, LintContext context, IReadOnlyList<Diagnostic> filled)
    {
        if (string.IsNullOrWhiteSpace(markdown))
            return new DraftSheet("", null, [], 0, [.. filled.Select(SheetFinding.Of)]);
        var reading = DraftReader.Read(markdown);
        List<SheetFinding> findings = [.. filled.Select(SheetFinding.Of), .. DraftLint.Check(reading, markdown, context).Select(SheetFinding.Of)];
        // What must not be issued is told and not shown: a page that looks right would be printed.
        if (reading.Refused)
            return new DraftSheet(markdown, null, [], 0, Ordered(findings));
        var preview = DraftPreview.Of(writer, reading.Draft);
        var complete = filled.All(f => f.Severity != Severity.Error);
        return new DraftSheet(markdown, complete ? reading.Draft : null, [.. preview.Pages.Take(MostPages).Select(page => SvgPage.Write(page, preview.Pages.Count))], preview.Pages.Count, Ordered([.. findings, .. preview.Findings.Select(SheetFinding.Of)]));
    }

    static IReadOnlyList<SheetFinding> Ordered(IEnumerable<SheetFinding> findings) => [.. findings.Distinct().OrderByDescending(f => f.Severity).ThenBy(f => f.Line)];
}
