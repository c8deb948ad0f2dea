using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Library.Quality;
using KnowledgeBase.Web.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages.Laws;

/// <summary>A law: one version of it, whole.</summary>
public sealed class LawModel(LawCatalogue catalogue, LawReader reader, DataQuality quality, LawDay day) : PageModel
{
    public WorkDetails Work { get; private set; } = null!;

    public LawText Text { get; private set; } = null!;

    public IReadOnlyList<Diagnostic> Findings { get; private set; } = [];

    /// <summary>True when no text here covers the day asked for, and no version was asked for by name.</summary>
    public bool DayNotCovered { get; private set; }

    public async Task<IActionResult> OnGetAsync(string law, string? version, CancellationToken cancellationToken)
    {
        if (await LawSlug.ResolveAsync(law, catalogue, day.Day, cancellationToken) is not { } work)
            return NotFound();
        var shown = version is null ? work.InForce ?? work.Nearest : work.Versions.FirstOrDefault(v => v.Key == version);
        if (shown is null || await reader.ReadAsync(shown.Id, day.Day, cancellationToken) is not { } text)
            return NotFound();
        (Work, Text) = (work, text);
        DayNotCovered = version is null && work.InForce is null;
        Findings = await quality.OfVersionAsync(shown.Id, cancellationToken);
        return Page();
    }

    /// <summary>The first article under a division, to jump to.</summary>
    public string AnchorOf(int division) => Anchors.OfDivision(division);

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
