using KnowledgeBase.Store;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Library;

/// <summary>入库记录: one run of the import, as a page shows it.</summary>
/// <param name="FinishedAt">Null while it runs, or where it was cut off.</param>
public sealed record ImportRun(DateTime StartedAt, DateTime? FinishedAt, int Files, int Imported, int Unchanged, int Refused)
{
    /// <summary>The last runs, newest first.</summary>
    public static async Task<IReadOnlyList<ImportRun>> LatestAsync(CorpusStore store, int count, CancellationToken cancellationToken)
    {
        await using var context = store.Open();
        return await context.ImportRuns.OrderByDescending(r => r.Id).Take(count)
            .Select(r => new ImportRun(r.StartedAt, r.FinishedAt, r.Files, r.Imported, r.Unchanged, r.Refused)).ToListAsync(cancellationToken);
    }
}
