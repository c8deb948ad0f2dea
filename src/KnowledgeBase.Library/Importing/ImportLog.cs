using KnowledgeBase.Store;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Library.Importing;

/// <summary>The run log of one import; a run that was cut off stays without an end.</summary>
sealed class ImportLog
{
    readonly CorpusStore store;
    readonly TimeProvider time;
    readonly ImportRunRow row;

    ImportLog(CorpusStore store, TimeProvider time, ImportRunRow row) => (this.store, this.time, this.row) = (store, time, row);

    public static async Task<ImportLog> StartAsync(CorpusStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        await using var context = store.Open();
        var row = new ImportRunRow { StartedAt = time.GetUtcNow().UtcDateTime };
        context.Add(row);
        await context.SaveChangesAsync(cancellationToken);
        return new ImportLog(store, time, row);
    }

    public void Count(ImportOutcome outcome)
    {
        row.Files++;
        row.Imported += outcome is ImportOutcome.Imported or ImportOutcome.Replaced ? 1 : 0;
        row.Unchanged += outcome is ImportOutcome.Unchanged ? 1 : 0;
        row.Refused += outcome is ImportOutcome.Refused ? 1 : 0;
    }

    public async Task FinishAsync()
    {
        await using var context = store.Open();
        row.FinishedAt = time.GetUtcNow().UtcDateTime;
        context.Attach(row).State = EntityState.Modified;
        await context.SaveChangesAsync();
    }
}
