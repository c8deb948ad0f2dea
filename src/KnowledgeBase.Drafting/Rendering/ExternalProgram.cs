using System.ComponentModel;
using System.Diagnostics;

namespace KnowledgeBase.Drafting.Rendering;

/// <summary>A program of the machine, run with a time limit.</summary>
static class ExternalProgram
{
    /// <returns>What it wrote, or null where there is no such program, it failed or took too long.</returns>
    public static async Task<string?> RunAsync(string name, IEnumerable<string> arguments, TimeSpan limit, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(limit);
        Process? process = null;
        try
        {
            process = Process.Start(new ProcessStartInfo(name, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false });
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
