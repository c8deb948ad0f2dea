using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Web.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages.Laws;

/// <summary>An article with what stands around it.</summary>
public sealed class ArticleModel(LawCatalogue catalogue, LawReader reader, LawDay day) : PageModel
{
    public WorkDetails Work { get; private set; } = null!;

    public ArticlePage Article { get; private set; } = null!;

    public IReadOnlyList<SourceSummary> Sources { get; private set; } = [];

    /// <summary>True when no text here covers the day asked for, and no version was asked for by name.</summary>
    public bool DayNotCovered { get; private set; }

    /// <summary>The standard form for quoting.</summary>
    public string Quotation => $"《{Article.Work.Title}》{Article.Article.Number}";

    public async Task<IActionResult> OnGetAsync(string law, string article, string? version, CancellationToken cancellationToken)
    {
        if (!ProvisionNumber.TryParse(article, out var number) || await LawSlug.ResolveAsync(law, catalogue, day.Day, cancellationToken) is not { } work)
            return NotFound();
        var shown = version is null ? work.InForce ?? work.Nearest : work.Versions.FirstOrDefault(v => v.Key == version);
        if (shown is null || await reader.ArticleAsync(shown.Id, number, day.Day, cancellationToken) is not { } found)
            return NotFound();
        (Work, Article) = (work, found);
        DayNotCovered = version is null && work.InForce is null;
        Sources = await reader.SourcesAsync(shown.Id, cancellationToken);
        return Page();
    }
}
