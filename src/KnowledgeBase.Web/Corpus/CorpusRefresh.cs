using KnowledgeBase.Library;
using KnowledgeBase.Library.Searching;
using KnowledgeBase.Store;

namespace KnowledgeBase.Web.Corpus;

/// <summary>Brings what the site knows of the corpus up to the store: counts and index.</summary>
sealed class CorpusRefresh(CorpusStore store, IndexKeeper keeper, CorpusState state, TimeProvider time, ILogger<CorpusRefresh> logger)
{
    static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(2);

    public async Task NowAsync(CancellationToken cancellationToken)
    {
        await keeper.RefreshAsync(cancellationToken);
        state.MarkIndexed();
        state.Summary = await CorpusSummary.ReadAsync(store, cancellationToken);
    }

    /// <summary>Goes on until cancelled. kb import runs beside the site; the end of a run is the sign to look again.</summary>
    public async Task WatchAsync(CancellationToken cancellationToken)
    {
        var seen = await LastRunAsync(cancellationToken);
        using var timer = new PeriodicTimer(LookEvery, time);
        while (await timer.WaitForNextTickAsync(cancellationToken))
        {
            try
            {
                var last = await LastRunAsync(cancellationToken);
                if (last == seen || last?.FinishedAt is null)
                    continue;
                await NowAsync(cancellationToken);
                seen = last;
            }
            // A busy or briefly missing file is no reason to stop looking; pages go on with what they have.
            catch (Exception reason) when (reason is not OperationCanceledException)
            {
                Log.RefreshFailed(logger, reason);
            }
        }
    }

    async Task<ImportRun?> LastRunAsync(CancellationToken cancellationToken) =>
        await ImportRun.LatestAsync(store, 1, cancellationToken) is [var last] ? last : null;
}
