using System.Diagnostics;
using System.Text.Json;
using KnowledgeBase.Enforcement;
using KnowledgeBase.Enforcement.Cards;
using KnowledgeBase.Enforcement.Catalogue;
using KnowledgeBase.Enforcement.Matching;
using KnowledgeBase.Enforcement.Procedure;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Searching;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeBase.Benchmarks;

/// <summary>How long the catalogue takes to load, in a process that has done nothing yet, and an answer with its cards; beside reading the same files as text.</summary>
static class PenaltyBenchmark
{
    public static async Task<int> RunAsync(Options options)
    {
        var files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "corpus", "penalties"), "*.yaml");
        var reading = Measure.Once(() => Array.ForEach(files, f => _ = File.ReadAllText(f)));
        var loading = Measure.Once(() => PenaltyCatalogue.Load());
        var warm = Measure.Median(5, () => PenaltyCatalogue.Load());
        await using var services = new ServiceCollection().AddLibrary(new DataFolder(options.Text("data") ?? "data")).AddEnforcement().BuildServiceProvider();
        await services.GetRequiredService<IndexKeeper>().RefreshAsync(CancellationToken.None);
        var building = Measure.Once(() => services.GetRequiredService<ViolationFinder>());
        var cards = services.GetRequiredService<PenaltyCards>();
        List<double> times = [];
        foreach (var line in await File.ReadAllLinesAsync(Path.Combine(Places.Root, "tests", "questions", "field-phrases.jsonl")))
        {
            var phrase = JsonDocument.Parse(line).RootElement;
            var question = new PenaltyQuestion(phrase.GetProperty("query").GetString()!, new CaseDates(DateOnly.Parse(phrase.GetProperty("on").GetString()!, null)));
            var start = Stopwatch.GetTimestamp();
            await cards.AskAsync(question, CancellationToken.None);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        var sorted = times.Skip(5).Order().ToList();
        var table = new Table("", "ms", "processor ms");
        table.Add("reading the files as text (peer)", reading.Wall.TotalMilliseconds, reading.Processor.TotalMilliseconds);
        table.Add("catalogue, first load", loading.Wall.TotalMilliseconds, loading.Processor.TotalMilliseconds);
        table.Add("catalogue, later load", warm.Wall.TotalMilliseconds, warm.Processor.TotalMilliseconds);
        table.Add("finder built", building.Wall.TotalMilliseconds, building.Processor.TotalMilliseconds);
        table.Add("answer with five cards, median", sorted[sorted.Count / 2], 0.0);
        table.Add("answer with five cards, p95", sorted[(int)(sorted.Count * 0.95)], 0.0);
        table.Print();
        return 0;
    }
}
