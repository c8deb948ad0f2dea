using System.Text.Json;
using KnowledgeBase.Tests.Drafting.Lint;

namespace KnowledgeBase.Tests.Cli;

public sealed class LintCommandTests : IDisposable
{
    readonly KbProgram kb = new();

    public void Dispose() => kb.Dispose();

    [Fact]
    public async Task A_clean_draft_is_done()
    {
        var result = await kb.RunAsync("lint", kb.File("答复.md", LintDrafts.Reply));
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("没有发现问题", result.Output);
    }

    [Fact]
    public async Task Findings_are_grouped_and_counted()
    {
        var result = await kb.RunAsync("lint", kb.File("通知.md", LintDrafts.Notice.Replace("天天有人管", "天天有有人管,及时报", StringComparison.Ordinal).Replace("专项检查的通知", "专项检查的方案", StringComparison.Ordinal)));
        Assert.Equal(1, result.ExitCode);
        Assert.Matches("(?s)错误（1）.*R01 文种　第 \\d+ 行.*警告（\\d+）.*TX-1.1.*共 \\d+ 个问题：错误 1，警告 \\d+", result.Output);
    }

    [Fact]
    public async Task Json_has_stable_names()
    {
        var result = await kb.RunAsync("lint", "--json", kb.File("通知.md", LintDrafts.Notice.Replace("自查自改。各企业", "自查自改。各企业,", StringComparison.Ordinal)));
        var finding = JsonDocument.Parse(result.Output).RootElement.GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("rule").GetString() == "TX-1.1");
        Assert.Equal(["rule", "name", "strength", "severity", "source", "line", "paragraph", "place", "message", "suggestion", "fixable"], finding.EnumerateObject().Select(p => p.Name));
        Assert.Equal(("一般", "warning", true), (finding.GetProperty("strength").GetString(), finding.GetProperty("severity").GetString(), finding.GetProperty("fixable").GetBoolean()));
    }

    [Fact]
    public async Task A_correction_keeps_the_original_and_finds_nothing_more()
    {
        var faulty = LintDrafts.Notice.Replace("自查自改。各企业", "自查自改。各企业,", StringComparison.Ordinal);
        var path = kb.File("通知.md", faulty);
        var first = await kb.RunAsync("lint", path, "--fix");
        Assert.Contains("已改正 1 处", first.Output);
        Assert.Equal(faulty, await File.ReadAllTextAsync(path + ".bak", TestContext.Current.CancellationToken));
        Assert.Contains("各企业，", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        var second = await kb.RunAsync("lint", path, "--fix");
        Assert.DoesNotContain("已改正", second.Output);
        Assert.False(File.Exists(path + ".bak1"));
    }

    [Fact]
    public async Task A_document_is_corrected_into_another_file()
    {
        var path = Path.Combine(kb.Folder, "来文.docx");
        var before = new ForeignDocx { Date = "2026年08月20日" }.Write().ToArray();
        await File.WriteAllBytesAsync(path, before, TestContext.Current.CancellationToken);
        var output = Path.Combine(kb.Folder, "改后.docx");
        var result = await kb.RunAsync("lint", path, "--fix", "-o", output);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("SG-5", result.Output);
        Assert.Equal(before, await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        Assert.Equal(0, (await kb.RunAsync("lint", output)).ExitCode);
    }

    [Fact]
    public async Task What_the_draft_does_not_say_comes_from_a_file()
    {
        var path = kb.File("提案.md", LintDrafts.ProposalReply);
        var result = await kb.RunAsync("lint", path, "--context", kb.File("情况.yaml", "交办日期: 2026-01-05\n建议事项:\n  - 建设应急避难场所\n"));
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("N03", result.Output);
        Assert.Contains("N07", result.Output);
    }

    [Fact]
    public async Task Citations_are_checked_where_there_is_a_library()
    {
        await kb.RunAsync("import", kb.File("云岭市试验条例_20240101.md", "# 云岭市试验条例\n\n（2024年1月1日云岭市人民代表大会常务委员会通过）\n\n第一条　为试验制定本条例。\n\n第二条　本条例自2024年2月1日起施行。\n"));
        var result = await kb.RunAsync("lint", kb.File("通知.md", LintDrafts.Notice.Replace("《工贸企业有限空间作业安全规定》", "《云岭市试验条例》第九条", StringComparison.Ordinal)));
        Assert.Contains("R15.1", result.Output);
    }

    [Theory]
    [InlineData("---\n标题: 试验\n密级: 机密\n---\n正文。", "不处理涉密文件")]
    [InlineData("---\n标题: \"试验\n---\n正文。", "读不懂")]
    [InlineData("---\n标题: 试验\n---\n", "正文是空的")]
    public async Task What_cannot_be_looked_at_is_one_line(string markdown, string message)
    {
        var result = await kb.RunAsync("lint", kb.File("稿.md", markdown));
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error);
        Assert.Single(result.Error.Trim().Split('\n'));
    }

    [Fact]
    public async Task Files_of_other_kinds_are_refused_in_one_line()
    {
        var path = Path.Combine(kb.Folder, "坏.docx");
        await File.WriteAllBytesAsync(path, "PK\u0003\u0004 broken"u8.ToArray(), TestContext.Current.CancellationToken);
        foreach (var arguments in new[] { new[] { "lint", path }, ["lint", "没有.md"], ["lint", kb.File("a.md", "正文"), "-o", "b.md"] })
        {
            var result = await kb.RunAsync(arguments);
            Assert.Equal(2, result.ExitCode);
            Assert.Single(result.Error.Trim().Split('\n'));
        }
    }
}
