using System.ComponentModel;
using System.Diagnostics;

namespace KnowledgeBase.Drafting.Rendering;

/// <summary>A program of the machine, run with a time limit.</summary>
static class ExternalProgram
{
    /// <param name="variables">Set for the program alone.</param>
    /// <returns>What it wrote, or null where there is no such program, it failed or took too long.</returns>
    public static async Task<string?> RunAsync(string name, IEnumerable<string> arguments, TimeSpan limit, CancellationToken cancellationToken, params IEnumerable<(string Name, string Value)> variables)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(limit);
        Process? process = null;
        try
        {
            var start = new ProcessStartInfo(name, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false };
            foreach (var (variable, value) in variables)
                start.Environment[variable] = value;
            process = Process.Start(start);
            if (process is null)
                return null;
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync(timeout.Token);
            var error = process.StandardError.ReadToEndAsync(timeout.Token);
            await process.WaitForExitAsync(timeout.Token);
            await error;
            return process.ExitCode == 0 ? await output : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
        catch (OperationCanceledException)
        {
            process?.Kill(entireProcessTree: true);
            cancellationToken.ThrowIfCancellationRequested();
            return null;
        }
        finally
        {
            process?.Dispose();
        }
    }
}
