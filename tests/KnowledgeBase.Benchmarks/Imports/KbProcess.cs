using System.Diagnostics;
using System.Globalization;

namespace KnowledgeBase.Benchmarks.Imports;

/// <summary>What one run of a program took.</summary>
/// <param name="PeakMegabytes">The most memory it held at a time (VmHWM).</param>
sealed record ProgramRun(int ExitCode, TimeSpan Wall, TimeSpan Processor, double PeakMegabytes, string Output);

/// <summary><c>kb</c> as a user runs it: a process of its own.</summary>
static class KbProcess
{
    static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    /// <summary>Runs a command to its end and looks at its memory all the while.</summary>
    public static async Task<ProgramRun> RunAsync(params IEnumerable<string> arguments)
    {
        var clock = Stopwatch.GetTimestamp();
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var ended = process.WaitForExitAsync();
        var (peak, processor) = (0.0, TimeSpan.Zero);
        while (!ended.IsCompleted)
        {
            (peak, processor) = (Math.Max(peak, PeakOf(process.Id)), ProcessorOf(process) ?? processor);
            await Task.WhenAny(ended, Task.Delay(Look));
        }
        await ended;
        return new ProgramRun(process.ExitCode, Stopwatch.GetElapsedTime(clock), processor, peak, await output);
    }

    /// <summary>Starts a command; the caller ends it.</summary>
    public static Process Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "kb.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        var process = Process.Start(start) ?? throw new InvalidOperationException("kb did not start.");
        // A full pipe would stop the program.
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>VmHWM of a process in megabytes; 0 when it has gone, or where there is no /proc.</summary>
    static double PeakOf(int id)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line["VmHWM:".Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) * 1024 / 1_000_000;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    static TimeSpan? ProcessorOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
        catch (Exception gone) when (gone is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
