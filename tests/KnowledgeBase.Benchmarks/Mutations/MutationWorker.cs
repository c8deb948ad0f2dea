using System.Diagnostics;
using System.Globalization;
using KnowledgeBase.Ingestion;
using KnowledgeBase.Ingestion.Readers;

namespace KnowledgeBase.Benchmarks.Mutations;

/// <summary>A process of its own that ingests damaged files, so that a crash or a hang takes only itself down: what to make in, what became of it out, a line each.</summary>
static class MutationWorker
{
    public const string Command = "mutate-worker";

    /// <summary>The first line of a worker that has started.</summary>
    public const string Ready = "ready";

    // Below the limit of the run, so that a slow LibreOffice is told as a finding and not as a hang.
    static readonly TimeSpan ToolTime = TimeSpan.FromSeconds(8);

    public static async Task<int> RunAsync(Options options)
    {
        var material = new Material(options.Corpus);
        var ingester = new DocumentIngester(DocumentReaders.All(IngestionLimits.Default with { ToolTime = ToolTime }));
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(Ready);
        while (await Console.In.ReadLineAsync() is { } line)
        {
            var file = Make(material, line.Split(' '));
            process.Refresh();
            var before = process.TotalProcessorTime;
            var outcome = await OutcomeAsync(ingester, file);
            process.Refresh();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(long)(process.TotalProcessorTime - before).TotalMilliseconds} {file.Content.Length} {outcome}"));
        }
        return 0;
    }

    // "mutation 12 .md 1": number, extension, seed; "hostile 3 .txt 250000": piece, extension, bytes.
    static SourceFile Make(Material material, string[] request)
    {
        var (index, extension, last) = (int.Parse(request[1], CultureInfo.InvariantCulture), request[2], int.Parse(request[3], CultureInfo.InvariantCulture));
        if (request[0] == "hostile")
            return new SourceFile("hostile" + extension, HostileText.Make(index, last));
        var (path, content) = Mutation.Make(material, extension, last, index);
        return new SourceFile(Path.GetFileName(path), content);
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
