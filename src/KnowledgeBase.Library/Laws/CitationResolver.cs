using KnowledgeBase.Legal;
using KnowledgeBase.Store;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Library.Laws;

/// <summary>Looks citations up in the store, both ways. Asked when a page is read, for tomorrow the cited law may be here.</summary>
sealed class CitationResolver(CorpusContext context, DateOnly day)
{
    /// <summary>What one article refers to, in its own law and elsewhere; a statute refers to the law as it stands on the day asked for.</summary>
    public async Task<IReadOnlyList<ResolvedCitation>> OfArticleAsync(ArticleRow article, WorkSummary work, VersionSummary version, CancellationToken cancellationToken)
    {
        var rows = await context.Citations.Where(c => c.DocumentId == article.DocumentId && c.InArticle == article.Ordinal).OrderBy(c => c.Ordinal).ToListAsync(cancellationToken);
        var own = OwnReferences.Find(article.Text).Select(c => new ResolvedCitation(c, work.Id, work.Title, version.Key, null));
        return [.. own, .. await ResolveAsync([.. rows.Select(r => r.ToCitation()).Where(c => !c.IsInternal)], work.Region, day, cancellationToken)];
    }

    /// <summary>The citations with their states and targets, in the same order.</summary>
    /// <param name="region">The region of the citing text: its own law comes before another region's of the same title.</param>
    /// <param name="citedOn">The day on which the citing text speaks.</param>
    public async Task<IReadOnlyList<ResolvedCitation>> ResolveAsync(IReadOnlyList<Citation> citations, string? region, DateOnly citedOn, CancellationToken cancellationToken)
    {
        var targets = await CitationTargets.LoadAsync(context, citations, cancellationToken);
        return [.. citations.Select(c => targets.Resolve(c, region, citedOn, day))];
    }

    /// <summary>What refers to an article: its own law by 本法第…条 first, then other laws and documents by its title.</summary>
    /// <param name="ownDocuments">The texts of its version.</param>
    public async Task<(IReadOnlyList<CitingPlace> Places, int Total)> CitedByAsync(
        WorkSummary work, VersionSummary version, IReadOnlyList<OutlineDocument> ownDocuments, ProvisionNumber number, int limit, CancellationToken cancellationToken)
    {
        var key = TitleKey.Of(work.Title);
        var citing = context.Citations
            .Where(c => c.TitleKey == key && c.Document.Shown)
            .Where(c => (c.Article == number.Number && c.ArticleSuffix == number.Suffix) || (c.Article < number.Number && c.ToArticle >= number.Number));
        var own = await OwnReferences.ToAsync(context, [.. ownDocuments.Select(d => d.Id)], number, cancellationToken);
        var places = own.Take(limit)
            .Select(a => new CitingPlace(work.Title, ownDocuments.First(d => d.Id == a.DocumentId).Key, work.Id, version.Key, new ProvisionNumber(a.Number, a.Suffix)));
        var others = await PlacesAsync(citing, Math.Max(0, limit - own.Count), cancellationToken);
        return ([.. places, .. others], own.Count + await citing.CountAsync(cancellationToken));
    }

    /// <summary>What refers to a law or a document by its title, wherever in it.</summary>
    public async Task<(IReadOnlyList<CitingPlace> Places, int Total)> CitedByAsync(string title, int limit, CancellationToken cancellationToken)
    {
        var key = TitleKey.Of(title);
        var citing = context.Citations.Where(c => c.TitleKey == key && c.Document.Shown);
        return (await PlacesAsync(citing, limit, cancellationToken), await citing.CountAsync(cancellationToken));
    }

    async Task<IReadOnlyList<CitingPlace>> PlacesAsync(IQueryable<CitationRow> citing, int limit, CancellationToken cancellationToken)
    {
        var rows = await citing
            .OrderBy(c => c.Document.Title).ThenBy(c => c.DocumentId).ThenBy(c => c.Ordinal).Take(limit)
            .Select(c => new
            {
                Title = c.Document.Version == null ? c.Document.Title : c.Document.Version.Work.Title,
                c.Document.TextHash,
                WorkId = c.Document.Version == null ? (long?)null : c.Document.Version.WorkId,
                c.Document.VersionDate,
                Article = context.Articles.Where(a => a.DocumentId == c.DocumentId && a.Ordinal == c.InArticle).Select(a => new { a.Number, a.Suffix }).SingleOrDefault(),
            })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(r => new CitingPlace(
            r.Title, r.TextHash, r.WorkId, r.WorkId is null ? null : VersionSummary.KeyOf(r.VersionDate),
            r.Article is { } article ? new ProvisionNumber(article.Number, article.Suffix) : null))];
    }
}
