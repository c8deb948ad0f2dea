using System.Diagnostics;
using KnowledgeBase.Library.Importing;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace KnowledgeBase.Cli;

/// <summary>Shows an import while it runs: on a terminal a bar with rate and time left, elsewhere plain lines.</summary>
static class ImportProgress
{
    /// <summary>Takes every file of the import to the report.</summary>
    public static async Task ShowAsync(ImportReport report, IAsyncEnumerable<ImportedFile> files)
    {
        if (Console.IsErrorRedirected || Console.IsOutputRedirected)
        {
            await foreach (var file in files)
            {
                report.Add(file);
                report.Write(file);
            }
            return;
        }
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        await console.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RateColumn(), new RemainingTimeColumn())
            .StartAsync(progress => RunAsync(progress, console, report, files));
    }

    static async Task RunAsync(ProgressContext progress, IAnsiConsole console, ImportReport report, IAsyncEnumerable<ImportedFile> files)
    {
        var task = progress.AddTask("入库", maxValue: Math.Max(1, report.Expected));
        await foreach (var file in files)
        {
            report.Add(file);
            if (report.LineOf(file) is { } line)
                console.WriteLine(line);
            // An archive turns out to hold more than the one file it was counted as.
            task.MaxValue = Math.Max(task.MaxValue, task.Value + 1);
            task.Increment(1);
        }
    }

    sealed class RateColumn : ProgressColumn
    {
        readonly Stopwatch clock = Stopwatch.StartNew();

        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
            new Text($"{task.Value / Math.Max(0.1, clock.Elapsed.TotalSeconds):F0} 个/秒");
    }
}
