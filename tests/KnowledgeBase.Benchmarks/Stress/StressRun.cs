using System.Diagnostics;
using System.Globalization;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Searching;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeBase.Benchmarks.Stress;

/// <summary>Many threads ask while an import goes on, its changes are shown as the site shows them, and the whole index is built anew three times. Changes --data DIR: give it a copy.</summary>
static class StressRun
{
    const int Rebuilds = 3;

    static readonly TimeSpan MostUntilVisible = TimeSpan.FromSeconds(1);
    static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(300);

    public static async Task<int> RunAsync(Options options)
    {
        var folder = new DataFolder(options.Text("data") ?? throw new ArgumentException("--data DIR is missing: a copy of a data folder, for it is changed"));
        var (seconds, threads) = (options.Number("seconds", 60), options.Number("threads", 32));
        await using var services = new ServiceCollection().AddLibrary(folder).BuildServiceProvider();
        var (store, index, search, keeper) = (services.GetRequiredService<CorpusStore>(), services.GetRequiredService<ArticleIndex>(), services.GetRequiredService<CorpusSearch>(), services.GetRequiredService<IndexKeeper>());
        await store.MigrateAsync(CancellationToken.None);
        await keeper.RefreshAsync(CancellationToken.None);
        var texts = new StoredTexts(store);
        texts.KeepAll();
        await using var context = store.Open();
        var before = await context.Documents.Where(d => d.Shown).Select(d => d.Id).ToListAsync();
        var questions = await StressQuestions.ReadAsync(Path.Combine(Path.GetDirectoryName(options.Corpus)!, "bench"), store, search);
        var askers = new StressAskers(search, index, questions, texts);
        var import = new StressImport(folder, store, index, options.Corpus);

        Console.WriteLine($"{index.Current.Count} texts; {threads} threads ask for {seconds} s, {Environment.ProcessorCount} processors");
        using var asking = new CancellationTokenSource();
        using var looking = new CancellationTokenSource();
        var started = Stopwatch.GetTimestamp();
        var running = askers.Start(threads, asking.Token);
        var watch = Alone(() => import.Watch(looking.Token));
        var refresh = Alone(() => Guard(askers, () => ShowChangesAsync(store, keeper, looking.Token)).GetAwaiter().GetResult());
        var importing = Alone(() => Guard(askers, () => import.RunAsync(asking.Token)).GetAwaiter().GetResult());
        List<double> rebuilds = [];
        for (var n = 1; n <= Rebuilds; n++)
        {
            await UntilAsync(started, TimeSpan.FromSeconds(seconds * n / (Rebuilds + 1.0)));
            var clock = Stopwatch.GetTimestamp();
            await Task.Run(() => Guard(askers, () => keeper.RebuildAsync(CancellationToken.None)));
            rebuilds.Add(Stopwatch.GetElapsedTime(clock).TotalSeconds);
        }
        await UntilAsync(started, TimeSpan.FromSeconds(seconds));
        await asking.CancelAsync();
        running.ToList().ForEach(t => t.Join());
        await importing;
        var asked = askers.Asked;
        await Task.Delay(TimeSpan.FromSeconds(2));
        await looking.CancelAsync();
        await Task.WhenAll(watch, refresh);
        await keeper.RefreshAsync(CancellationToken.None);
        await new StressEnd(store, index, search, askers).LookAsync(before, import.Arrived);
        return Tell(asked, askers, import, rebuilds);
    }

    static int Tell(long asked, StressAskers askers, StressImport import, List<double> rebuilds)
    {
        var visible = import.Visible.Order().ToList();
        var late = visible.Count(v => v >= MostUntilVisible);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"questions {asked}, files imported {import.Arrived.Count}, rebuilds {string.Join(", ", rebuilds.Select(r => r.ToString("0.0", CultureInfo.InvariantCulture)))} s"));
        if (visible.Count > 0)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"from the end of an import to visibility: median {visible[visible.Count / 2].TotalMilliseconds:0} ms, p99 {visible[(int)(visible.Count * 0.99)].TotalMilliseconds:0} ms, most {visible[^1].TotalMilliseconds:0} ms, of {visible.Count}; {late} took a second or more; {import.StillAwaited} never came"));
        Console.WriteLine($"errors {askers.Faults.Values.Sum()}");
        foreach (var (fault, times) in askers.Faults.OrderByDescending(f => f.Key.Contains("Exception", StringComparison.Ordinal)).ThenByDescending(f => f.Value).Take(20))
            Console.WriteLine($"{times} × {fault}");
        return askers.Faults.Count == 0 && late == 0 && import.StillAwaited == 0 && visible.Count > 0 ? 0 : 1;
    }

    // As the site does it: see its CorpusRefresh.
    static async Task ShowChangesAsync(CorpusStore store, IndexKeeper keeper, CancellationToken stop)
    {
        await using var changes = new StoreChanges(store);
        using var timer = new PeriodicTimer(LookEvery);
        try
        {
            while (await timer.WaitForNextTickAsync(stop))
                if (await changes.AnyAsync(stop))
                {
                    await keeper.RefreshAsync(stop);
                    await CorpusSummary.ReadAsync(store, stop);
                }
        }
        catch (OperationCanceledException)
        {
            // It is over.
        }
    }

    static Task Alone(Action work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    static async Task Guard(StressAskers askers, Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception thrown)
        {
            askers.Blame(thrown.ToString());
        }
    }

    static Task UntilAsync(long started, TimeSpan moment) => Stopwatch.GetElapsedTime(started) is var now && now < moment ? Task.Delay(moment - now) : Task.CompletedTask;
}
