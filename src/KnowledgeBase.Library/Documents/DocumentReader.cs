using KnowledgeBase.Library.Laws;
using KnowledgeBase.Store;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Library.Documents;

/// <summary>Reads one document back as it was parsed, with everything known about it.</summary>
public sealed class DocumentReader(CorpusStore store)
{
    /// <summary>A document by its address, or null.</summary>
    public async Task<DocumentPage?> ReadAsync(string key, DateOnly day, CancellationToken cancellationToken, int citedByLimit = 50)
    {
        await using var context = store.Open();
        var row = await context.Documents
            .Where(d => d.TextHash == key).OrderByDescending(d => d.Shown).ThenBy(d => d.Id)
            .Include(d => d.SourceFile).ThenInclude(f => f.Findings)
            .Include(d => d.Version!.Work)
            .Include(d => d.Divisions.OrderBy(x => x.Ordinal)).Include(d => d.Articles.OrderBy(x => x.Ordinal)).Include(d => d.Annexes.OrderBy(x => x.Ordinal))
            .Include(d => d.TitleNote.OrderBy(x => x.Ordinal)).Include(d => d.Citations.OrderBy(x => x.Ordinal))
            .AsSplitQuery().FirstOrDefaultAsync(cancellationToken);
        if (row is null)
            return null;
        var resolver = new CitationResolver(context, day);
        var document = StoredDocument.Read(row);
        // A document speaks of the law of its own day.
        var resolved = await resolver.ResolveAsync([.. document.Citations.Where(c => !c.IsInternal)], row.Region, row.IssueDate ?? row.PublishedDate ?? day, cancellationToken);
        var (citedBy, total) = await resolver.CitedByAsync(row.Title, citedByLimit, cancellationToken);
        return new DocumentPage(
            key, document, row.SourceFile.Trust, Law(row), resolved, citedBy, total,
            [.. row.SourceFile.Findings.Where(f => f.DocumentOrdinal is null).OrderBy(f => f.Ordinal).Select(StoredDocument.Finding)],
            await SourcesAsync(context, key, cancellationToken));
    }

    static LawLink? Law(DocumentRow row) => row.Version is { } version
        ? new LawLink(version.WorkId, version.Id, version.Work.Title, VersionSummary.KeyOf(version.VersionDate))
        : null;

    static async Task<IReadOnlyList<DocumentSource>> SourcesAsync(CorpusContext context, string key, CancellationToken cancellationToken)
    {
        var files = await context.SourceFiles.Where(f => f.Documents.Any(d => d.TextHash == key)).ToListAsync(cancellationToken);
        return [.. files.OrderBy(f => f.Path, StringComparer.Ordinal).ThenBy(f => f.Id)
            .Select(f => new DocumentSource(f.Path, f.Hash, f.Size, f.Trust, f.State == SourceState.Replaced, f.ImportedAt))];
    }
}
