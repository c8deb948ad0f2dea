using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace KnowledgeBase.Benchmarks.Mutations;

/// <summary>The near end of a <see cref="MutationWorker"/>: begins a new process when the last one died or was killed.</summary>
sealed class WorkerProcess(Options options, int seed) : IDisposable
{
    Process? process;

    /// <summary>What became of one mutation, how long it took and how large it was.</summary>
    public async Task<(string Outcome, long Milliseconds, long Bytes)> TryAsync(int index, string extension, TimeSpan limit)
    {
        var worker = process ??= Start();
        var clock = Stopwatch.GetTimestamp();
        using var deadline = new CancellationTokenSource(limit);
        try
        {
            await worker.StandardInput.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{index} {extension}"));
            if (await worker.StandardOutput.ReadLineAsync(deadline.Token) is { } answer)
            {
                var parts = answer.Split(' ', 3);
                return (parts[2], long.Parse(parts[0], CultureInfo.InvariantCulture), long.Parse(parts[1], CultureInfo.InvariantCulture));
            }
            await worker.WaitForExitAsync();
            return ($"crashed: exit code {worker.ExitCode}", Elapsed(clock), 0);
        }
        catch (Exception broken) when (broken is OperationCanceledException or IOException)
        {
            return (broken is IOException ? "crashed: the pipe broke" : "hung", Elapsed(clock), 0);
        }
        finally
        {
            if (deadline.IsCancellationRequested || worker.HasExited)
                Dispose();
        }
    }

    public void Dispose()
    {
        if (process is { HasExited: false })
            process.Kill(entireProcessTree: true);
        process?.Dispose();
        process = null;
    }

    static long Elapsed(long clock) => (long)Stopwatch.GetElapsedTime(clock).TotalMilliseconds;

    Process Start()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var argument in new[] { "exec", Assembly.GetExecutingAssembly().Location, MutationWorker.Command, "--seed", seed.ToString(CultureInfo.InvariantCulture), "--corpus", options.Corpus })
            start.ArgumentList.Add(argument);
        return Process.Start(start) ?? throw new InvalidOperationException("The worker did not start.");
    }
}
