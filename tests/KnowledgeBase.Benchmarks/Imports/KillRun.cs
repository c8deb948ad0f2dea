using System.Diagnostics;

namespace KnowledgeBase.Benchmarks.Imports;

/// <summary>kill -9 of an import at random moments: the store must open, be sound, hold only whole files, and the next import must end as one that nobody disturbed.</summary>
static class KillRun
{
    const int LateKills = 5;

    public static async Task<int> RunAsync(Options options)
    {
        var (kills, seed) = (options.Number("kills", 20), options.Number("seed", 1));
        using var subset = CorpusSubset.Take(options.Corpus, Places.Files(options.Corpus, IsQuick), options.Has("all") ? int.MaxValue : options.Number("files", 300));
        using var undisturbed = new TemporaryData();
        var whole = await KbProcess.RunAsync("import", subset.Folder, "--data", undisturbed.Folder);
        var digest = await DigestAsync(undisturbed);
        var expected = StoreInspection.ContentByFile(undisturbed.Database);
        Console.WriteLine($"{subset.Files} files, {expected.Count} in the store, undisturbed import {whole.Wall.TotalSeconds:F1} s, digest {digest[..16]}…, seed {seed}");

        var random = new Random(seed);
        var table = new Table("kill", "after s", "files in store", "sound", "only whole files", "same digest after");
        var bad = 0;
        for (var kill = 1; kill <= kills; kill++)
        {
            using var data = new TemporaryData();
            var moment = await KillAsync(subset, data, whole.Wall, random);
            // Half of them are struck a second time on the way back.
            if (random.Next(2) == 0)
                moment += await KillAsync(subset, data, whole.Wall, random);
            var faults = StoreInspection.Faults(data.Database);
            var held = File.Exists(data.Database) ? StoreInspection.ContentByFile(data.Database) : new Dictionary<string, string>();
            var half = held.Where(f => expected.GetValueOrDefault(f.Key) != f.Value).ToList();
            await KbProcess.RunAsync("import", subset.Folder, "--data", data.Folder);
            var after = await DigestAsync(data);
            var good = faults.Count == 0 && half.Count == 0 && after == digest;
            bad += good ? 0 : 1;
            table.Add(kill, moment.TotalSeconds, held.Count, faults.Count == 0, half.Count == 0, after == digest);
            foreach (var line in faults.Concat(half.Select(f => $"{f.Key}: {f.Value}, not {expected.GetValueOrDefault(f.Key)}")).Take(5))
                Console.WriteLine($"kill {kill}: {line}");
        }
        table.Print();
        Console.WriteLine(bad == 0 ? $"all {kills} ended as the undisturbed one" : $"{bad} of {kills} did not");
        return bad == 0 ? 0 : 1;
    }

    /// <summary>Kills an import at a random moment of its life and tells when; the import is begun again where it was done before that.</summary>
    static async Task<TimeSpan> KillAsync(CorpusSubset subset, TemporaryData data, TimeSpan whole, Random random)
    {
        for (var tries = 0; ; tries++)
        {
            var moment = whole * random.NextDouble();
            var clock = Stopwatch.GetTimestamp();
            using var process = KbProcess.Start(["import", subset.Folder, "--data", data.Folder]);
            var output = process.StandardOutput.ReadToEndAsync();
            var ended = process.WaitForExitAsync();
            var late = await Task.WhenAny(ended, Task.Delay(moment)) == ended;
            if (!late)
                process.Kill();
            await ended;
            _ = await output;
            if (!late || tries == LateKills)
                return Stopwatch.GetElapsedTime(clock);
            Directory.Delete(data.Folder, recursive: true);
            Directory.CreateDirectory(data.Folder);
        }
    }

    // Files that LibreOffice or poppler reads take seconds each and say nothing of the store.
    static bool IsQuick(string path) => Path.GetExtension(path).ToLowerInvariant() is ".md" or ".html" or ".txt" or ".docx";

    static async Task<string> DigestAsync(TemporaryData data) => (await KbProcess.RunAsync("status", "--digest", "--data", data.Folder)).Output.Trim();
}
