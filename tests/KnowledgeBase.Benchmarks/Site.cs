using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace KnowledgeBase.Benchmarks;

/// <summary>The built site as a process of its own on a free port of this machine; it ends with this.</summary>
sealed class Site : IAsyncDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(10);

    readonly long started = Stopwatch.GetTimestamp();
    readonly Process process;

    Site(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Processor time of the site so far.</summary>
    public TimeSpan Processor
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Starts the site over a data folder and waits for nothing.</summary>
    public static Site Start(string data)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(Places.WebOutput, "KnowledgeBase.Web.dll"), "--urls", address.ToString()]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["KB_DATA"] = data;
        var process = Process.Start(start) ?? throw new InvalidOperationException("The site did not start.");
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new Site(process, address);
    }

    /// <summary>Waits until a page answers, and tells how long after the start that was.</summary>
    public Task<TimeSpan> AnswersAsync(string path) => AnswersAsync(path, _ => true);

    /// <summary>Waits until there is nothing to wait for: neither an import nor the building of an index.</summary>
    public Task<TimeSpan> ReadyAsync() => AnswersAsync("/library/state", sentence => sentence.Length == 0);

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    async Task<TimeSpan> AnswersAsync(string path, Func<string, bool> enough)
    {
        using var client = new HttpClient { BaseAddress = Address, Timeout = Patience };
        while (Stopwatch.GetElapsedTime(started) < Patience && !process.HasExited)
        {
            try
            {
                using var response = await client.GetAsync(path);
                if (response.StatusCode == HttpStatusCode.OK && enough(await response.Content.ReadAsStringAsync()))
                    return Stopwatch.GetElapsedTime(started);
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
            await Task.Delay(LookEvery);
        }
        throw new TimeoutException(process.HasExited ? "The site ended." : $"{path} was not ready in {Patience}.");
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
