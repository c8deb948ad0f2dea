using System.Net;
using System.Text.Json;
using KnowledgeBase.Web.Tests.Browsing;

namespace KnowledgeBase.Web.Tests.Api;

/// <summary>Two front doors, one answer.</summary>
public sealed class SameAnswerTests(ImportedSite site)
{
    public static TheoryData<string, string[]> Questions => new()
    {
        { "/api/search?q=粉尘涉爆 检查", ["search", "粉尘涉爆", "检查"] },
        { "/api/search?q=粉尘涉爆 检查&limit=3&kind=document&explain=true", ["search", "粉尘涉爆", "检查", "--limit", "3", "--kind", "document", "--explain"] },
        { "/api/search?q=去年的特种作业检查&on=2026-03-01&status=all", ["search", "去年的特种作业检查", "--on", "2026-03-01", "--status", "all"] },
        { "/api/search?q=云应急〔2025〕12号", ["search", "云应急〔2025〕12号"] },
        { "/api/search?q=海桥港口管理条例第九条", ["search", "海桥港口管理条例第九条"] },
        { "/api/search?q=《安全", ["search", "《安全"] },
    };

    public static TheoryData<string, string[]> QuestionsOfRealLaws => new()
    {
        { "/api/search?q=安全生产法97条&limit=5", ["search", "安全生产法97条", "--limit", "5"] },
        { "/api/search?q=安全生产法97条&on=2020-05-01", ["search", "安全生产法97条", "--on", "2020-05-01"] },
        { "/api/search?q=应急预案&law=突发事件应对法&on=2020-05-01", ["search", "应急预案", "--law", "突发事件应对法", "--on", "2020-05-01"] },
        { "/api/laws/突发事件应对法?on=2024-10-31", ["show", "突发事件应对法", "--on", "2024-10-31"] },
        { "/api/laws/安全生产法/articles/第九十七条", ["show", "安全生产法", "97"] },
        { "/api/laws/突发事件应对法/compare", ["compare", "突发事件应对法"] },
        { "/api/laws/突发事件应对法/compare?from=2010-01-01&to=2024-11-01&all=true", ["compare", "突发事件应对法", "--from", "2010-01-01", "--to", "2024-11-01", "--all"] },
    };

    [Theory, MemberData(nameof(Questions))]
    public async Task The_site_answers_as_the_command_line(string address, string[] arguments)
    {
        using var client = new ApiClient(site.Address);
        var (status, answer) = await client.JsonAsync(address);
        Assert.Equal(HttpStatusCode.OK, status);
        var line = await KbJson.AskAsync(site.Data, arguments);
        Assert.True(JsonElement.DeepEquals(answer, line), $"{answer}\n{line}");
    }

    [Theory, MemberData(nameof(QuestionsOfRealLaws))]
    public Task The_site_answers_of_real_laws_as_the_command_line(string address, string[] arguments)
    {
        Assert.SkipUnless(site.HasRealLaws, "没有 ../shared/corpus，跳过真实法规");
        return The_site_answers_as_the_command_line(address, arguments);
    }

    [Fact]
    public async Task The_state_of_the_corpus_has_one_form()
    {
        using var client = new ApiClient(site.Address);
        var (_, answer) = await client.JsonAsync("/api/status");
        var line = await KbJson.AskAsync(site.Data, "status");
        Assert.Equal(Names(line), Names(answer));
        Assert.Equal(Names(line.GetProperty("corpus")), Names(answer.GetProperty("corpus")));
    }

    [Theory]
    [InlineData("第九十七条")]
    [InlineData("97")]
    [InlineData("art_97")]
    public async Task An_article_is_found_however_its_number_is_written(string number)
    {
        Assert.SkipUnless(site.HasRealLaws, "没有 ../shared/corpus，跳过真实法规");
        using var client = new ApiClient(site.Address);
        var (_, answer) = await client.JsonAsync($"/api/laws/安全生产法/articles/{number}");
        Assert.Equal(97, Assert.Single(answer.GetProperty("articles").EnumerateArray()).GetProperty("articleNumber").GetInt32());
        Assert.Equal(("第九十六条", "第九十八条"), (answer.GetProperty("previous").GetString(), answer.GetProperty("next").GetString()));
        var (_, bySlug) = await client.JsonAsync($"/api/laws/{Uri.EscapeDataString(answer.GetProperty("slug").GetString()!)}/articles/{number}");
        Assert.True(JsonElement.DeepEquals(answer, bySlug));
    }

    [Fact]
    public async Task A_hit_leads_to_its_document()
    {
        using var client = new ApiClient(site.Address);
        var (_, found) = await client.JsonAsync("/api/search?q=云应急〔2025〕12号");
        var numbered = Assert.Single(found.GetProperty("numbered").EnumerateArray());
        var (status, document) = await client.JsonAsync($"/api/documents/{numbered.GetProperty("documentKey").GetString()}");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("云应急〔2025〕12号", document.GetProperty("document").GetProperty("documentNumber").GetString());
        Assert.NotEqual(0, document.GetProperty("sources").GetArrayLength());
    }

    static IEnumerable<string> Names(JsonElement value) => value.EnumerateObject().Select(p => p.Name);
}
