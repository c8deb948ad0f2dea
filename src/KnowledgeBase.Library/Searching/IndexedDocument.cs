using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Library.Gists;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Store;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Library.Searching;

/// <summary>A shown document with all that its entries in the index say of it beside their text.</summary>
/// <param name="Heading">What is searched with every text of it: the law's title, or title, issuing body and number.</param>
sealed record IndexedDocument(long Id, TextFacets Facets, string Heading, string TextHash)
{
    /// <summary>The gists of its articles, where it is a law that has some.</summary>
    public LawGists? Gists { get; init; }

    /// <summary>True for a law that is known by its gists alone: its text has not been imported.</summary>
    public bool IsGistsOnly => Id < 0;

    /// <summary>Changes when the document's entries in the index should change.</summary>
    public string Mark => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Facets} {Heading} {TextHash} {Gists?.Digest()}")).AsSpan(0, 8));

    /// <summary>Every shown document, in the order of their rows; then the laws that are known by their gists alone.</summary>
    public static async Task<IReadOnlyList<IndexedDocument>> ReadAllAsync(CorpusContext context, ArticleGists gists, CancellationToken cancellationToken)
    {
        var works = await context.Works.Include(w => w.Versions).ToDictionaryAsync(w => w.Id, cancellationToken);
        var workOf = works.Values.SelectMany(w => w.Versions).ToDictionary(v => v.Id, v => works[v.WorkId]);
        var rows = await context.Documents.Where(d => d.Shown).OrderBy(d => d.Id)
            .Select(d => new { d.Id, d.VersionId, d.Title, d.Issuer, d.DocumentNumber, Date = d.IssueDate ?? d.PublishedDate, d.TextHash })
            .ToListAsync(cancellationToken);
        List<IndexedDocument> here = [.. rows.Select(d => d.VersionId is { } version
            ? OfLaw(d.Id, workOf[version], version, d.TextHash, gists)
            : new IndexedDocument(
                d.Id,
                new TextFacets(TextKind.Document, d.Id, From: d.Date) { Title = d.Title, Issuer = d.Issuer, DocumentNumber = d.DocumentNumber },
                $"{d.Title} {d.Issuer} {d.DocumentNumber}", d.TextHash))];
        var covered = here.Select(d => d.Gists).OfType<LawGists>().ToHashSet();
        return [.. here, .. gists.Laws.Index().Where(l => !covered.Contains(l.Item)).Select(l => OfGists(-1 - l.Index, l.Item))];
    }

    static IndexedDocument OfGists(long id, LawGists law)
    {
        var facets = new TextFacets(TextKind.Article, id, law.Level, law.Region.Length > 0 ? law.Region : null, law.From) { Title = law.Law, Issuer = law.Issuer };
        return new IndexedDocument(id, facets, law.Law, "") { Gists = law };
    }

    static IndexedDocument OfLaw(long id, WorkRow work, long versionId, string textHash, ArticleGists gists)
    {
        var (from, until) = new VersionTimeline(work.Versions.Select(VersionTimes.Of)).SpanOf(versionId);
        var facets = new TextFacets(TextKind.Article, work.Id, work.Level, work.Region.Length > 0 ? work.Region : null, from, until) { Title = work.Title, Issuer = work.Issuer };
        return new IndexedDocument(id, facets, work.Title, textHash) { Gists = gists.Of(work.Title, work.Versions.Single(v => v.Id == versionId).VersionDate) };
    }
}
