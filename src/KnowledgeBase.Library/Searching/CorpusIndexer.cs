using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Store;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Library.Searching;

/// <summary>Builds the index from the store: every article of every version, and every official document as a whole.</summary>
static class CorpusIndexer
{
    public static async Task<SearchSnapshot> BuildAsync(CorpusStore store, CancellationToken cancellationToken)
    {
        await using var context = store.Open();
        var builder = new SearchIndexBuilder();
        var laws = await LawTextsAsync(context, cancellationToken);
        await AddArticlesAsync(context, builder, laws, cancellationToken);
        await AddWholeTextsAsync(context, builder, laws, cancellationToken);
        return builder.Build();
    }

    static async Task AddArticlesAsync(CorpusContext context, SearchIndexBuilder builder, Dictionary<long, IndexedLaw> laws, CancellationToken cancellationToken)
    {
        var rows = context.Articles
            .Where(a => context.Documents.Any(d => d.Id == a.DocumentId && d.Shown && d.VersionId != null))
            .OrderBy(a => a.DocumentId).ThenBy(a => a.Ordinal).AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellationToken))
            if (laws.TryGetValue(row.DocumentId, out var law))
                builder.Add(new IndexedText(new TextKey(row.DocumentId, row.Ordinal), law.Facets, law.HeadingOf(row), row.Text));
    }

    // What is not read by article: official documents, and statutes without any.
    static async Task AddWholeTextsAsync(CorpusContext context, SearchIndexBuilder builder, Dictionary<long, IndexedLaw> laws, CancellationToken cancellationToken)
    {
        var rows = context.Documents
            .Where(d => d.Shown && (d.VersionId == null || d.Articles.Count == 0)).OrderBy(d => d.Id)
            .Select(d => new { d.Id, d.Title, d.Issuer, d.DocumentNumber, d.IssueDate, d.PublishedDate, d.Text }).AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            var facets = laws.TryGetValue(row.Id, out var law)
                ? law.Facets
                : new TextFacets(TextKind.Document, row.Id, From: row.IssueDate ?? row.PublishedDate);
            builder.Add(new IndexedText(new TextKey(row.Id), facets, $"{row.Title} {row.Issuer} {row.DocumentNumber}", row.Text));
        }
    }

    static async Task<Dictionary<long, IndexedLaw>> LawTextsAsync(CorpusContext context, CancellationToken cancellationToken)
    {
        var works = await context.Works.Include(w => w.Versions).ToDictionaryAsync(w => w.Id, cancellationToken);
        var divisions = (await context.Divisions.ToListAsync(cancellationToken)).ToLookup(d => d.DocumentId);
        var documents = await context.Documents.Where(d => d.Shown && d.VersionId != null)
            .Select(d => new { d.Id, d.VersionId, d.Version!.WorkId }).ToListAsync(cancellationToken);
        return documents.ToDictionary(d => d.Id, d => IndexedLaw.Of(works[d.WorkId], d.VersionId!.Value, divisions[d.Id]));
    }
}

/// <summary>What every article of one text shares in the index.</summary>
sealed record IndexedLaw(string Title, TextFacets Facets, IReadOnlyDictionary<int, string> Divisions)
{
    public static IndexedLaw Of(WorkRow work, long versionId, IEnumerable<DivisionRow> divisions)
    {
        var (from, until) = new VersionTimeline(work.Versions.Select(VersionTimes.Of)).SpanOf(versionId);
        var facets = new TextFacets(TextKind.Article, work.Id, work.Level, work.Region.Length > 0 ? work.Region : null, from, until);
        return new IndexedLaw(work.Title, facets, divisions.ToDictionary(d => d.Ordinal, d => d.Title));
    }

    /// <summary>Law, chapter and number.</summary>
    public string HeadingOf(ArticleRow article) =>
        $"{Title} {(article.Division is { } division ? Divisions.GetValueOrDefault(division) : null)} {new ProvisionNumber(article.Number, article.Suffix)}";
}
