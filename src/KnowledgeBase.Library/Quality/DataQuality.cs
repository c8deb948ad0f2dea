using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Store;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Library.Quality;

/// <summary>数据质量: what the parser found, with what only the whole store can tell (<see cref="CorpusFindings"/>).</summary>
public sealed class DataQuality(CorpusStore store)
{
    /// <summary>The kinds of findings with their numbers, gravest first.</summary>
    public async Task<IReadOnlyList<QualityGroup>> GroupsAsync(DateOnly day, CancellationToken cancellationToken)
    {
        await using var context = store.Open();
        var stored = await Counted(context).GroupBy(f => new { f.Code, f.Severity })
            .Select(g => new { g.Key.Code, g.Key.Severity, Number = g.Count() }).ToListAsync(cancellationToken);
        List<QualityGroup> groups = [.. stored.GroupBy(g => g.Code, (code, g) => new QualityGroup(code, g.Max(x => x.Severity), g.Sum(x => x.Number)))];
        foreach (var code in CorpusFindings.Codes)
        {
            var number = await CorpusFindings.CountAsync(context, code, day, cancellationToken);
            if (number > 0)
                groups.Add(new QualityGroup(code, CorpusFindings.SeverityOf(code), number));
        }
        return [.. groups.OrderByDescending(g => g.Severity).ThenBy(g => g.Code)];
    }

    /// <summary>The findings of one kind, by file and line.</summary>
    public async Task<Page<QualityItem>> ListAsync(DiagnosticCode code, PageRequest page, DateOnly day, CancellationToken cancellationToken)
    {
        await using var context = store.Open();
        if (CorpusFindings.Codes.Contains(code))
            return await CorpusFindings.ListAsync(context, code, page, day, cancellationToken);
        var findings = Counted(context).Where(f => f.Code == code);
        var items = await Items(context, findings).Skip(page.Skip).Take(page.Size).ToListAsync(cancellationToken);
        return new Page<QualityItem>(items, await findings.CountAsync(cancellationToken), Math.Max(1, page.Number), page.Size);
    }

    /// <summary>The findings about the text of one version as it is read, and about its files as a whole.</summary>
    public async Task<IReadOnlyList<Diagnostic>> OfVersionAsync(long versionId, CancellationToken cancellationToken)
    {
        await using var context = store.Open();
        var rows = await context.Findings
            .Where(f => f.SourceFile.Documents.Any(d => d.VersionId == versionId && d.Shown && (f.DocumentOrdinal == null || f.DocumentOrdinal == d.Ordinal)))
            .OrderBy(f => f.SourceFile.Path).ThenBy(f => f.Ordinal).ToListAsync(cancellationToken);
        return [.. rows.Select(Documents.StoredDocument.Finding)];
    }

    /// <summary>Every finding, for export.</summary>
    public async IAsyncEnumerable<QualityItem> AllAsync(DateOnly day, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var group in await GroupsAsync(day, cancellationToken))
            foreach (var item in (await ListAsync(group.Code, new PageRequest(1, int.MaxValue), day, cancellationToken)).Items)
                yield return item;
    }

    // What a replaced file suffered from is of the past.
    static IQueryable<FindingRow> Counted(CorpusContext context) => context.Findings.Where(f => f.SourceFile.State != SourceState.Replaced);

    static IQueryable<QualityItem> Items(CorpusContext context, IQueryable<FindingRow> findings) => findings
        .OrderBy(f => f.SourceFile.Path).ThenBy(f => f.Ordinal)
        .Select(f => new
        {
            Finding = f,
            f.SourceFile.Path,
            Document = context.Documents.Where(d => d.SourceFileId == f.SourceFileId && d.Ordinal == (f.DocumentOrdinal ?? 0))
                .Select(d => new { d.Title, d.TextHash, WorkId = (long?)d.Version!.WorkId, d.VersionDate }).FirstOrDefault(),
        })
        .Select(f => new QualityItem(
            f.Finding.Code, f.Finding.Severity, f.Finding.Message, f.Document!.Title, f.Path, f.Finding.Line, f.Document.TextHash, f.Document.WorkId,
            f.Document.WorkId == null ? null : VersionSummary.KeyOf(f.Document.VersionDate)));
}
