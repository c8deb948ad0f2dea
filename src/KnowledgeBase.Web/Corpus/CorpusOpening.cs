using KnowledgeBase.Library;
using KnowledgeBase.Library.Importing;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Store;

namespace KnowledgeBase.Web.Corpus;

/// <summary>Opens the store, loads the index and, on the first start, imports the corpus that comes with the program, all while the site already answers; then takes in what other programs import.</summary>
sealed class CorpusOpening(
    DataFolder folder, CorpusStore store, CorpusRefresh refresh, ArticleIndex index, CorpusState state, FirstImport first, ILogger<CorpusOpening> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Listening comes first.
        await Task.Yield();
        Log.Opening(logger, folder.Root);
        try
        {
            await folder.OpenAsync(stoppingToken);
            state.MarkOpened();
            await refresh.NowAsync(stoppingToken);
            await EffectiveDates.Load().ApplyAsync(store, stoppingToken);
            await refresh.NowAsync(stoppingToken);
            if (await first.RunAsync(stoppingToken))
                await refresh.NowAsync(stoppingToken);
            Log.Ready(logger, state.Summary!.Works, state.Summary.Articles, state.Summary.Documents, index.Current.Count);
            await refresh.WatchAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The program is ending; what was imported is in the store, and the next start goes on from there.
        }
        catch (Exception reason)
        {
            Log.Failed(logger, reason, folder.Root);
            state.MarkFailed(reason, $"资料库打不开：{reason.Message.TrimEnd('。')}。请检查数据目录 {folder.Root} 和随程序的施行日期表，然后重新启动。");
        }
    }
}
