using System.Text.Json;
using KnowledgeBase.Tests.Library;

namespace KnowledgeBase.Tests.Cli;

public sealed class BatchSearchTests(GasRegulations regulations) : IClassFixture<GasRegulations>
{
    readonly KbProgram kb = regulations.Kb;

    [Fact]
    public async Task Each_question_has_a_line_and_a_cited_article_stands_first()
    {
        Write("q.jsonl",
            $$"""{"qid":"words","query":"{{Some.Title}} 报警装置检验"}""",
            $$"""{"qid":"cited","query":"{{Some.Title}}第三条"}""",
            $$"""{"qid":"then","query":"{{Some.Title}}第二条","on":"2020-05-01"}""",
            $$"""{"qid":"before","query":"{{Some.Title}}第二条","on":"1990-05-01"}""");

        var run = await kb.RunAsync("search", "--batch", "q.jsonl", "--out", "h.jsonl", "--limit", "2", "--on", "2026-01-01");

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        var lines = Read("h.jsonl");
        Assert.Equal(["words", "cited", "then", "before"], lines.Select(l => l.GetProperty("qid").GetString()));
        Assert.Equal(["law", "version", "article", "articleNumber", "score", "text"], lines[0].GetProperty("hits")[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal(("第二条", "2023-11-30"), First(lines[0]));
        Assert.Equal(("第三条", "2023-11-30"), First(lines[1]));
        Assert.Equal(("第二条", "2019-03-28"), First(lines[2]));
        Assert.All(lines, l => Assert.True(l.GetProperty("hits").GetArrayLength() <= 2));
        Assert.All(lines, l => Assert.Equal(l.GetProperty("hits").EnumerateArray().Select(Key).Distinct().Count(), l.GetProperty("hits").GetArrayLength()));
        // No text of that day is here, so none is passed off for it.
        Assert.Equal(0, lines[3].GetProperty("hits").GetArrayLength());
        Assert.DoesNotContain(Directory.EnumerateFiles(kb.Folder), f => f.EndsWith(".part", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{\"qid\":\"a\"}", "第 2 行", "没有 query")]
    [InlineData("[1]", "第 2 行", "不是一个 JSON 对象")]
    [InlineData("{", "第 2 行", "不是 JSON")]
    [InlineData("{\"query\":\"x\",\"on\":\"2020\"}", "第 2 行", "2020")]
    [InlineData("{\"query\":\"x\",\"gold\":[1]}", "第 2 行", "gold")]
    public async Task A_bad_line_is_named_and_nothing_is_written(string line, string place, string reason)
    {
        Write("q.jsonl", """{"query":"报警装置"}""", line);
        await File.WriteAllTextAsync(Path.Combine(kb.Folder, "h.jsonl"), "before", TestContext.Current.CancellationToken);

        var run = await kb.RunAsync("search", "--batch", "q.jsonl", "--out", "h.jsonl");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(place, Assert.Single(run.Error.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.Equal("before", await File.ReadAllTextAsync(Path.Combine(kb.Folder, "h.jsonl"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_evaluation_asks_the_product_or_a_file_of_articles_alone()
    {
        Write("q.jsonl",
            $$"""{"qid":"1","query":"{{Some.Title}}第三条","gold":[{"law":"{{Some.Title}}","article":3}]}""",
            $$"""{"qid":"2","query":"2020年检查的 {{Some.Title}} 报警装置检验","gold":[{"law":"{{Some.Title}}","article":"第二条"}]}""");

        var whole = await kb.RunAsync("eval", "q.jsonl", "--out", "h.jsonl");

        Assert.Equal(0, whole.ExitCode);
        Assert.Contains("hit@1       1.0000", whole.Output, StringComparison.Ordinal);
        var lines = Read("h.jsonl");
        Assert.Equal([("第三条", "2023-11-30"), ("第二条", "2019-03-28")], lines.Select(First));
        Assert.NotEqual("", lines[0].GetProperty("hits")[0].GetProperty("text").GetString());

        Write("a.jsonl", """{"id":7,"law":"甲条例","article":"第二条","text":"报警装置应当检验。"}""", """{"id":8,"law":"甲条例","article":"第三条","text":"违反规定的，罚款。"}""");
        Write("q.jsonl", """{"qid":"1","query":"报警装置","gold":[{"law":"甲条例","article":2,"id":7}]}""");
        var alone = await kb.RunAsync("eval", "q.jsonl", "--articles", "a.jsonl", "--out", "h.jsonl");
        Assert.Contains("hit@1       1.0000", alone.Output, StringComparison.Ordinal);
        var hit = Read("h.jsonl")[0].GetProperty("hits")[0];
        Assert.Equal((7, JsonValueKind.Null), (hit.GetProperty("id").GetInt32(), hit.GetProperty("version").ValueKind));
    }

    void Write(string name, params string[] lines) => File.WriteAllLines(Path.Combine(kb.Folder, name), lines);

    List<JsonElement> Read(string name) => [.. File.ReadLines(Path.Combine(kb.Folder, name)).Select(l => JsonDocument.Parse(l).RootElement)];

    static (string? Article, string? Version) First(JsonElement line) => Key(line.GetProperty("hits")[0]);

    static (string? Article, string? Version) Key(JsonElement hit) => (hit.GetProperty("article").GetString(), hit.GetProperty("version").GetString());
}
