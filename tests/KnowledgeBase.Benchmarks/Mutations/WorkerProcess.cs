using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace KnowledgeBase.Benchmarks.Mutations;

/// <summary>The near end of a <see cref="MutationWorker"/>: begins a new process when the last one died or was killed.</summary>
sealed class WorkerProcess(Options options) : IDisposable
{
    // Processor time is what a file costs; time on the wall also waits for whatever else the machine does, and tells only of a worker that stands still.
    const int WallTimes = 12;
    static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);
    static readonly TimeSpan StartTime = TimeSpan.FromMinutes(2);

    Process? process;

    /// <summary>What became of one file, how much processor time it took and how large it was.</summary>
    /// <param name="limit">Processor time after which a file counts as hung.</param>
    public async Task<(string Outcome, long Milliseconds, long Bytes)> TryAsync(string request, TimeSpan limit)
    {
        var worker = process ??= await StartAsync();
        var clock = Stopwatch.GetTimestamp();
        var before = worker.TotalProcessorTime;
        try
        {
            await worker.StandardInput.WriteLineAsync(request);
            var answer = worker.StandardOutput.ReadLineAsync();
            while (await Task.WhenAny(answer, Task.Delay(Look)) != answer)
            {
                worker.Refresh();
                if (!worker.HasExited && (worker.TotalProcessorTime - before > limit || Stopwatch.GetElapsedTime(clock) > limit * WallTimes))
                    return Ended("hung", clock);
            }
            if (await answer is not { } line)
                return Ended(string.Create(CultureInfo.InvariantCulture, $"crashed: exit code {(worker.WaitForExit(Look) ? worker.ExitCode : null)}"), clock);
            var parts = line.Split(' ', 3);
            return (parts[2], long.Parse(parts[0], CultureInfo.InvariantCulture), long.Parse(parts[1], CultureInfo.InvariantCulture));
        }
        catch (IOException broken)
        {
            return Ended($"crashed: {broken.Message}", clock);
        }
    }

    public void Dispose()
    {
        if (process is { HasExited: false })
            process.Kill(entireProcessTree: true);
        process?.Dispose();
        process = null;
    }

    (string, long, long) Ended(string outcome, long clock)
    {
        Dispose();
        return (outcome, (long)Stopwatch.GetElapsedTime(clock).TotalMilliseconds, 0);
    }

    async Task<Process> StartAsync()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var argument in new[] { "exec", Assembly.GetExecutingAssembly().Location, MutationWorker.Command, "--corpus", options.Corpus })
            start.ArgumentList.Add(argument);
        var worker = Process.Start(start) ?? throw new InvalidOperationException("The worker did not start.");
        if (await worker.StandardOutput.ReadLineAsync().WaitAsync(StartTime) != MutationWorker.Ready)
            throw new InvalidOperationException("The worker did not start.");
        return worker;
    }
}
