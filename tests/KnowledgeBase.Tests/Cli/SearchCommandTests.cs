using System.Text.Json;
using KnowledgeBase.Tests.Library;

namespace KnowledgeBase.Tests.Cli;

public sealed class SearchCommandTests(GasRegulations regulations) : IClassFixture<GasRegulations>
{
    readonly KbProgram kb = regulations.Kb;

    [Fact]
    public async Task Words_need_no_quotation_marks_and_reasons_are_told_when_asked_for()
    {
        var words = await JsonAsync("报警装置", "检验");
        var quoted = await JsonAsync("报警装置 检验");
        Assert.True(JsonElement.DeepEquals(words, quoted));
        var hit = words.GetProperty("hits")[0];
        Assert.Equal(("article", Some.Title, "2023-11-30", "第二条", 2, "unverified", JsonValueKind.Null), (
            hit.GetProperty("kind").GetString(), hit.GetProperty("law").GetString(), hit.GetProperty("version").GetString(), hit.GetProperty("article").GetString(),
            hit.GetProperty("articleNumber").GetInt32(), hit.GetProperty("status").GetString(), hit.GetProperty("reasons").ValueKind));
        Assert.NotEqual(0, (await JsonAsync("报警装置", "检验", "--explain")).GetProperty("hits")[0].GetProperty("reasons").GetArrayLength());
        Assert.Contains("为什么：", (await kb.RunAsync("search", "报警装置", "检验", "--explain")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("为什么：", (await kb.RunAsync("search", "报警装置", "检验")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_anything_is_imported_the_gists_answer_and_say_that_they_are_no_law()
    {
        using var fresh = new KbProgram();
        var run = await fresh.RunAsync("search", "电焊工没证就上岗", "罚多少");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("只按条旨查", run.Error, StringComparison.Ordinal);
        Assert.Contains("安全生产法第九十七条（正文没有入库，只有条旨）", run.Output, StringComparison.Ordinal);
        var cited = await fresh.RunAsync("search", "安全生产法97条");
        Assert.Contains("下面是 2021-06-10 文本的条旨，不能引用", cited.Output, StringComparison.Ordinal);
        Assert.Contains("10万元以上20万元以下", cited.Output, StringComparison.Ordinal);
        // An article with a gist for each item shows that of the item asked for, by the words of the field too.
        var items = (await fresh.RunAsync("search", "焊工没证")).Output.Split('\n');
        Assert.Contains("特种作业人员没按规定专门培训", items[Array.FindIndex(items, line => line.Contains("判定标准第三条", StringComparison.Ordinal)) + 1], StringComparison.Ordinal);
        // The gists are of the text in force from 2021-09-01: they say nothing of the day before.
        var before = await fresh.RunAsync("search", "安全生产法97条", "--on", "2021-08-31");
        Assert.Contains("本库没有《安全生产法》", before.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("文本的条旨", before.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--issuer", "云州市应急管理局", "document")]
    [InlineData("--kind", "Document", "document")]
    [InlineData("--kind", "Article", "article")]
    [InlineData("--level", "LocalRegulation", "article")]
    [InlineData("--law", Some.Title, "article")]
    public async Task A_search_is_narrowed(string option, string value, string kind)
    {
        var hits = (await JsonAsync("燃气", "检查", "餐饮场所", option, value)).GetProperty("hits").EnumerateArray().ToList();
        Assert.NotEmpty(hits);
        Assert.All(hits, hit => Assert.Equal(kind, hit.GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task Texts_of_every_time_are_found_when_asked_for()
    {
        Assert.Equal(["2023-11-30"], await VersionsAsync("报警装置检验"));
        Assert.Equal(["2019-03-28", "2023-11-30"], await VersionsAsync("报警装置检验", "--status", "All"));
        Assert.Equal(["2019-03-28"], await VersionsAsync("2020年5月 报警装置检验"));
    }

    [Fact]
    public async Task What_was_understood_is_said()
    {
        Assert.Contains("按问题里说的日期 2020-05-01 查", (await kb.RunAsync("search", "2020年5月", "报警装置检验")).Output, StringComparison.Ordinal);
        var cited = await kb.RunAsync("search", "燃气使用安全条例第二条", "--on", "2010-01-01");
        Assert.Contains($"“燃气使用安全条例”读作《{Some.Title}》", cited.Output, StringComparison.Ordinal);
        Assert.Contains("最接近的是 2019-03-28", cited.Output, StringComparison.Ordinal);
        Assert.Contains($"※ 2010-01-01 还没有《{Some.Title}》", cited.Output, StringComparison.Ordinal);
        var narrowed = await kb.RunAsync("search", "报警装置", "--issuer", "没有这个机关");
        Assert.Equal((1, "在限定的范围里没有相关的条文；去掉限定再查"), (narrowed.ExitCode, narrowed.Output.Trim()));
    }

    [Fact]
    public async Task A_citation_is_told_in_json_with_what_must_be_known_beside_it()
    {
        var answer = await JsonAsync($"{Some.Title}第二条", "--on", "2020-05-01");
        var citation = answer.GetProperty("citation");
        Assert.Equal(("2020-05-01", "found", "2019-03-28", "第二条", 2), (
            answer.GetProperty("on").GetString(), citation.GetProperty("outcome").GetString(), citation.GetProperty("version").GetString(),
            citation.GetProperty("article").GetString(), citation.GetProperty("articleNumber").GetInt32()));
        Assert.Contains(citation.GetProperty("notices").EnumerateArray(), n => n.GetProperty("kind").GetString() == "laterVersion");
        var number = await JsonAsync("云应急【2024】7号");
        Assert.Equal("云应急〔2024〕7号", number.GetProperty("numbered")[0].GetProperty("documentNumber").GetString());
    }

    [Theory]
    [InlineData("search")]
    [InlineData("search", "x", "--batch", "questions.jsonl", "--out", "hits.jsonl")]
    [InlineData("search", "--batch", "questions.jsonl")]
    [InlineData("search", "x", "--status", "Sometimes")]
    [InlineData("search", "x", "--law", "没有这部法")]
    public async Task Wrong_use_is_one_line_and_exit_code_2(params string[] arguments)
    {
        await File.WriteAllTextAsync(Path.Combine(kb.Folder, "questions.jsonl"), "{\"query\":\"x\"}", TestContext.Current.CancellationToken);
        var result = await kb.RunAsync(arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.Single(result.Error.Trim().Split('\n'));
    }

    async Task<JsonElement> JsonAsync(params string[] arguments) => JsonDocument.Parse((await kb.RunAsync(["search", .. arguments, "--json"])).Output).RootElement;

    async Task<IEnumerable<string?>> VersionsAsync(params string[] arguments) =>
        (await JsonAsync([.. arguments, "--law", Some.Title])).GetProperty("hits").EnumerateArray().Select(h => h.GetProperty("version").GetString()).Distinct().Order();
}
