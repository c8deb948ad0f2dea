using System.Net;
using System.Text.Json;
using KnowledgeBase.Web.Tests.Browsing;

namespace KnowledgeBase.Web.Tests.Api;

/// <summary>The API as of a day: the text of that day, or that it is not here.</summary>
public sealed class RealDaysTests(ImportedSite site)
{
    const string Earliest = "库里最早的是 2021-06-10 文本（2021-09-01 起施行）";

    async Task<(HttpStatusCode Status, JsonElement Body)> AskAsync(string address)
    {
        Assert.SkipUnless(site.HasRealLaws, "没有 ../shared/corpus，跳过真实法规");
        using var client = new ApiClient(site.Address);
        return await client.JsonAsync(address);
    }

    [Theory]
    [InlineData("2024-10-31", "2007-08-30")]
    [InlineData("2024-11-01", "2024-06-28")]
    public async Task The_text_of_the_day_answers(string day, string version)
    {
        foreach (var address in new[] { $"/api/laws/突发事件应对法?on={day}", $"/api/laws/突发事件应对法/articles/20?on={day}" })
            Assert.Equal(version, (await AskAsync(address)).Body.GetProperty("version").GetProperty("version").GetString());
        Assert.Equal(version, (await AskAsync($"/api/search?q=突发事件应对法第二十条&on={day}")).Body.GetProperty("citation").GetProperty("version").GetString());
        var hits = (await AskAsync($"/api/search?q=应急预案&law=突发事件应对法&on={day}")).Body.GetProperty("hits").EnumerateArray().ToList();
        Assert.NotEmpty(hits);
        Assert.All(hits, h => Assert.Equal(version, h.GetProperty("version").GetString()));
    }

    [Theory]
    [InlineData("/api/laws/安全生产法?on=2020-06-01")]
    [InlineData("/api/laws/安全生产法/articles/97?on=2020-06-01")]
    public async Task A_text_that_is_not_here_is_not_given(string address)
    {
        var (status, body) = await AskAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains(Earliest, body.GetRawText(), StringComparison.Ordinal);
        Assert.False(body.TryGetProperty("articles", out _));
    }

    [Theory]
    [InlineData("/api/search?q=安全生产法第九十七条&on=2020-06-01")]
    [InlineData("/api/search?q=2020年6月检查的 安全生产法第九十七条")]
    public async Task A_cited_text_that_is_not_here_is_said_not_to_be(string address)
    {
        var (_, body) = await AskAsync(address);
        var citation = body.GetProperty("citation");
        Assert.Equal("textOfDayNotHere", citation.GetProperty("outcome").GetString());
        Assert.Contains(citation.GetProperty("notices").EnumerateArray(), n => n.GetProperty("sentence").GetString()!.Contains(Earliest, StringComparison.Ordinal));
        Assert.DoesNotContain(body.GetProperty("hits").EnumerateArray(), h => h.GetProperty("version").GetString() == "2021-06-10");
    }

    [Theory]
    [InlineData("/api/search?q=特种作业人员无证上岗&on=2020-06-01")]
    [InlineData("/api/search?q=2020年6月检查的 特种作业人员无证上岗")]
    [InlineData("/api/search?q=特种作业人员无证上岗&on=2020-06-01&law=安全生产法")]
    public async Task Words_find_nothing_of_a_later_text(string address) =>
        Assert.DoesNotContain((await AskAsync(address)).Body.GetProperty("hits").EnumerateArray(), h => h.GetProperty("version").GetString() == "2021-06-10");
}
