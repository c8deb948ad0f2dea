using KnowledgeBase.Drafting.Layout;
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
public sealed record DraftSheet(string Markdown, OfficialDraft? Draft, IReadOnlyList<string> Pages, int PageCount, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>What a browser shows without effort; the files hold all pages.</summary>
    public const int MostPages = 40;

    public bool IsEmpty => string.IsNullOrWhiteSpace(Markdown);

    /// <param name="before">What is known already, of the form for instance.</param>
    public static DraftSheet Of(string markdown, DraftWriter writer, params IReadOnlyList<Diagnostic> before)
    {
        if (string.IsNullOrWhiteSpace(markdown))
            return new DraftSheet("", null, [], 0, before);
        var reading = DraftReader.Read(markdown);
        IReadOnlyList<Diagnostic> findings = [.. before, .. reading.Findings];
        // What must not be issued is told and not shown: a page that looks right would be printed.
        if (reading.Refused)
            return new DraftSheet(markdown, null, [], 0, Ordered(findings));
        var preview = DraftPreview.Of(writer, reading.Draft);
        var refused = before.Any(f => f.Severity == Severity.Error);
        return new DraftSheet(markdown, refused ? null : reading.Draft, [.. preview.Pages.Take(MostPages).Select(page => SvgPage.Write(page, preview.Pages.Count))], preview.Pages.Count, Ordered([.. findings, .. preview.Findings]));
    }

    static IReadOnlyList<Diagnostic> Ordered(IEnumerable<Diagnostic> findings) => [.. findings.Distinct().OrderByDescending(f => f.Severity).ThenBy(f => f.Line)];
}
