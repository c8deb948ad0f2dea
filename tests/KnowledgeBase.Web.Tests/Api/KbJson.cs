using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace KnowledgeBase.Web.Tests.Api;

/// <summary>What the built <c>kb … --json</c> says over the data folder of a site.</summary>
static class KbJson
{
    public static async Task<JsonElement> AskAsync(string dataFolder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "kb.dll"), .. arguments, "--json"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            Environment = { ["KB_DATA"] = dataFolder },
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(output.Length > 0, await error);
        return JsonDocument.Parse(output).RootElement;
    }
}
