using System.Diagnostics;
using System.Globalization;
using KnowledgeBase.Ingestion;
using KnowledgeBase.Ingestion.Readers;

namespace KnowledgeBase.Benchmarks.Mutations;

/// <summary>A process of its own that ingests mutations, so that a crash or a hang takes only itself down: a number and an extension in, an outcome out, a line each.</summary>
static class MutationWorker
{
    public const string Command = "mutate-worker";

    // Below the limit of the run, so that a slow LibreOffice is told as a finding and not as a hang.
    static readonly TimeSpan ToolTime = TimeSpan.FromSeconds(8);

    public static async Task<int> RunAsync(Options options)
    {
        var seed = options.Number("seed", 1);
        var material = new Material(options.Corpus);
        var ingester = new DocumentIngester(DocumentReaders.All(IngestionLimits.Default with { ToolTime = ToolTime }));
        while (await Console.In.ReadLineAsync() is { } line)
        {
            var parts = line.Split(' ');
            var (path, content) = Mutation.Make(material, parts[1], seed, int.Parse(parts[0], CultureInfo.InvariantCulture));
            var clock = Stopwatch.GetTimestamp();
            var outcome = await OutcomeAsync(ingester, new SourceFile(Path.GetFileName(path), content));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(long)Stopwatch.GetElapsedTime(clock).TotalMilliseconds} {content.Length} {outcome}"));
        }
        return 0;
    }

    static async Task<string> OutcomeAsync(DocumentIngester ingester, SourceFile file)
    {
        try
        {
            var parsed = await ingester.IngestAsync(file, CancellationToken.None);
            return parsed.Failed ? "refused: " + parsed.Diagnostics[0].Code : parsed.Documents.Count == 0 ? "no document" : "taken";
        }
        // What this command is there to find.
        catch (Exception thrown)
        {
            return $"threw: {thrown.ToString().ReplaceLineEndings(" ⏎ ")}";
        }
    }
}
