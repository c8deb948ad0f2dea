using System.Diagnostics;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Web.Tests.Browsing;

/// <summary>The built site as a process of its own, on a port of its own.</summary>
public sealed partial class SiteProcess : IAsyncDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    readonly Process process;
    readonly List<string> output = [];
    readonly TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    SiteProcess(Process process) => this.process = process;

    public Uri Address => listening.Task.Result;

    /// <summary>Everything the site wrote to its console.</summary>
    public string Output
    {
        get
        {
            lock (output)
                return string.Join('\n', output);
        }
    }

    /// <summary>Starts the site over a data folder; returns as soon as it listens.</summary>
    public static async Task<SiteProcess> StartAsync(string dataFolder, string corpusFolder, params string[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "KnowledgeBase.Web.dll"), "--urls", "http://127.0.0.1:0", "--Corpus", corpusFolder, .. settings])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["KB_DATA"] = dataFolder;
        var site = new SiteProcess(new Process { StartInfo = start, EnableRaisingEvents = true });
        site.process.OutputDataReceived += (_, line) => site.Read(line.Data);
        site.process.ErrorDataReceived += (_, line) => site.Read(line.Data);
        site.process.Exited += (_, _) => site.Fail();
        site.process.Start();
        site.process.BeginOutputReadLine();
        site.process.BeginErrorReadLine();
        await site.listening.Task.WaitAsync(Patience);
        return site;
    }

    /// <summary>Waits until the corpus is imported and indexed.</summary>
    public Task ReadyAsync() => ready.Task.WaitAsync(Patience);

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    void Read(string? line)
    {
        if (line is null)
            return;
        lock (output)
            output.Add(line);
        if (Listening().Match(line) is { Success: true } match)
            listening.TrySetResult(new Uri(match.Groups[1].Value));
        if (line.Contains("就绪：", StringComparison.Ordinal))
            ready.TrySetResult();
    }

    void Fail()
    {
        var failure = new InvalidOperationException($"网站进程结束了：{Output}");
        listening.TrySetException(failure);
        ready.TrySetException(failure);
        _ = (listening.Task.Exception, ready.Task.Exception);
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();
}
