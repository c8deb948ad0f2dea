using System.CommandLine;
using System.Globalization;
using System.Text;
using KnowledgeBase.Cli.Commands;

namespace KnowledgeBase.Cli;

/// <summary>命令行 <c>kb</c>: the table of commands, and the one place where an error becomes a line and a number.</summary>
public static class CommandLine
{
    /// <summary>Runs one command.</summary>
    /// <returns>0 done, 1 done with findings, 2 wrong usage or unreadable input.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        // A Windows console otherwise writes Chinese in its code page.
        Console.OutputEncoding = Encoding.UTF8;
        // The library of commands has its own messages in Chinese.
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-Hans");
        var result = Root().Parse(args);
        if (result.Errors is [var first, ..])
        {
            await Console.Error.WriteLineAsync($"{first.Message.TrimEnd('.', '。')}（用法：kb --help）");
            return ExitCode.Unusable;
        }
        try
        {
            // Ctrl-C asks; a transaction that is being written is finished first.
            return await result.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromMinutes(1) });
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception failure)
        {
            await Console.Error.WriteLineAsync(failure is UnusableException ? failure.Message : $"出错：{failure.Message.ReplaceLineEndings(" ")}");
            return ExitCode.Unusable;
        }
    }

    static RootCommand Root() => new("应急法规知识库")
    {
        ImportCommand.Create(),
        ParseCommand.Create(),
        ShowCommand.Create(),
        CompareCommand.Create(),
        SearchCommand.Create(),
        PenaltyCommand.Create(),
        DiscretionCommand.Create(),
        HolidaysCommand.Create(),
        CiteCommand.Create(),
        DraftCommand.Create(),
        LintCommand.Create(),
        EvalCommand.Create(),
        LearnCommand.Create(),
        StatusCommand.Create(),
        ServeCommand.Create(),
    };
}
