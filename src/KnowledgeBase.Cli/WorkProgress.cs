using Spectre.Console;

namespace KnowledgeBase.Cli;

/// <summary>Shows how far a long piece of work is: on a terminal a bar with the time left, elsewhere nothing.</summary>
static class WorkProgress
{
    /// <summary>Does the work, which calls back at each step.</summary>
    public static async Task ShowAsync(string name, int steps, Func<Action, Task> work)
    {
        if (Console.IsErrorRedirected)
        {
            await work(() => { });
            return;
        }
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        await console.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(progress =>
            {
                var task = progress.AddTask(name, maxValue: Math.Max(1, steps));
                return work(() => task.Increment(1));
            });
    }
}
