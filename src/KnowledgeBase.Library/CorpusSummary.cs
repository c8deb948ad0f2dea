using KnowledgeBase.Legal;
using KnowledgeBase.Store;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Library;

/// <summary>What the corpus holds and how old it is.</summary>
/// <param name="Articles">条 of the texts that are read.</param>
/// <param name="Documents">Official documents, statutes not counted.</param>
/// <param name="LastImport">When something last came in, UTC; null for an empty corpus.</param>
/// <param name="NewestVersion">The newest version date of all laws.</param>
public sealed record CorpusSummary(
    int SourceFiles, int Works, int Versions, int Articles, int Documents,
    IReadOnlyList<Count<LevelOfAuthority>> WorksByLevel, IReadOnlyList<Count<string>> WorksByRegion, IReadOnlyList<Count<DocumentKind>> DocumentsByKind,
    DateTime? LastImport, DateOnly? NewestVersion)
{
    /// <summary>Counts everything.</summary>
    public static async Task<CorpusSummary> ReadAsync(CorpusStore store, CancellationToken cancellationToken)
    {
        await using var context = store.Open();
        var levels = await context.Works.GroupBy(w => w.Level).Select(g => new { g.Key, Number = g.Count() }).ToListAsync(cancellationToken);
        var regions = await context.Works.GroupBy(w => w.Region).Select(g => new { g.Key, Number = g.Count() }).ToListAsync(cancellationToken);
        var documents = context.Documents.Where(d => d.Shown && d.VersionId == null);
        var kinds = await documents.GroupBy(d => d.Kind).Select(g => new { g.Key, Number = g.Count() }).ToListAsync(cancellationToken);
        return new CorpusSummary(
            await context.SourceFiles.CountAsync(f => f.State == SourceState.Current, cancellationToken),
            levels.Sum(l => l.Number),
            await context.Versions.CountAsync(cancellationToken),
            await context.Documents.Where(d => d.Shown).SelectMany(d => d.Articles).CountAsync(cancellationToken),
            kinds.Sum(k => k.Number),
            [.. levels.OrderBy(l => l.Key).Select(l => new Count<LevelOfAuthority>(l.Key, l.Number))],
            [.. regions.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => new Count<string>(r.Key, r.Number))],
            [.. kinds.OrderBy(k => k.Key).Select(k => new Count<DocumentKind>(k.Key, k.Number))],
            await context.SourceFiles.Where(f => f.State == SourceState.Current).MaxAsync(f => (DateTime?)f.ImportedAt, cancellationToken),
            await context.Versions.MaxAsync(v => v.VersionDate, cancellationToken));
    }
}
