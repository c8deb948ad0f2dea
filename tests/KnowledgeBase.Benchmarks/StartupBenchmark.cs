using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using KnowledgeBase.Benchmarks.Imports;

namespace KnowledgeBase.Benchmarks;

/// <summary>How long from the start of the site's process to its first page, and to the first answer out of the store; the first start imports the samples.</summary>
static class StartupBenchmark
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static async Task<int> RunAsync(Options options)
    {
        var rounds = options.Number("rounds", 5);
        using var own = options.Text("data") is null ? new TemporaryData() : null;
        var data = options.Text("data") ?? own!.Folder;
        var table = new Table("start", "first page ms", "library ms", "a search ms", "processor ms");
        for (var round = 0; round <= rounds; round++)
        {
            var start = await OnceAsync(data);
            table.Add(round == 0 ? own is null ? "warm" : "first, with import" : "later", start.Page.TotalMilliseconds, start.Library.TotalMilliseconds, start.Search.TotalMilliseconds, start.Processor.TotalMilliseconds);
        }
        table.Print();
        return 0;
    }

    static async Task<(TimeSpan Page, TimeSpan Library, TimeSpan Search, TimeSpan Processor)> OnceAsync(string data)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(Places.WebOutput, "KnowledgeBase.Web.dll"), "--urls", address]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["KB_DATA"] = data;
        var clock = Stopwatch.GetTimestamp();
        using var site = Process.Start(start) ?? throw new InvalidOperationException("The site did not start.");
        try
        {
            site.OutputDataReceived += (_, _) => { };
            site.ErrorDataReceived += (_, _) => { };
            site.BeginOutputReadLine();
            site.BeginErrorReadLine();
            using var client = new HttpClient { BaseAddress = new Uri(address), Timeout = Patience };
            var page = await UntilAsync(client, "/", _ => true, clock);
            var library = await UntilAsync(client, "/library", _ => true, clock);
            // Empty once there is nothing to wait for: neither an import nor the building of an index.
            await UntilAsync(client, "/library/state", text => text.Length == 0, clock);
            var search = await UntilAsync(client, "/search?q=%E5%AE%89%E5%85%A8%E7%94%9F%E4%BA%A7", _ => true, clock);
            site.Refresh();
            return (page, library, search, site.TotalProcessorTime);
        }
        finally
        {
            site.Kill(entireProcessTree: true);
            await site.WaitForExitAsync();
        }
    }

    static async Task<TimeSpan> UntilAsync(HttpClient client, string path, Func<string, bool> ready, long clock)
    {
        while (true)
        {
            try
            {
                using var response = await client.GetAsync(path);
                if (response.StatusCode == HttpStatusCode.OK && ready(await response.Content.ReadAsStringAsync()))
                    return Stopwatch.GetElapsedTime(clock);
            }
            catch (HttpRequestException) when (Stopwatch.GetElapsedTime(clock) < Patience)
            {
                // Not listening yet.
            }
            if (Stopwatch.GetElapsedTime(clock) > Patience)
                throw new TimeoutException(string.Create(CultureInfo.InvariantCulture, $"{path} was not ready in {Patience}."));
            await Task.Delay(10);
        }
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
