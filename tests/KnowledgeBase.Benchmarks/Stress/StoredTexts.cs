using System.Collections.Concurrent;
using System.Globalization;
using System.Linq.Expressions;
using KnowledgeBase.Legal;
using KnowledgeBase.Library.Searching;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Store;

namespace KnowledgeBase.Benchmarks.Stress;

/// <summary>What the store says of the texts that hits are made of. A text never changes under its hash, nor a row under its id, so what has been read is kept. Safe for concurrent use.</summary>
sealed class StoredTexts(CorpusStore store)
{
    readonly ConcurrentDictionary<string, IReadOnlyList<StoredText>> byHash = new();
    readonly ConcurrentDictionary<long, StoredText?> byId = new();

    /// <summary>Keeps every row that is there, for it may be gone when a hit of it is looked at.</summary>
    public void KeepAll()
    {
        using var context = store.Open();
        foreach (var text in Read(context.Documents, context.Articles))
            byId[text.Id] = text;
        foreach (var same in byId.Values.OfType<StoredText>().GroupBy(t => t.Hash))
            byHash[same.Key] = [.. same];
    }

    /// <summary>What is wrong with a hit of a search; null for nothing.</summary>
    public string? Fault(FoundText hit)
    {
        var texts = byHash.GetOrAdd(hit.DocumentKey, key => Read(d => d.TextHash == key));
        if (texts.Count == 0)
            return $"a hit of a document that is not in the store: {hit.Title}";
        return texts.Any(t => t.Holds(hit.Article, hit.Text) && (hit.Law is null ? t.Work is null && t.Title == hit.Title : t.Work == hit.Law.WorkId && t.Version == hit.Law.VersionKey))
            ? null
            : $"law, article and text do not belong together: {hit.Title} {hit.Law?.VersionKey} {hit.Article}";
    }

    /// <summary>What is wrong with a hit of the index; null for nothing.</summary>
    public string? Fault(TextKey key, TextFacets facets)
    {
        if (byId.GetOrAdd(key.Document, id => Read(d => d.Id == id).SingleOrDefault()) is not { } text)
            return $"a hit of a document that was never in the store: {facets.Title} ({key})";
        return (text.Work ?? text.Id) == facets.Work && (key.Article < 0 ? facets.Article is null : text.Numbers.TryGetValue(key.Article, out var number) && number == facets.Article)
            ? null
            : $"key and facets do not belong together: {facets.Title} {facets.Article} ({key})";
    }

    List<StoredText> Read(Expression<Func<DocumentRow, bool>> wanted)
    {
        using var context = store.Open();
        var documents = context.Documents.Where(wanted);
        return Read(documents, context.Articles.Where(a => documents.Any(d => d.Id == a.DocumentId)));
    }

    static List<StoredText> Read(IQueryable<DocumentRow> documents, IQueryable<ArticleRow> articles)
    {
        // Documents last: a row that came in between has its articles then, or is read again when it is asked for.
        var rows = articles.Select(a => new { a.DocumentId, a.Ordinal, a.Number, a.Suffix, a.Text }).AsEnumerable().ToLookup(a => a.DocumentId);
        var heads = documents.Select(d => new { d.Id, d.TextHash, d.Title, d.Text, d.VersionDate, Work = d.Version == null ? (long?)null : d.Version.WorkId }).ToList();
        return [.. heads.Select(d => new StoredText(
            d.Id, d.TextHash, d.Title, d.Work, d.Work is null ? null : d.VersionDate?.ToString("O", CultureInfo.InvariantCulture) ?? "undated", d.Text,
            rows[d.Id].ToDictionary(a => a.Ordinal, a => new ProvisionNumber(a.Number, a.Suffix)),
            rows[d.Id].Select(a => (new ProvisionNumber(a.Number, a.Suffix), a.Text)).ToHashSet()))];
    }
}

/// <summary>A document as the store has it.</summary>
/// <param name="Work">The law; null for an official document.</param>
sealed record StoredText(
    long Id, string Hash, string Title, long? Work, string? Version, string Whole, IReadOnlyDictionary<int, ProvisionNumber> Numbers, IReadOnlySet<(ProvisionNumber, string)> Articles)
{
    public bool Holds(ProvisionNumber? article, string text) => article is { } number ? Articles.Contains((number, text)) : Whole == text;
}
