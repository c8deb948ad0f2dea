using System.Security.Cryptography;
using System.Text.Json;

namespace KnowledgeBase.Benchmarks.Imports;

/// <summary>An import of the whole corpus, one with nothing new, and how time grows with the number of files; beside it the least an import must do, reading and hashing the same files.</summary>
static class ImportBenchmark
{
    static readonly int[] Sizes = [500, 1000, 2000, 3500];

    public static async Task<int> RunAsync(Options options)
    {
        var rounds = options.Number("rounds", 1);
        var table = new Table("", "files", "in store", "articles", "MB", "wall s", "processor s", "peak MB", "wall ms a file", "× reading");
        if (!options.Has("growth-only"))
            await WholeAsync(options.Corpus, rounds, table);
        if (!options.Has("whole-only"))
            await GrowthAsync(Path.Combine(options.Corpus, "laws"), rounds, table);
        Console.WriteLine($"median of {rounds}, {Environment.ProcessorCount} processors");
        table.Print();
        return 0;
    }

    static async Task WholeAsync(string corpus, int rounds, Table table)
    {
        var files = Places.Files(corpus);
        var megabytes = files.Sum(f => new FileInfo(f).Length) / 1_000_000.0;
        var reading = Reading(files, rounds);
        List<ProgramRun> first = [], again = [];
        var store = (Files: 0, Articles: 0);
        for (var round = 0; round < rounds; round++)
        {
            using var data = new TemporaryData();
            first.Add(await KbProcess.RunAsync("import", corpus, "--data", data.Folder));
            again.Add(await KbProcess.RunAsync("import", corpus, "--data", data.Folder));
            store = await HoldingsAsync(data);
        }
        Add(table, "whole corpus", files.Count, store, megabytes, Median(first), reading);
        Add(table, "nothing new", files.Count, store, megabytes, Median(again), reading);
    }

    static async Task GrowthAsync(string laws, int rounds, Table table)
    {
        var files = Places.Files(laws, p => p.EndsWith(".md", StringComparison.Ordinal));
        foreach (var size in Sizes.Where(s => s <= files.Count))
        {
            using var subset = CorpusSubset.Take(laws, files, size);
            List<ProgramRun> runs = [];
            var store = (Files: 0, Articles: 0);
            for (var round = 0; round < rounds; round++)
            {
                using var data = new TemporaryData();
                runs.Add(await KbProcess.RunAsync("import", subset.Folder, "--data", data.Folder));
                store = await HoldingsAsync(data);
            }
            Add(table, "laws", subset.Files, store, subset.Megabytes, Median(runs), Reading(Places.Files(subset.Folder), rounds));
        }
    }

    static void Add(Table table, string name, int files, (int Files, int Articles) store, double megabytes, ProgramRun run, TimeSpan reading) =>
        table.Add(name, files, store.Files, store.Articles, megabytes, run.Wall.TotalSeconds, run.Processor.TotalSeconds, run.PeakMegabytes, run.Wall.TotalMilliseconds / files, run.Wall / reading);

    static ProgramRun Median(List<ProgramRun> runs) => runs.OrderBy(r => r.Wall).ElementAt(runs.Count / 2);

    static TimeSpan Reading(IReadOnlyList<string> files, int rounds) => Measure.Median(Math.Max(3, rounds), () =>
    {
        foreach (var file in files)
            SHA256.HashData(File.ReadAllBytes(file));
    }).Wall;

    static async Task<(int Files, int Articles)> HoldingsAsync(TemporaryData data)
    {
        var status = await KbProcess.RunAsync("status", "--json", "--data", data.Folder);
        using var json = JsonDocument.Parse(status.Output);
        var corpus = json.RootElement.GetProperty("corpus");
        return (corpus.GetProperty("sourceFiles").GetInt32(), corpus.GetProperty("articles").GetInt32());
    }
}
