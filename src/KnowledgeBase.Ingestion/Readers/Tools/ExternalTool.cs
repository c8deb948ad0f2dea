using System.ComponentModel;
using System.Diagnostics;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Readers.Tools;

/// <summary>外部工具: a program of the system that reads a format for us; missing, too slow or stuck it is a finding on the file.</summary>
/// <param name="command">Name of the program on the path.</param>
/// <param name="package">The Debian package that brings it.</param>
sealed class ExternalTool(string command, string package)
{
    /// <summary>Runs the program to its end, feeding its output to a consumer while it runs.</summary>
    /// <returns>Exit code and the first of what it wrote to standard error.</returns>
    /// <exception cref="UnreadableFileException">The program is missing, or did not end in time and was killed with everything that it started.</exception>
    public async Task<(int ExitCode, string Errors)> RunAsync(IReadOnlyList<string> arguments, TimeSpan limit, Func<StreamReader, CancellationToken, Task> readOutput, CancellationToken cancellationToken)
    {
        using var process = Start(arguments);
        using var timed = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timed.CancelAfter(limit);
        try
        {
            process.StandardInput.Close();
            var errors = FirstOfAsync(process.StandardError, timed.Token);
            await readOutput(process.StandardOutput, timed.Token);
            await process.WaitForExitAsync(timed.Token);
            return (process.ExitCode, await errors);
        }
        catch (OperationCanceledException stopped) when (!cancellationToken.IsCancellationRequested)
        {
            throw new UnreadableFileException(DiagnosticCode.TimedOut, $"读取超过 {limit.TotalSeconds:F0} 秒，已停止。请用原来的软件打开检查，拆分或另存为 .docx 后重新导入。", stopped);
        }
        finally
        {
            Kill(process);
        }
    }

    Process Start(IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(command) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, CreateNoWindow = true };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        try
        {
            return Process.Start(start) ?? throw Missing(null);
        }
        catch (Win32Exception missing)
        {
            throw Missing(missing);
        }
    }

    UnreadableFileException Missing(Exception? inner) =>
        new(DiagnosticCode.ToolMissing, $"读取这种文件需要 {package}，本机没有安装。请联系管理员安装软件包 {package}（apt install {package}）后重新导入。", inner);

    static async Task<string> FirstOfAsync(StreamReader errors, CancellationToken cancellationToken)
    {
        var first = new char[4096];
        var length = await errors.ReadBlockAsync(first, cancellationToken);
        // Read on to the end, or the program waits for someone to empty the pipe.
        await errors.BaseStream.CopyToAsync(Stream.Null, cancellationToken);
        return new string(first, 0, length);
    }

    static void Kill(Process process)
    {
        try
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception or NotSupportedException or AggregateException)
        {
            // It ended by itself in between.
        }
    }
}
