using KnowledgeBase.Legal;
using KnowledgeBase.Library.Documents;
using KnowledgeBase.Library.Gists;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Store;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Library.Searching;

/// <summary>Reads from the store what the index does not keep of its hits. A hit whose text has gone since the index was built is left out.</summary>
static class HitReader
{
    /// <param name="question">What excerpts are found for; null for none.</param>
    public static async Task<IReadOnlyList<FoundText>> ReadAsync(
        CorpusStore store, ArticleGists gists, IReadOnlyList<RankedHit> hits, string? question, DateOnly day, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAtOneMomentAsync(cancellationToken);
        var documents = await DocumentsAsync(context, hits, cancellationToken);
        var articles = await ArticlesAsync(context, hits, cancellationToken);
        var wholeTexts = await WholeTextsAsync(context, hits, cancellationToken);
        List<FoundText> found = [];
        foreach (var hit in hits)
        {
            if (hit.Key.Document < 0)
                found.Add(KnownByGist(hit, gists, question));
            if (!documents.TryGetValue(hit.Key.Document, out var document))
                continue;
            if (hit.Key.Article < 0 && wholeTexts.TryGetValue(hit.Key.Document, out var text))
                found.Add(Found(hit, document, null, text, question, day));
            else if (articles.TryGetValue(hit.Key, out var article))
                found.Add(WithGists(Found(hit, document, new ProvisionNumber(article.Number, article.Suffix), article.Text, question, day), gists, question));
        }
        return found;
    }

    static FoundText WithGists(FoundText found, ArticleGists gists, string? question)
    {
        if (gists.Of(found.Title, found.Date, found.Article) is not { Count: > 0 } known)
            return found;
        return found with { Gists = known, Gist = question is null ? null : Excerpt.Mark(known.MaxBy(g => HeldBy(g, question))!.Text, question) };
    }

    // Where each item has a gist of its own, the one speaks that holds most of the question, in its own words or in those of the field.
    static int HeldBy(Gist gist, string question) => Excerpt.Mark(gist.Searchable, question).Parts.Where(p => p.Marked).Select(p => p.Text).Distinct(StringComparer.Ordinal).Sum(p => p.Length);

    static FoundText KnownByGist(RankedHit hit, ArticleGists gists, string? question)
    {
        var law = gists.Laws[(int)(-1 - hit.Key.Document)];
        var found = new FoundText(
            hit.Facets.Kind, law.Law, hit.Facets.Article, "", hit.Score, "", null, law.Level, hit.Facets.Region, law.Issuer, null, law.Version, null, Trust.Unknown, new Excerpt([]))
        { Reasons = hit.Reasons, TextHere = false };
        return WithGists(found, gists, question);
    }

    static async Task<Dictionary<long, HitDocument>> DocumentsAsync(CorpusContext context, IReadOnlyList<RankedHit> hits, CancellationToken cancellationToken)
    {
        long[] ids = [.. hits.Select(h => h.Key.Document).Distinct()];
        var documents = await context.Documents.Where(d => ids.Contains(d.Id))
            .Select(d => new HitDocument(d.Id, d.TextHash, d.Title, d.Issuer, d.DocumentNumber, d.IssueDate ?? d.PublishedDate, d.SourceFile.Trust, d.VersionId))
            .ToListAsync(cancellationToken);
        long[] versions = [.. documents.Select(d => d.VersionId).OfType<long>()];
        var works = await context.Works.Where(w => w.Versions.Any(v => versions.Contains(v.Id))).Include(w => w.Versions).ToListAsync(cancellationToken);
        var byVersion = works.SelectMany(w => w.Versions, (work, version) => (version.Id, work)).ToDictionary(v => v.Id, v => v.work);
        return documents.ToDictionary(d => d.Id, d => d.VersionId is { } version ? d with { Work = byVersion[version] } : d);
    }

    static async Task<Dictionary<TextKey, ArticleRow>> ArticlesAsync(CorpusContext context, IReadOnlyList<RankedHit> hits, CancellationToken cancellationToken)
    {
        // Two numbers make the key; the pair as one number lets the database look for all of them at once.
        const long Room = 1 << 20;
        long[] documents = [.. hits.Select(h => h.Key.Document).Distinct()];
        long[] keys = [.. hits.Where(h => h.Key.Article >= 0).Select(h => h.Key.Document * Room + h.Key.Article)];
        return await context.Articles
            .Where(a => documents.Contains(a.DocumentId) && keys.Contains(a.DocumentId * Room + a.Ordinal))
            .ToDictionaryAsync(a => new TextKey(a.DocumentId, a.Ordinal), cancellationToken);
    }

    static async Task<Dictionary<long, string>> WholeTextsAsync(CorpusContext context, IReadOnlyList<RankedHit> hits, CancellationToken cancellationToken)
    {
        long[] ids = [.. hits.Where(h => h.Key.Article < 0).Select(h => h.Key.Document)];
        return await context.Documents.Where(d => ids.Contains(d.Id)).Select(d => new { d.Id, d.Text }).ToDictionaryAsync(d => d.Id, d => d.Text, cancellationToken);
    }

    static FoundText Found(RankedHit hit, HitDocument document, ProvisionNumber? article, string text, string? question, DateOnly day)
    {
        var excerpt = question is null ? new Excerpt([]) : Excerpt.Find(text, question);
        if (document.Work is not { } work)
            return new FoundText(
                hit.Facets.Kind, document.Title, article, text, hit.Score, document.Key, null, null, null,
                document.Issuer, null, document.Date, document.DocumentNumber, document.Trust, excerpt)
            { Reasons = hit.Reasons, Settled = hit.Settled };
        var timeline = new VersionTimeline(work.Versions.Select(VersionTimes.Of));
        var version = VersionTimes.Summary(work.Versions.Single(v => v.Id == document.VersionId), timeline, day);
        return new FoundText(
            hit.Facets.Kind, work.Title, article, text, hit.Score, document.Key, new LawLink(work.Id, version.Id, work.Title, version.Key), work.Level, hit.Facets.Region,
            work.Issuer ?? document.Issuer, version.Status, version.VersionDate, document.DocumentNumber, document.Trust, excerpt)
        { Reasons = hit.Reasons, Settled = hit.Settled };
    }

    /// <summary>What a hit shows of its document; the law with its versions where it is one.</summary>
    sealed record HitDocument(long Id, string Key, string Title, string? Issuer, string? DocumentNumber, DateOnly? Date, Trust Trust, long? VersionId)
    {
        public WorkRow? Work { get; init; }
    }
}
