using KnowledgeBase.Legal;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Store;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Library.Searching;

/// <summary>Builds an index from the store: every article of every version, and every official document as a whole.</summary>
static class CorpusIndexer
{
    /// <summary>All texts of the store.</summary>
    public static Task<SearchSnapshot> BuildAsync(CorpusContext context, IReadOnlyList<IndexedDocument> documents, CancellationToken cancellationToken) =>
        BuildAsync(context.Articles, context.Documents, context.Divisions, documents, null, cancellationToken);

    /// <summary>The texts of some documents, as the live part beside a snapshot of all.</summary>
    public static Task<SearchSnapshot> BuildLiveAsync(CorpusContext context, IReadOnlyList<IndexedDocument> documents, SearchSnapshot beside, CancellationToken cancellationToken)
    {
        long[] ids = [.. documents.Select(d => d.Id)];
        return BuildAsync(
            context.Articles.Where(a => ids.Contains(a.DocumentId)), context.Documents.Where(d => ids.Contains(d.Id)), context.Divisions.Where(d => ids.Contains(d.DocumentId)),
            documents, beside, cancellationToken);
    }

    static async Task<SearchSnapshot> BuildAsync(
        IQueryable<ArticleRow> articles, IQueryable<DocumentRow> texts, IQueryable<DivisionRow> divisions,
        IReadOnlyList<IndexedDocument> documents, SearchSnapshot? beside, CancellationToken cancellationToken)
    {
        var builder = new SearchIndexBuilder();
        var byId = documents.ToDictionary(d => d.Id);
        var divisionTitles = await divisions.ToDictionaryAsync(d => (d.DocumentId, (int?)d.Ordinal), d => d.Title, cancellationToken);
        await foreach (var row in articles.OrderBy(a => a.DocumentId).ThenBy(a => a.Ordinal).AsAsyncEnumerable().WithCancellation(cancellationToken))
            if (byId.TryGetValue(row.DocumentId, out var law) && law.Facets.Kind == TextKind.Article)
            {
                var number = new ProvisionNumber(row.Number, row.Suffix);
                builder.Add(new IndexedText(
                    new TextKey(row.DocumentId, row.Ordinal), law.Facets with { Article = number },
                    $"{law.Heading} {divisionTitles.GetValueOrDefault((row.DocumentId, row.Division))} {number}", row.Text)
                { Gist = law.Gists?.SearchableOf(number) });
            }
        // What is not read by article: official documents, and statutes without any.
        var whole = texts.Where(d => d.Shown && (d.VersionId == null || d.Articles.Count == 0)).OrderBy(d => d.Id).Select(d => new { d.Id, d.Text });
        await foreach (var row in whole.AsAsyncEnumerable().WithCancellation(cancellationToken))
            if (byId.TryGetValue(row.Id, out var document))
                builder.Add(new IndexedText(new TextKey(row.Id), document.Facets, document.Heading, row.Text));
        foreach (var law in documents.Where(d => d.IsGistsOnly))
            foreach (var article in law.Gists!.Articles)
                builder.Add(new IndexedText(
                    new TextKey(law.Id, article.Number), law.Facets with { Article = article }, $"{law.Heading} {article}", "")
                { Gist = law.Gists.SearchableOf(article) });
        return builder.Build(beside);
    }
}
