using System.Diagnostics;
using System.Globalization;

namespace KnowledgeBase.Benchmarks;

/// <summary>What one round took.</summary>
/// <param name="Wall">Time on the wall.</param>
/// <param name="Processor">Time of all processors in this process: the figure to trust on a machine that has other work.</param>
/// <param name="Allocated">Bytes allocated.</param>
readonly record struct Round(TimeSpan Wall, TimeSpan Processor, long Allocated);

static class Measure
{
    /// <summary>The round with the median wall time of several, after one that is not counted.</summary>
    public static Round Median(int rounds, Action work)
    {
        work();
        return Enumerable.Range(0, rounds).Select(_ => Once(work)).OrderBy(r => r.Wall).ElementAt(rounds / 2);
    }

    public static Round Once(Action work)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var (processor, allocated, clock) = (process.TotalProcessorTime, GC.GetTotalAllocatedBytes(), Stopwatch.GetTimestamp());
        work();
        var wall = Stopwatch.GetElapsedTime(clock);
        process.Refresh();
        return new Round(wall, process.TotalProcessorTime - processor, GC.GetTotalAllocatedBytes() - allocated);
    }

    /// <summary>The middle one.</summary>
    public static T Median<T>(IEnumerable<T> values) where T : IComparable<T>
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}

/// <summary>A small table on standard output; figures stand to the right.</summary>
sealed class Table(params string[] heads)
{
    readonly List<string[]> rows = [heads];

    public void Add(params object[] cells) => rows.Add([.. cells.Select(c => c is double d ? d.ToString("F2", CultureInfo.InvariantCulture) : Convert.ToString(c, CultureInfo.InvariantCulture) ?? "")]);

    public void Print()
    {
        var widths = Enumerable.Range(0, heads.Length).Select(i => rows.Max(r => Width(r[i]))).ToArray();
        foreach (var row in rows)
            Console.WriteLine(string.Join("  ", row.Select((cell, i) => new string(' ', widths[i] - Width(cell)) is var pad && i == 0 ? cell + pad : pad + cell)).TrimEnd());
    }

    static int Width(string text) => text.Sum(c => c >= 0x2E80 ? 2 : 1);
}
