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
        var search = services.GetRequiredService<CorpusSearch>();
        var phrases = Phrases().ToList();
        var nearest = await TimesAsync(phrases, p => Task.FromResult(search.NearestArticles(p.Text, p.Dates.Act, 20)));
        var one = await TimesAsync(phrases, p => cards.AskAsync(p with { Limit = 1 }, CancellationToken.None));
        var five = await TimesAsync(phrases, p => cards.AskAsync(p, CancellationToken.None));
        var table = new Table("", "ms", "processor ms");
        table.Add("reading the files as text (peer)", reading.Wall.TotalMilliseconds, reading.Processor.TotalMilliseconds);
        table.Add("catalogue, first load", loading.Wall.TotalMilliseconds, loading.Processor.TotalMilliseconds);
        table.Add("catalogue, later load", warm.Wall.TotalMilliseconds, warm.Processor.TotalMilliseconds);
        table.Add("finder built", building.Wall.TotalMilliseconds, building.Processor.TotalMilliseconds);
        table.Print();
        var answers = new Table("", "median ms", "p95 ms");
        answers.Add("articles found for the words", nearest.Median, nearest.P95);
        answers.Add("answer with one card", one.Median, one.P95);
        answers.Add("answer with five cards", five.Median, five.P95);
        answers.Print();
        return 0;
    }

    static IEnumerable<PenaltyQuestion> Phrases() => File.ReadLines(Path.Combine(Places.Root, "tests", "questions", "field-phrases.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)
        .Select(phrase => new PenaltyQuestion(phrase.GetProperty("query").GetString()!, new CaseDates(DateOnly.Parse(phrase.GetProperty("on").GetString()!, null))));

    // The first round warms what is compiled and read once.
    static async Task<(double Median, double P95)> TimesAsync(List<PenaltyQuestion> questions, Func<PenaltyQuestion, Task> ask)
    {
        foreach (var question in questions)
            await ask(question);
        List<double> times = [];
        foreach (var question in questions)
        {
            var start = Stopwatch.GetTimestamp();
            await ask(question);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        var sorted = times.Order().ToList();
        return (sorted[sorted.Count / 2], sorted[(int)(sorted.Count * 0.95)]);
    }
}
