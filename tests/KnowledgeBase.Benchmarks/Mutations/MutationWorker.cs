using System.Diagnostics;
using System.Globalization;
using KnowledgeBase.Benchmarks.Imports;
using KnowledgeBase.Ingestion;
using KnowledgeBase.Ingestion.Parsing;
using KnowledgeBase.Ingestion.Readers;

namespace KnowledgeBase.Benchmarks.Mutations;

/// <summary>A process of its own that ingests damaged files, so that a crash or a hang takes only itself down: what to make in, what became of it out, a line each.</summary>
static class MutationWorker
{
    public const string Command = "mutate-worker";

    /// <summary>The first line of a worker that has started.</summary>
    public const string Ready = "ready";

    // Below the time on the wall that a run allows, so that a slow tool is told as a finding and not as a hang.
    static readonly IngestionLimits Limits = IngestionLimits.Default with { ToolTime = TimeSpan.FromSeconds(30), FileTime = TimeSpan.FromSeconds(60) };

    public static async Task<int> RunAsync(Options options)
    {
        var material = new Material(options.Corpus);
        var reading = new FileReading(DocumentReaders.All(Limits), Limits);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(Ready);
        while (await Console.In.ReadLineAsync() is { } line)
        {
            var file = Make(material, line.Split(' '));
            process.Refresh();
            var before = process.TotalProcessorTime;
            var outcome = await OutcomeAsync(reading, file);
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

    static async Task<string> OutcomeAsync(FileReading reading, SourceFile file)
    {
        if (file.Extension != ".zip")
            return await OutcomeOfFileAsync(reading, file);
        using var folder = new TemporaryData();
        var path = Path.Combine(folder.Folder, "mutation.zip");
        await File.WriteAllBytesAsync(path, file.Content);
        var outcomes = new List<string>();
        await foreach (var entry in SourceFiles.ExpandAsync(path, CancellationToken.None))
            outcomes.Add(entry.File is { } inner ? await OutcomeOfFileAsync(reading, inner) : "refused: " + entry.Finding?.Code);
        return outcomes.Find(MutationRun.IsBad) ?? outcomes.Find(o => o == "taken") ?? outcomes.FirstOrDefault() ?? "no document";
    }

    // Past DocumentIngester, which turns a mistake of ours into a finding: here it must show.
    static async Task<string> OutcomeOfFileAsync(FileReading reading, SourceFile file)
    {
        try
        {
            var (blocks, _) = await reading.ReadAsync(file, CancellationToken.None);
            var parsed = DocumentParser.Parse(file, blocks);
            return parsed.Failed ? "refused: " + parsed.Diagnostics[0].Code : parsed.Documents.Count == 0 ? "no document" : "taken";
        }
        catch (UnreadableFileException refused) when (refused.InnerException is not { } inner || !IsOurs(inner))
        {
            return "refused: " + refused.Finding.Code;
        }
        // What this command is there to find.
        catch (Exception thrown)
        {
            return $"threw: {(thrown.InnerException ?? thrown).ToString().ReplaceLineEndings(" ⏎ ")}";
        }
    }

    /// <summary>A reader's own slip, as against what a library or the runtime says of a broken file: thrown under code of ours, and of a kind that nobody throws on purpose.</summary>
    static bool IsOurs(Exception inner) =>
        inner is NullReferenceException or IndexOutOfRangeException or ArgumentOutOfRangeException or InvalidCastException or KeyNotFoundException or OverflowException or DivideByZeroException or FormatException or InvalidOperationException
        && new StackTrace(inner).GetFrames().Select(f => f.GetMethod()?.DeclaringType?.FullName ?? "").FirstOrDefault(name => !name.StartsWith("System.", StringComparison.Ordinal)) is { } first
        && first.StartsWith("KnowledgeBase.", StringComparison.Ordinal);
}
