using KnowledgeBase.Legal;
using KnowledgeBase.Library.Gists;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Library.Laws.Notices;
using KnowledgeBase.Library.Laws.Reading;
using KnowledgeBase.Web.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages.Laws;

/// <summary>An article with what stands around it.</summary>
public sealed class ArticleModel(LawCatalogue catalogue, LawReader reader, LawNotices notices, ArticleGists gists, LawDay day, Links links) : PageModel
{
    public WorkDetails Work { get; private set; } = null!;

    public ArticlePage Article { get; private set; } = null!;

    public IReadOnlyList<SourceSummary> Sources { get; private set; } = [];

    /// <summary>条旨: of this version of the article.</summary>
    public IReadOnlyList<Gist> Gists { get; private set; } = [];

    /// <summary>What must be known beside the text.</summary>
    public IReadOnlyList<LawNotice> Notices { get; private set; } = [];

    /// <summary>The article with links into its law.</summary>
    public LinkedArticle Linked { get; private set; } = null!;

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
        Gists = gists.Of(work.Work.Title, shown.VersionDate, number);
        Notices = await notices.OfAsync(work, shown, day.Day, cancellationToken);
        var text = await reader.ReadAsync(shown.Id, day.Day, cancellationToken);
        Linked = new LinkedArticle(found.Article, found.Previous, DefinedTerms.Of(text?.Articles ?? []), Address, true);
        Sources = await reader.SourcesAsync(shown.Id, cancellationToken);
        return Page();
    }

    string Address(ProvisionRef place) => place.Article == Article.Article.Number
        ? "#" + Anchors.Of(place)
        : links.Article(Article.Work.Id, Article.Work.Title, place.Article ?? default, Article.Version.Key) + "#" + Anchors.Of(place);
}
