using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace KnowledgeBase.Benchmarks;

/// <summary>The built site as a process of its own on a free port of this machine; it ends with this.</summary>
sealed class Site : IAsyncDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(50);

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

    /// <summary>Starts the site over a data folder, and waits until it is open and has an index.</summary>
    public static async Task<Site> StartAsync(string data)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(Places.WebOutput, "KnowledgeBase.Web.dll"), "--urls", address.ToString()]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["KB_DATA"] = data;
        var process = Process.Start(start) ?? throw new InvalidOperationException("The site did not start.");
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var site = new Site(process, address);
        try
        {
            await site.ReadyAsync();
            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    async Task ReadyAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        for (var clock = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(clock) < Patience && !process.HasExited; await Task.Delay(LookEvery))
        {
            try
            {
                // Empty once there is nothing to wait for: neither an import nor the building of an index.
                using var response = await client.GetAsync("/library/state");
                if (response.StatusCode == HttpStatusCode.OK && (await response.Content.ReadAsStringAsync()).Length == 0)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }
        throw new TimeoutException(process.HasExited ? "The site ended." : $"The site was not ready in {Patience}.");
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
