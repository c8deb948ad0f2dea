using System.Text;
using KnowledgeBase.Ingestion;
using KnowledgeBase.Ingestion.Readers;

namespace KnowledgeBase.Benchmarks;

/// <summary>Parsing alone: bytes in memory → blocks → document, over every law; beside it the least that any reader does, decoding UTF-8 and splitting lines.</summary>
static class ParseBenchmark
{
    public static Task<int> RunAsync(Options options)
    {
        var rounds = options.Number("rounds", 5);
        if (options.Text("file") is { } one)
            return OneFileAsync(one, rounds);
        var folder = Path.Combine(options.Corpus, "laws");
        var files = Places.Files(folder, p => p.EndsWith(".md", StringComparison.Ordinal)).Select(p => new SourceFile(Path.GetRelativePath(folder, p), File.ReadAllBytes(p))).ToList();
        var megabytes = files.Sum(f => (double)f.Content.Length) / 1_000_000;
        var ingester = new DocumentIngester(DocumentReaders.All());
        var articles = 0;

        var peer = Measure.Median(rounds, () => files.ForEach(f => Lines(f)));
        var single = Measure.Median(rounds, () =>
        {
            articles = 0;
            foreach (var file in files)
                articles += Articles(ingester, file);
        });
        var all = Measure.Median(rounds, () => Parallel.ForEach(files, file => Articles(ingester, file)));

        Console.WriteLine($"{files.Count} files, {megabytes:F1} MB of UTF-8, {articles} articles; median of {rounds} rounds, {Environment.ProcessorCount} processors");
        var table = new Table("", "wall s", "MB/s", "processor s", "MB per processor s", "MB allocated", "× peer (processor)");
        foreach (var (name, round) in new[] { ("decode and split lines (peer)", peer), ("parse, one thread", single), ("parse, all processors", all) })
            table.Add(name, round.Wall.TotalSeconds, megabytes / round.Wall.TotalSeconds, round.Processor.TotalSeconds,
                megabytes / round.Processor.TotalSeconds, round.Allocated / 1_000_000, round.Processor / peer.Processor);
        table.Print();
        return Task.FromResult(0);
    }

    static async Task<int> OneFileAsync(string path, int rounds)
    {
        var file = new SourceFile(Path.GetFileName(path), await File.ReadAllBytesAsync(path));
        var ingester = new DocumentIngester(DocumentReaders.All());
        var parsed = await ingester.IngestAsync(file, CancellationToken.None);
        var round = Measure.Median(rounds, () => Articles(ingester, file));
        var table = new Table("", "kB", "documents", "articles", "wall ms", "processor ms", "MB allocated");
        table.Add(parsed.Failed ? parsed.Diagnostics[0].Code.ToString() : file.Name, file.Content.Length / 1000, parsed.Documents.Count, parsed.Documents.Sum(d => d.Statute?.Articles.Count ?? 0),
            round.Wall.TotalMilliseconds, round.Processor.TotalMilliseconds, round.Allocated / 1_000_000);
        table.Print();
        return 0;
    }

    static int Lines(SourceFile file) => Encoding.UTF8.GetString(file.Content.Span).Split('\n').Length;

    // The readers of text formats never wait: their task is done when it is returned.
    static int Articles(DocumentIngester ingester, SourceFile file) =>
        ingester.IngestAsync(file, CancellationToken.None).GetAwaiter().GetResult().Documents.Sum(d => d.Statute?.Articles.Count ?? 0);
}
