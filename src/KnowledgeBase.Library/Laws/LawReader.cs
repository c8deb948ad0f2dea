using KnowledgeBase.Legal;
using KnowledgeBase.Store;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Library.Laws;

/// <summary>Reads the text of one version: whole, or an article with what stands around it.</summary>
public sealed class LawReader(CorpusStore store)
{
    /// <summary>The whole text of a version, put together from the files it is split over; null where there is no such version.</summary>
    public async Task<LawText?> ReadAsync(long versionId, DateOnly day, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAtOneMomentAsync(cancellationToken);
        if (await HeadAsync(context, versionId, day, cancellationToken) is not { } head)
            return null;
        var outline = await VersionOutline.LoadAsync(context, versionId, cancellationToken);
        var documents = outline.DocumentIds;
        var articles = await context.Articles.Where(a => documents.Contains(a.DocumentId)).ToListAsync(cancellationToken);
        var annexes = await context.Annexes.Where(a => documents.Contains(a.DocumentId)).ToListAsync(cancellationToken);
        var notes = await context.TitleNotes.Where(h => documents.Contains(h.DocumentId)).ToListAsync(cancellationToken);
        return new LawText
        {
            Work = head.Work,
            Version = head.Version,
            Preamble = string.Join('\n', outline.Documents.Select(d => d.Preamble).Where(p => p.Length > 0)),
            Divisions = outline.Divisions,
            Articles = [.. articles.OrderBy(a => outline.PositionOf(a.DocumentId)).ThenBy(a => a.Ordinal).Select(a => Article(a, outline))],
            Annexes = [.. annexes.OrderBy(a => outline.PositionOf(a.DocumentId)).ThenBy(a => a.Ordinal).Select(a => new Annex(a.Title, a.Text))],
            TitleNote = [.. notes.OrderBy(h => outline.PositionOf(h.DocumentId)).ThenBy(h => h.Ordinal).Select(h => new HistoryRecord(h.Date, h.Act, h.Text)).Distinct()],
            Sources = await SourcesAsync(context, versionId, cancellationToken),
            Body = articles.Count > 0 ? "" : string.Join('\n', await context.Documents.Where(d => documents.Contains(d.Id)).OrderBy(d => d.Id).Select(d => d.Text).ToListAsync(cancellationToken)),
        };
    }

    /// <summary>An article of a version, with its neighbours and what it cites and is cited by; null where the version has no such article.</summary>
    public async Task<ArticlePage?> ArticleAsync(long versionId, ProvisionNumber number, DateOnly day, CancellationToken cancellationToken, int citedByLimit = 50)
    {
        await using var context = await store.OpenAtOneMomentAsync(cancellationToken);
        if (await HeadAsync(context, versionId, day, cancellationToken) is not { } head)
            return null;
        var outline = await VersionOutline.LoadAsync(context, versionId, cancellationToken);
        if (await outline.ArticlesAround(context, number, cancellationToken) is not { } found)
            return null;
        var row = await context.Articles.SingleAsync(a => a.DocumentId == found.DocumentId && a.Ordinal == found.Ordinal, cancellationToken);
        var article = Article(row, outline);
        var resolver = new CitationResolver(context, day);
        var (citedBy, total) = citedByLimit == 0 ? ([], 0) : await resolver.CitedByAsync(head.Work, head.Version, outline.Documents, number, citedByLimit, cancellationToken);
        return new ArticlePage(
            head.Work, head.Version, article, outline.Divisions.PathTo(article.Division), found.Previous, found.Next,
            await resolver.OfArticleAsync(row, head.Work, head.Version, cancellationToken), citedBy, total);
    }

    /// <summary>An article of a version alone; null where the version has no such article.</summary>
    public async Task<Article?> ArticleTextAsync(long versionId, ProvisionNumber number, CancellationToken cancellationToken)
    {
        await using var context = store.Open();
        var row = await context.Documents.Where(d => d.VersionId == versionId && d.Shown).SelectMany(d => d.Articles)
            .Where(a => a.Number == number.Number && a.Suffix == number.Suffix).OrderBy(a => a.DocumentId).ThenBy(a => a.Ordinal).FirstOrDefaultAsync(cancellationToken);
        return row is null ? null : new Article(new ProvisionNumber(row.Number, row.Suffix), row.Text, -1, row.Line);
    }

    /// <summary>Where the sources of a version differ from the shown text.</summary>
    public async Task<IReadOnlyList<TextDifference>> DifferencesAsync(long versionId, CancellationToken cancellationToken)
    {
        await using var context = store.Open();
        var rows = await context.Differences
            .Join(context.Documents.Where(d => d.VersionId == versionId), d => d.DocumentId, d => d.Id, (difference, document) => new { difference, document.SourceFile.Path })
            .ToListAsync(cancellationToken);
        return [.. rows.OrderBy(r => r.Path, StringComparer.Ordinal).ThenBy(r => r.difference.Ordinal)
            .Select(r => new TextDifference(r.Path, new ProvisionNumber(r.difference.Number, r.difference.Suffix), r.difference.Shown, r.difference.Here))];
    }

    /// <summary>The files a version is read from, the one that is shown first.</summary>
    public async Task<IReadOnlyList<SourceSummary>> SourcesAsync(long versionId, CancellationToken cancellationToken)
    {
        await using var context = store.Open();
        return await SourcesAsync(context, versionId, cancellationToken);
    }

    static async Task<(WorkSummary Work, VersionSummary Version)?> HeadAsync(CorpusContext context, long versionId, DateOnly day, CancellationToken cancellationToken)
    {
        var work = await context.Works.Include(w => w.Versions).SingleOrDefaultAsync(w => w.Versions.Any(v => v.Id == versionId), cancellationToken);
        if (work is null)
            return null;
        var timeline = new VersionTimeline(work.Versions.Select(VersionTimes.Of));
        return (VersionTimes.Summary(work, timeline, day), VersionTimes.Summary(work.Versions.Single(v => v.Id == versionId), timeline, day));
    }

    static async Task<IReadOnlyList<SourceSummary>> SourcesAsync(CorpusContext context, long versionId, CancellationToken cancellationToken)
    {
        var sources = await context.Documents.Where(d => d.VersionId == versionId)
            .Select(d => new SourceSummary(
                d.TextHash, d.SourceFile.Path, d.SourceFile.Hash, d.SourceFile.Trust, d.Shown, d.SourceFile.State == SourceState.Replaced, d.Differences.Count))
            .ToListAsync(cancellationToken);
        return [.. sources.OrderByDescending(s => s.Shown).ThenBy(s => s.Path, StringComparer.Ordinal)];
    }

    static Article Article(ArticleRow row, VersionOutline outline) =>
        new(new ProvisionNumber(row.Number, row.Suffix), row.Text, outline.DivisionOf(row), row.Line);
}
