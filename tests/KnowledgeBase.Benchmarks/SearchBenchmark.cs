using System.Diagnostics;
using KnowledgeBase.Lucene;
using KnowledgeBase.Search.Evaluation;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying;

namespace KnowledgeBase.Benchmarks;

/// <summary>How fast the search engine answers and is built, beside Lucene 8.7 with its CJK analyzer on the same texts and questions in the same run.</summary>
static class SearchBenchmark
{
    const int Limit = 100;
    const int Rounds = 3;

    public static async Task<int> RunAsync(Options options)
    {
        if (LuceneBaseline.Missing is { } missing)
            Console.WriteLine($"without Lucene: {missing}");
        var corpus = SearchSnapshot.TryLoad(Path.Combine(options.Text("data") ?? "data", "search.index"), out _)
            ?? throw new InvalidOperationException("no index in --data DIR: run kb import and kb search on it first");
        List<string> questions = [.. Questions(options, "bench/stard/questions.jsonl"), .. Questions(options, "bench/violations.jsonl")];
        var wanted = options.Number("articles", corpus.Count);
        var clock = Stopwatch.GetTimestamp();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var index = Build(Mixed(corpus, wanted));
        Console.WriteLine($"{wanted} texts, {questions.Count} questions; built in {Stopwatch.GetElapsedTime(clock).TotalSeconds:0.0} s, {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6:0} MB");
        var table = new Table("", "median ms", "p99 ms", "× peer median", "× peer p99");
        var retrieval = Times(questions, q => index.Find(new SearchQuery(q, Limit)));
        var day = DateOnly.FromDateTime(DateTime.Today);
        var ranked = Times(questions, q => index.Rank(new SearchQuery(q, Limit, f => f.CountsOn(day)), RankingModel.Default));
        TimeSpan[]? peer = null;
        if (LuceneBaseline.Missing is null)
        {
            var answers = await LuceneBaseline.AskAsync("cjk", Mixed(corpus, wanted), questions, Limit, Rounds, Console.Out);
            peer = [.. answers.Select(a => a.Elapsed).Order()];
        }
        Add(table, "Lucene 8.7 CJK (peer)", peer, peer);
        Add(table, "retrieval, 100 hits", retrieval, peer);
        Add(table, "with re-ranking", ranked, peer);
        table.Print();
        return 0;
    }

    static ArticleIndex Build(IEnumerable<string> texts)
    {
        var builder = new SearchIndexBuilder();
        foreach (var text in texts)
            builder.Add(new IndexedText(new TextKey(builder.Count), default, "", text));
        var index = new ArticleIndex();
        index.Replace(IndexState.Of(builder.Build()));
        return index;
    }

    // The corpus itself, and then halves of two of its texts put together, until there are as many as wanted.
    static IEnumerable<string> Mixed(SearchSnapshot corpus, int wanted)
    {
        var random = new Random(1);
        for (var i = 0; i < wanted; i++)
            yield return i < corpus.Count ? Text(corpus, i) : Half(corpus, random.Next(corpus.Count), first: true) + Half(corpus, random.Next(corpus.Count), first: false);
    }

    static string Half(SearchSnapshot corpus, int text, bool first)
    {
        var whole = Text(corpus, text);
        return first ? whole[..(whole.Length / 2)] : whole[(whole.Length / 2)..];
    }

    static string Text(SearchSnapshot corpus, int text) => new string(corpus.Texts.Characters[text]).Replace('\n', ' ');

    static TimeSpan[] Times(List<string> questions, Action<string> ask)
    {
        var times = new TimeSpan[questions.Count];
        for (var round = 0; round < Rounds; round++)
            for (var i = 0; i < questions.Count; i++)
            {
                var started = Stopwatch.GetTimestamp();
                ask(questions[i]);
                times[i] = Stopwatch.GetElapsedTime(started);
            }
        Array.Sort(times);
        return times;
    }

    static void Add(Table table, string name, TimeSpan[]? times, TimeSpan[]? peer)
    {
        if (times is not null)
            table.Add(name, Median(times), P99(times), peer is null ? double.NaN : Median(times) / Median(peer), peer is null ? double.NaN : P99(times) / P99(peer));
    }

    static double Median(TimeSpan[] sorted) => sorted[sorted.Length / 2].TotalMilliseconds;

    static double P99(TimeSpan[] sorted) => sorted[(int)(sorted.Length * 0.99)].TotalMilliseconds;

    static IEnumerable<string> Questions(Options options, string file) =>
        JudgedQuestion.ReadFile(Path.Combine(Path.GetDirectoryName(options.Corpus)!, file)).Select(q => q.Query);
}
