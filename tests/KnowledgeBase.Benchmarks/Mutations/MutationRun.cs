using System.Collections.Concurrent;
using System.Globalization;

namespace KnowledgeBase.Benchmarks.Mutations;

/// <summary>Damages real files some thousand times and tells what became of each; those that threw, hung or crashed are kept, and make the run fail.</summary>
static class MutationRun
{
    sealed record Result(int Index, string Extension, string Outcome, long Milliseconds, long Bytes)
    {
        public string Kind => Outcome.StartsWith("threw", StringComparison.Ordinal) ? "threw" : Outcome.StartsWith("crashed", StringComparison.Ordinal) ? "crashed" : Outcome;
    }

    public static bool IsBad(string outcome) => outcome.StartsWith("threw", StringComparison.Ordinal) || outcome.StartsWith("crashed", StringComparison.Ordinal) || outcome == "hung";

    public static async Task<int> RunAsync(Options options)
    {
        var seed = options.Number("seed", 1);
        var limit = TimeSpan.FromSeconds(options.Number("limit", 10));
        var material = new Material(options.Corpus);
        var plan = material.Plan(options.Number("count", 5000), options.Number("slow", 20));
        var only = options.Text("only");
        var queue = new ConcurrentQueue<int>(Enumerable.Range(0, plan.Count).Where(i => only is null || plan[i] == only));
        var results = new ConcurrentBag<Result>();

        await Task.WhenAll(Enumerable.Range(0, options.Number("workers", Environment.ProcessorCount)).Select(_ => Task.Run(async () =>
        {
            using var worker = new WorkerProcess(options);
            while (queue.TryDequeue(out var index))
            {
                var request = string.Create(CultureInfo.InvariantCulture, $"mutation {index} {plan[index]} {seed}");
                var (outcome, milliseconds, bytes) = await worker.TryAsync(request, limit);
                results.Add(new Result(index, plan[index], outcome, milliseconds, bytes));
            }
        })));
        return Report([.. results.OrderBy(r => r.Index)], material, seed, options);
    }

    static int Report(IReadOnlyList<Result> results, Material material, int seed, Options options)
    {
        Console.WriteLine($"{results.Count} mutations, seed {seed}");
        var extensions = results.Select(r => r.Extension).Distinct().Order(StringComparer.Ordinal).ToList();
        var table = new Table(["", .. extensions, "all"]);
        foreach (var outcome in results.GroupBy(r => r.Kind).OrderByDescending(g => g.Count()))
            table.Add([outcome.Key, .. extensions.Select(e => outcome.Count(r => r.Extension == e)), outcome.Count()]);
        table.Add(["slowest, processor ms", .. extensions.Select(e => results.Where(r => r.Extension == e).Max(r => r.Milliseconds)), results.Max(r => r.Milliseconds)]);
        table.Print();
        foreach (var slow in results.OrderByDescending(r => r.Milliseconds).Take(options.Number("slowest", 5)))
            Console.WriteLine($"slow: {slow.Index} {slow.Extension} {slow.Milliseconds} ms for {slow.Bytes / 1000} kB");

        var bad = results.Where(r => IsBad(r.Outcome)).ToList();
        if (bad.Count == 0)
            return 0;
        var folder = Directory.CreateTempSubdirectory("kb-mutate-").FullName;
        foreach (var result in bad)
        {
            var (path, content) = Mutation.Make(material, result.Extension, seed, result.Index);
            var name = Path.Combine(folder, result.Index.ToString(CultureInfo.InvariantCulture));
            File.WriteAllBytes(name + result.Extension, content);
            File.WriteAllText(name + ".outcome.txt", $"from {path}\n{result.Outcome.Replace(" ⏎ ", "\n", StringComparison.Ordinal)}\n");
        }
        Console.WriteLine($"{bad.Count} bad; kept in {folder}");
        foreach (var group in bad.GroupBy(r => string.Join(" ⏎ ", r.Outcome.Split(" ⏎ ").Take(3))).OrderByDescending(g => g.Count()).Take(10))
            Console.WriteLine($"{group.Count(),5} × {group.Key[..Math.Min(group.Key.Length, 400)]} (first: {group.First().Index}{group.First().Extension})");
        return 1;
    }
}
