using System.Diagnostics;
using System.Globalization;
using KnowledgeBase.Search.Evaluation;

namespace KnowledgeBase.Benchmarks;

/// <summary>The search page under questions that come at a fixed rate whether the last is answered or not, words and citations in turn; then a static file of the same site at the same rate, as a peer.</summary>
static class LoadBenchmark
{
    const string Peer = "/site.css";

    static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);

    public static async Task<int> RunAsync(Options options)
    {
        var (rate, length) = (options.Number("rate", 50), TimeSpan.FromSeconds(options.Number("seconds", 30)));
        var bench = Path.Combine(Path.GetDirectoryName(options.Corpus)!, "bench");
        var questions = Questions(bench);
        await using var site = Site.Start(options.Text("data") ?? "data");
        await site.ReadyAsync();
        using var client = new HttpClient { BaseAddress = site.Address };
        await AskAsync(client, questions, rate, WarmUp);
        var before = site.Processor;
        var asked = await AskAsync(client, questions, rate, length);
        var processor = site.Processor - before;
        var peer = await AskAsync(client, [new Asking("static file", Peer)], rate, length / 3);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rate} a second for {length.TotalSeconds:0} s, {Environment.ProcessorCount} processors; the site used {processor.TotalMilliseconds / asked.Count:0.0} ms of a processor a question"));
        var table = new Table("", "asked", "errors", "p50 ms", "p95 ms", "p99 ms", "most ms");
        Add(table, "all questions", asked);
        foreach (var kind in asked.GroupBy(a => a.Kind))
            Add(table, kind.Key, [.. kind]);
        Add(table, "static file (peer)", peer);
        table.Print();
        return asked.Exists(a => !a.Answered) ? 1 : 0;
    }

    // Words and citations in turn: the violations as they are written, and the articles that answer them.
    static List<Asking> Questions(string bench)
    {
        var violations = JudgedQuestion.ReadFile(Path.Combine(bench, "violations.jsonl"));
        var lay = JudgedQuestion.ReadFile(Path.Combine(bench, "stard", "questions.jsonl"));
        var words = violations.Zip(lay, (v, l) => new[] { v.Query, l.Query }).SelectMany(q => q);
        var citations = violations.SelectMany(v => v.Gold.Take(1)).Select(g => $"{g.Law}{g.Article}").Distinct();
        return [.. words.Zip(citations, (word, cited) => new[] { new Asking("words", Address(word)), new Asking("citation", Address(cited)) }).SelectMany(a => a)];
    }

    static string Address(string question) => $"/search?q={Uri.EscapeDataString(question)}";

    // An open loop: each is sent at its time, and its wait counts from then.
    static async Task<List<Answer>> AskAsync(HttpClient client, List<Asking> questions, int rate, TimeSpan length)
    {
        var started = Stopwatch.GetTimestamp();
        var pending = new List<Task<Answer>>();
        for (var n = 0; n < length.TotalSeconds * rate; n++)
        {
            var due = TimeSpan.FromSeconds((double)n / rate);
            if (due - Stopwatch.GetElapsedTime(started) is { Ticks: > 0 } wait)
                await Task.Delay(wait);
            pending.Add(OneAsync(client, questions[n % questions.Count], Stopwatch.GetTimestamp()));
        }
        return [.. await Task.WhenAll(pending)];
    }

    static async Task<Answer> OneAsync(HttpClient client, Asking asking, long sent)
    {
        try
        {
            using var response = await client.GetAsync(asking.Address);
            await response.Content.ReadAsByteArrayAsync();
            return new Answer(asking.Kind, Stopwatch.GetElapsedTime(sent), response.IsSuccessStatusCode);
        }
        catch (Exception refused) when (refused is HttpRequestException or TaskCanceledException)
        {
            return new Answer(asking.Kind, Stopwatch.GetElapsedTime(sent), false);
        }
    }

    static void Add(Table table, string name, IReadOnlyList<Answer> answers)
    {
        var times = answers.Select(a => a.Took.TotalMilliseconds).Order().ToList();
        table.Add(name, times.Count, answers.Count(a => !a.Answered), times[times.Count / 2], times[(int)(times.Count * 0.95)], times[(int)(times.Count * 0.99)], times[^1]);
    }

    sealed record Asking(string Kind, string Address);

    sealed record Answer(string Kind, TimeSpan Took, bool Answered);
}
