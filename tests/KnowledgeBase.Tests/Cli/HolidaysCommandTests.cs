namespace KnowledgeBase.Tests.Cli;

public sealed class HolidaysCommandTests : IDisposable
{
    const string Notice = "日期,休或班,节日,来源,核对\n2031-10-01,休,国庆节,放假通知,2030-11-10\n2031-10-02,休,国庆节,放假通知,2030-11-10\n2031-09-28,班,国庆节,放假通知,2030-11-10\n";

    readonly KbProgram kb = new();

    public void Dispose() => kb.Dispose();

    [Fact]
    public async Task The_holidays_of_a_year_are_counted_once_imported_and_not_when_removed()
    {
        Assert.Contains("2031-10-03", await CardAsync(), StringComparison.Ordinal);
        var import = await kb.RunAsync("holidays", kb.File("2031.csv", Notice));
        Assert.Equal((0, ""), (import.ExitCode, import.Error));
        Assert.Contains("2031 年　已核对", import.Output, StringComparison.Ordinal);
        Assert.Contains("2026 年", import.Output, StringComparison.Ordinal);
        Assert.Contains("2031-10-06", await CardAsync(), StringComparison.Ordinal);
        Assert.Contains("已撤下", (await kb.RunAsync("holidays", "--remove")).Output, StringComparison.Ordinal);
        Assert.Contains("2031-10-03", await CardAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("日期,休或班,节日,来源,核对\n2031-10-01,放,国庆节,通知,\n", "第 2 行")]
    [InlineData("日期,休或班,节日,来源,核对\n2031-10-01,休,国庆节,通知,\n2031-10-01,班,国庆节,通知,\n", "前面已有")]
    [InlineData("日期,休或班,节日,来源,核对\n", "没有日期")]
    [InlineData("", "没有日期")]
    public async Task A_wrong_table_is_refused_in_one_line_and_changes_nothing(string table, string message)
    {
        await kb.RunAsync("holidays", kb.File("right.csv", Notice));
        var before = await File.ReadAllTextAsync(Path.Combine(kb.Data, "tables", "holidays.csv"), TestContext.Current.CancellationToken);
        var wrong = await kb.RunAsync("holidays", kb.File("wrong.csv", table));
        Assert.Equal(2, wrong.ExitCode);
        Assert.Contains(message, Assert.Single(wrong.Error.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(Path.Combine(kb.Data, "tables", "holidays.csv"), TestContext.Current.CancellationToken));
    }

    // A hearing may be asked for within five working days of the notice on a Friday (行政处罚法 64(1)).
    async Task<string> CardAsync() => (await kb.RunAsync("penalty", "特种作业人员没证上岗", "--on", "2031-09-20", "--notified", "2031-09-26")).Output;
}
