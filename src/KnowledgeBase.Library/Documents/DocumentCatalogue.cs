using KnowledgeBase.Legal;
using KnowledgeBase.Store;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Library.Documents;

/// <summary>The official documents that are here; statutes are in <see cref="Laws.LawCatalogue"/>.</summary>
public sealed class DocumentCatalogue(CorpusStore store)
{
    /// <summary>Documents that pass the filter, newest first.</summary>
    public async Task<Page<DocumentSummary>> ListAsync(DocumentFilter filter, CancellationToken cancellationToken)
    {
        await using var context = store.Open();
        var documents = Filtered(OfficialDocuments(context), filter);
        var items = await documents
            .OrderByDescending(d => d.IssueDate ?? d.PublishedDate).ThenBy(d => d.Title).ThenBy(d => d.TextHash)
            .Skip(filter.Page.Skip).Take(filter.Page.Size)
            .Select(d => new DocumentSummary(
                d.TextHash, d.Kind, d.Genre, d.Title, d.Issuer, d.DocumentNumber, d.IssueDate ?? d.PublishedDate, d.SourceFile.Trust, d.SourceFile.Path,
                d.SourceFile.Findings.Count(f => f.DocumentOrdinal == null || f.DocumentOrdinal == d.Ordinal)))
            .ToListAsync(cancellationToken);
        return new Page<DocumentSummary>(items, await documents.CountAsync(cancellationToken), Math.Max(1, filter.Page.Number), filter.Page.Size);
    }

    /// <summary>What the documents that pass the filter can be filtered by further.</summary>
    public async Task<DocumentFacets> FacetsAsync(DocumentFilter filter, CancellationToken cancellationToken)
    {
        await using var context = store.Open();
        var rows = await Filtered(OfficialDocuments(context), filter)
            .Select(d => new { d.Genre, d.Issuer, Date = d.IssueDate ?? d.PublishedDate, d.Kind, d.SourceFile.Trust }).ToListAsync(cancellationToken);
        return new DocumentFacets(
            Counts(rows.Select(r => r.Genre).OfType<string>()),
            Counts(rows.Select(r => r.Issuer).OfType<string>()),
            [.. Counts(rows.Select(r => r.Date).OfType<DateOnly>().Select(d => d.Year)).OrderByDescending(c => c.Value)],
            Counts(rows.Select(r => r.Kind)),
            Counts(rows.Select(r => r.Trust)));
    }

    static IQueryable<DocumentRow> OfficialDocuments(CorpusContext context) => context.Documents.Where(d => d.Shown && d.VersionId == null);

    static IQueryable<DocumentRow> Filtered(IQueryable<DocumentRow> documents, DocumentFilter filter)
    {
        if (filter.Text is { Length: > 0 } text)
        {
            var key = TitleKey.Of(text);
            documents = documents.Where(d => d.TitleKey.Contains(key) || (d.DocumentNumber != null && d.DocumentNumber.Contains(text)));
        }
        if (filter.Genre is { } genre)
            documents = documents.Where(d => d.Genre == genre);
        if (filter.Issuer is { } issuer)
            documents = documents.Where(d => d.Issuer == issuer);
        if (filter.Year is { } year)
        {
            var (from, to) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            documents = documents.Where(d => (d.IssueDate ?? d.PublishedDate) >= from && (d.IssueDate ?? d.PublishedDate) <= to);
        }
        if (filter.Kind is { } kind)
            documents = documents.Where(d => d.Kind == kind);
        if (filter.Trust is { } trust)
            documents = documents.Where(d => d.SourceFile.Trust == trust);
        return documents;
    }

    static IReadOnlyList<Count<T>> Counts<T>(IEnumerable<T> values) where T : notnull =>
        [.. values.CountBy(v => v).OrderByDescending(c => c.Value).ThenBy(c => c.Key.ToString(), StringComparer.Ordinal).Select(c => new Count<T>(c.Key, c.Value))];
}
