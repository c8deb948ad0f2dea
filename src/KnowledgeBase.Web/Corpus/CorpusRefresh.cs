using KnowledgeBase.Library;
using KnowledgeBase.Library.Searching;
using KnowledgeBase.Store;

namespace KnowledgeBase.Web.Corpus;

/// <summary>Brings what the site knows of the corpus up to the store: counts and index.</summary>
sealed class CorpusRefresh(CorpusStore store, IndexKeeper keeper, CorpusState state, TimeProvider time, ILogger<CorpusRefresh> logger)
{
    // An import is to be visible within a second of its commit.
    static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(300);

    public async Task NowAsync(CancellationToken cancellationToken)
    {
        await keeper.RefreshAsync(cancellationToken);
        state.MarkIndexed();
        state.Summary = await CorpusSummary.ReadAsync(store, cancellationToken);
    }

    /// <summary>Goes on until cancelled: kb import runs beside the site, and what it commits is shown while it goes on.</summary>
    public async Task WatchAsync(CancellationToken cancellationToken)
    {
        await using var changes = new StoreChanges(store);
        using var timer = new PeriodicTimer(LookEvery, time);
        var rebuild = Task.CompletedTask;
        var late = true;
        while (await timer.WaitForNextTickAsync(cancellationToken))
        {
            try
            {
                if (await changes.AnyAsync(cancellationToken) || late)
                {
                    late = true;
                    await NowAsync(cancellationToken);
                    late = false;
                }
                if (rebuild.IsCompleted && keeper.IsRebuildDue)
                    rebuild = RebuildAsync(cancellationToken);
            }
            // A busy or briefly missing file is no reason to stop looking; pages go on with what they have.
            catch (Exception reason) when (reason is not OperationCanceledException)
            {
                Log.RefreshFailed(logger, reason);
            }
        }
    }

    async Task RebuildAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Task.Run(() => keeper.RebuildAsync(cancellationToken), cancellationToken);
        }
        catch (Exception reason) when (reason is not OperationCanceledException)
        {
            Log.RefreshFailed(logger, reason);
        }
    }
}
