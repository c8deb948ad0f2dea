namespace KnowledgeBase.Benchmarks.Mutations;

/// <summary>Gives the ingester each hostile text at one size and at twice that: what takes four times as long has a square in it.</summary>
static class StrainRun
{
    static readonly string[] Extensions = [".txt", ".md", ".html"];

    public static async Task<int> RunAsync(Options options)
    {
        var bytes = options.Number("kilobytes", 250) * 1000;
        var limit = TimeSpan.FromSeconds(options.Number("limit", 10));
        var rows = new List<(string Name, long Small, long Large, string Outcome)>();
        using var worker = new WorkerProcess(options);
        for (var piece = 0; piece < HostileText.Pieces.Count; piece++)
            foreach (var extension in Extensions)
            {
                var small = await worker.TryAsync($"hostile {piece} {extension} {bytes}", limit);
                var large = await worker.TryAsync($"hostile {piece} {extension} {2 * bytes}", limit);
                rows.Add(($"{HostileText.Pieces[piece].Name} {extension}", small.Milliseconds, large.Milliseconds, large.Outcome));
            }
        var table = new Table("slowest", $"{bytes / 1000} kB, processor ms", $"{2 * bytes / 1000} kB", "×", "outcome");
        foreach (var row in rows.OrderByDescending(r => r.Large).Take(options.Number("slowest", 15)))
            table.Add(row.Name, row.Small, row.Large, row.Large / Math.Max(1.0, row.Small), row.Outcome[..Math.Min(row.Outcome.Length, 80)]);
        table.Print();
        var bad = rows.Count(r => MutationRun.IsBad(r.Outcome));
        Console.WriteLine($"{rows.Count} texts, {bad} bad");
        return bad == 0 ? 0 : 1;
    }
}
