using KnowledgeBase.Tests.Enforcement.Discretion;

namespace KnowledgeBase.Tests.Cli;

public sealed class DiscretionCommandTests : IDisposable
{
    // The law has less for a unit than the table's own quotation of it says.
    const string Regulation = """
        云岭市安全条例

        （2024年3月1日云岭市人民代表大会常务委员会通过）

        第九条　单位应当按照规定配备安全员。

        第十条　未按规定配备的，处一万元以上三万元以下的罚款；对直接负责的主管人员处一千元以上五千元以下的罚款。

        第十一条　本条例自2024年5月1日起施行。
        """;

    readonly KbProgram kb = new();

    public void Dispose() => kb.Dispose();

    [Fact]
    public async Task Without_a_library_a_table_is_held_against_its_own_quotations_and_that_is_said()
    {
        var read = await kb.RunAsync("discretion", "read", Table());
        Assert.Contains("没有同条文核对", read.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("库里", read.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(kb.Data));
    }

    [Fact]
    public async Task With_a_library_its_rows_are_held_against_the_articles_there()
    {
        kb.File("云岭市安全条例(2024-03-01).md", Regulation);
        await kb.RunAsync("import", "files");

        var read = await kb.RunAsync("discretion", "read", Table(), "--data", kb.Data);
        Assert.Equal((1, ""), (read.ExitCode, read.Error));
        Assert.Contains("幅度不在库里《云岭市安全条例》第十条第一款的法定幅度", read.Output, StringComparison.Ordinal);
    }

    string Table()
    {
        var path = Path.Combine(kb.Folder, "云岭.xlsx");
        File.WriteAllBytes(path, OwnTables.Decision().Build());
        return path;
    }
}
