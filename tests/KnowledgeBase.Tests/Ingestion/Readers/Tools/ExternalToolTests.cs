using System.Diagnostics;
using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Ingestion.Readers.Tools;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Ingestion.Readers.Tools;

public sealed class ExternalToolTests
{
    static Task<(int ExitCode, string Errors)> RunAsync(string command, string[] arguments, TimeSpan limit) =>
        new ExternalTool(command, "some-package").RunAsync(arguments, limit, (output, token) => output.ReadToEndAsync(token), TestContext.Current.CancellationToken);

    [Fact]
    public async Task Names_the_package_of_a_program_that_is_missing()
    {
        var refused = await Assert.ThrowsAsync<UnreadableFileException>(() => RunAsync("kb-no-such-program", [], TimeSpan.FromSeconds(5)));
        Assert.Equal(DiagnosticCode.ToolMissing, refused.Finding.Code);
        Assert.Contains("some-package", refused.Finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kills_a_program_and_its_children_when_time_is_up()
    {
        Tool.Need("bash");
        var mark = $"{Random.Shared.Next(100_000, 999_999)}";
        var clock = Stopwatch.StartNew();
        var refused = await Assert.ThrowsAsync<UnreadableFileException>(() => RunAsync("bash", ["-c", $"sleep 60.{mark} & sleep 60.{mark}"], TimeSpan.FromSeconds(1)));
        Assert.Equal(DiagnosticCode.TimedOut, refused.Finding.Code);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20));
        await Task.Delay(500, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(Process.GetProcessesByName("sleep"), p => CommandLine(p).Contains(mark, StringComparison.Ordinal));
    }

    static string CommandLine(Process process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process.Id}/cmdline");
        }
        catch (IOException)
        {
            return "";
        }
    }
}
