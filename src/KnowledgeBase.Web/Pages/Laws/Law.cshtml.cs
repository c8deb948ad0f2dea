using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Library.Laws.Notices;
using KnowledgeBase.Library.Laws.Reading;
using KnowledgeBase.Library.Quality;
using KnowledgeBase.Web.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages.Laws;

/// <summary>A law: one version of it, whole.</summary>
public sealed class LawModel(LawCatalogue catalogue, LawReader reader, LawNotices notices, DataQuality quality, LawDay day) : PageModel
{
    public WorkDetails Work { get; private set; } = null!;

    public LawText Text { get; private set; } = null!;

    public IReadOnlyList<Diagnostic> Findings { get; private set; } = [];

    /// <summary>What must be known beside the text.</summary>
    public IReadOnlyList<LawNotice> Notices { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string law, string? version, CancellationToken cancellationToken)
    {
        if (await LawSlug.ResolveAsync(law, catalogue, day.Day, cancellationToken) is not { } work)
            return NotFound();
        var shown = version is null ? work.InForce ?? work.Nearest : work.Versions.FirstOrDefault(v => v.Key == version);
        if (shown is null || await reader.ReadAsync(shown.Id, day.Day, cancellationToken) is not { } text)
            return NotFound();
        (Work, Text, Terms) = (work, text, DefinedTerms.Of(text.Articles));
        Notices = await notices.OfAsync(work, shown, day.Day, cancellationToken);
        Findings = await quality.OfVersionAsync(shown.Id, cancellationToken);
        return Page();
    }

    /// <summary>The terms that the law gives a meaning of its own.</summary>
    public IReadOnlyList<DefinedTerm> Terms { get; private set; } = [];

    /// <summary>有效期 of a text that is valid only for a time.</summary>
    public ValidityPeriod? Validity => Text.Work.Level is LevelOfAuthority.NormativeDocument or LevelOfAuthority.DepartmentalRule or LevelOfAuthority.LocalGovernmentRule
        ? ValidityPeriod.Find(string.Join('\n', Text.Articles.Select(a => a.Text).Append(Text.Body)), Text.Version.Start)
        : null;

    /// <summary>An article with links to its places on this page.</summary>
    public LinkedArticle Linked(int article) =>
        new(Text.Articles[article], article > 0 ? Text.Articles[article - 1].Number : null, Terms, place => "#" + Anchors.Of(place), false);

    /// <summary>The divisions that begin before an article: the chapter, and the section in it.</summary>
    public IEnumerable<int> DivisionsBefore(int article)
    {
        var (previous, current) = (article == 0 ? -1 : Text.Articles[article - 1].Division, Text.Articles[article].Division);
        return Enumerable.Range(previous + 1, Math.Max(0, current - previous));
    }

    /// <summary>How deep a division stands, from 0.</summary>
    public int DepthOf(int division)
    {
        var depth = 0;
        for (var parent = Text.Divisions[division].Parent; parent >= 0 && depth < 4; parent = Text.Divisions[parent].Parent)
            depth++;
        return depth;
    }
}
