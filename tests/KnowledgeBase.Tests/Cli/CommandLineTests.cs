using System.Text.Json;
using KnowledgeBase.Tests.Library;

namespace KnowledgeBase.Tests.Cli;

public class CommandLineTests
{
    [Fact]
    public async Task What_is_imported_can_be_shown_searched_and_counted()
    {
        using var kb = new KbProgram();
        kb.File("条例/云州市燃气使用安全条例(2023-11-30).md", Some.Second);

        var import = await kb.RunAsync("import", "files");
        Assert.Equal("", import.Error.Replace("正在更新检索索引…", "", StringComparison.Ordinal).Trim());
        Assert.Contains("已入库", import.Output, StringComparison.Ordinal);
        Assert.Contains("3 条", import.Output, StringComparison.Ordinal);
        Assert.Contains("未变化 1", (await kb.RunAsync("import", "files")).Output, StringComparison.Ordinal);

        var show = await kb.RunAsync("show", Some.Title, "2");
        Assert.Equal(0, show.ExitCode);
        Assert.Contains("第二条　餐饮场所", show.Output, StringComparison.Ordinal);

        var article = JsonDocument.Parse((await kb.RunAsync("show", $"{Some.Title}第三条", "--json")).Output).RootElement;
        Assert.Equal(("2023-11-30", "第三条"), (article.GetProperty("version").GetProperty("version").GetString(), article.GetProperty("articles")[0].GetProperty("article").GetString()));

        var hits = JsonDocument.Parse((await kb.RunAsync("search", "报警装置检验", "--law", Some.Title, "--json", "--limit", "1")).Output).RootElement.GetProperty("hits");
        Assert.Equal(2, hits[0].GetProperty("articleNumber").GetInt32());

        var status = await kb.RunAsync("status", "--json");
        Assert.Equal((1, 3), (JsonDocument.Parse(status.Output).RootElement.GetProperty("corpus").GetProperty("works").GetInt32(), JsonDocument.Parse(status.Output).RootElement.GetProperty("corpus").GetProperty("articles").GetInt32()));
        Assert.Matches("^[0-9a-f]{64}\n$", (await kb.RunAsync("status", "--digest")).Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_law_that_is_not_here_is_said_not_to_be_here()
    {
        using var kb = new KbProgram();
        kb.File("条例.md", Some.First);
        await kb.RunAsync("import", "files");

        var missing = await kb.RunAsync("show", "不存在的条例");
        Assert.Equal((1, "本库没有《不存在的条例》"), (missing.ExitCode, missing.Error.Trim()));
        var article = await kb.RunAsync("show", Some.Title, "99");
        Assert.Equal((1, $"《{Some.Title}》（2019-03-28）没有第九十九条"), (article.ExitCode, article.Error.Trim()));
        var day = await kb.RunAsync("show", Some.Title, "--on", "2000-01-01");
        Assert.Equal(1, day.ExitCode);
        Assert.Contains("没有", day.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_versions_are_compared_and_what_cannot_be_says_why()
    {
        using var kb = new KbProgram();
        kb.File("条例/云州市燃气使用安全条例(2019-03-28).md", Some.First);
        await kb.RunAsync("import", "files");
        var single = await kb.RunAsync("compare", Some.Title);
        Assert.Equal((1, $"《{Some.Title}》只有一个文本（2019-03-28），没有可以对照的"), (single.ExitCode, single.Error.Trim()));
        kb.File("条例/云州市燃气使用安全条例(2023-11-30).md", Some.Second);
        await kb.RunAsync("import", "files");

        var compared = await kb.RunAsync("compare", Some.Title, "--from", "2019-03-28", "--to", "2023-11-30");
        Assert.Equal(0, compared.ExitCode);
        Assert.Contains("增 0 条，删 0 条，改 1 条，移 0 条，未变 2 条", compared.Output, StringComparison.Ordinal);
        Assert.Contains("每{+半+}年检验一次", compared.Output, StringComparison.Ordinal);
        var json = JsonDocument.Parse((await kb.RunAsync("compare", Some.Title, "--json")).Output).RootElement;
        Assert.Equal((1, "第二条", "changed"), (json.GetProperty("changed").GetInt32(), json.GetProperty("articles")[0].GetProperty("after").GetString(), json.GetProperty("articles")[0].GetProperty("kind").GetString()));

        var wrong = await kb.RunAsync("compare", Some.Title, "--from", "1990-01-01");
        Assert.Equal((1, $"《{Some.Title}》没有 1990-01-01 的文本，库里有 2023-11-30、2019-03-28"), (wrong.ExitCode, wrong.Error.Trim()));
    }

    [Fact]
    public async Task What_must_be_known_beside_a_text_is_told_with_it()
    {
        using var kb = new KbProgram();
        kb.File("条例/云州市燃气使用安全条例(2019-03-28).md", Some.First);
        kb.File("通知.txt", Some.Notice);
        await kb.RunAsync("import", "files");

        var show = await kb.RunAsync("show", Some.Title, "--on", "2010-01-01");
        Assert.Contains($"※ 2010-01-01 还没有《{Some.Title}》", show.Output, StringComparison.Ordinal);
        var notices = JsonDocument.Parse((await kb.RunAsync("show", Some.Title, "--json")).Output).RootElement.GetProperty("notices");
        Assert.Equal("neverChecked", notices[0].GetProperty("kind").GetString());
        var needed = JsonDocument.Parse((await kb.RunAsync("status", "--json")).Output).RootElement.GetProperty("needed");
        Assert.Equal(("中华人民共和国安全生产法", "law", 1), (needed[0].GetProperty("title").GetString(), needed[0].GetProperty("kind").GetString(), needed[0].GetProperty("times").GetInt32()));
    }

    [Fact]
    public async Task A_file_is_parsed_without_being_stored()
    {
        using var kb = new KbProgram();
        var file = kb.File("通知.txt", Some.Notice);

        var parsed = JsonDocument.Parse((await kb.RunAsync("parse", file, "--json")).Output).RootElement;

        Assert.Equal("云应急〔2024〕7号", parsed.GetProperty("documents")[0].GetProperty("documentNumber").GetString());
        Assert.StartsWith("---\n标题: \"关于开展餐饮场所燃气安全检查的通知\"\n", (await kb.RunAsync("parse", file, "--markdown")).Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(kb.Data));
    }

    [Theory]
    [InlineData("import", "nowhere")]
    [InlineData("parse", "nowhere.txt")]
    [InlineData("parse", "bad.exe")]
    [InlineData("show")]
    [InlineData("status")] // no store yet
    [InlineData("search", "x", "--on", "2020")]
    [InlineData("tell")]
    public async Task Wrong_use_is_one_line_and_exit_code_2(params string[] arguments)
    {
        using var kb = new KbProgram();
        File.Copy(kb.File("bad.exe", "MZ"), Path.Combine(kb.Folder, "bad.exe"));

        var result = await kb.RunAsync(arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.Single(result.Error.Trim().Split('\n'));
    }
}
