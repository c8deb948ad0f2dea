using System.Net;
using System.Text.Json;
using KnowledgeBase.Web.Tests.Browsing;

namespace KnowledgeBase.Web.Tests.Api;

/// <summary>Where there is no answer, one Chinese sentence says why.</summary>
public sealed class NoAnswerTests(ImportedSite site)
{
    [Theory]
    [InlineData("/api/search", "q")]
    [InlineData("/api/search?q=", "q")]
    [InlineData("/api/search?q=a&limit=0", "limit")]
    [InlineData("/api/search?q=a&limit=101", "limit")]
    [InlineData("/api/search?q=a&page=-1", "page")]
    [InlineData("/api/search?q=a&page=99999999999", "page")]
    [InlineData("/api/search?q=a&on=2020", "on")]
    [InlineData("/api/search?q=a&level=3", "level")]
    [InlineData("/api/search?q=a&kind=article,document", "kind")]
    [InlineData("/api/search?q=a&status=sometimes", "status")]
    [InlineData("/api/search?q=a&explain=perhaps", "explain")]
    [InlineData("/api/search?q=a&regoin=全国", "regoin")]
    [InlineData("/api/search?q=a&q=b", "q")]
    [InlineData("/api/laws?status=all", "status")]
    [InlineData("/api/laws/安全生产法/articles/末条", "article")]
    [InlineData("/api/laws/安全生产法/compare?from=旧", "from")]
    [InlineData("/api/documents/x?on=today", "on")]
    public async Task A_wrong_parameter_is_named(string address, string name)
    {
        using var client = new ApiClient(site.Address);
        var (status, answer) = await client.JsonAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(["error"], answer.EnumerateObject().Select(p => p.Name));
        Assert.Matches($@"参数 {name}\b.*\p{{IsCJKUnifiedIdeographs}}?", answer.GetProperty("error").GetString());
    }

    [Theory]
    [InlineData("/api/laws/海桥港口管理条例", "lawNotHere", "本库没有《海桥港口管理条例》")]
    [InlineData("/api/laws/海桥港口管理条例/articles/1", "lawNotHere", "本库没有《海桥港口管理条例》")]
    [InlineData("/api/laws/海桥港口管理条例/compare", "lawNotHere", "本库没有《海桥港口管理条例》")]
    [InlineData("/api/search?q=a&law=海桥港口管理条例", "lawNotHere", "本库没有《海桥港口管理条例》")]
    [InlineData("/api/documents/0000", null, "本库没有这份文件")]
    [InlineData("/api/nothing", null, "没有这个接口")]
    [InlineData("/api", null, "没有这个接口")]
    public Task What_is_not_here_is_said_not_to_be_here(string address, string? reason, string sentence) => MissingAsync(address, reason, sentence);

    [Theory]
    [InlineData("/api/laws/安全生产法/articles/999", "noSuchArticle", "没有第九百九十九条")]
    [InlineData("/api/laws/安全生产法?version=2014-08-31", "noSuchVersion", "没有 2014-08-31 的文本，库里有 2021-06-10")]
    [InlineData("/api/laws/安全生产法/compare", "noSuchVersion", "只有一个文本")]
    [InlineData("/api/laws/突发事件应对法/compare?from=1990-01-01", "noSuchVersion", "没有 1990-01-01 的文本")]
    [InlineData("/api/laws/突发事件应对法?on=2000-01-01", "notYetInForce", "还没有")]
    public Task Each_reason_is_told_apart(string address, string reason, string sentence)
    {
        Assert.SkipUnless(site.HasRealLaws, "没有 ../shared/corpus，跳过真实法规");
        return MissingAsync(address, reason, sentence);
    }

    [Theory]
    [InlineData("/api/laws/安全生产法?on=2020-05-01")]
    [InlineData("/api/laws/安全生产法/articles/97?on=2020-05-01")]
    public async Task A_later_text_is_never_passed_off_for_that_of_the_day(string address)
    {
        Assert.SkipUnless(site.HasRealLaws, "没有 ../shared/corpus，跳过真实法规");
        var answer = await MissingAsync(address, "textOfDayNotHere", "库里最早的是 2021-06-10 文本");
        Assert.Equal(["error", "reason", "earliest", "nearest"], answer.EnumerateObject().Select(p => p.Name));
        Assert.Equal("2021-06-10", answer.GetProperty("earliest").GetString());
    }

    [Fact]
    public async Task Only_reading_is_answered()
    {
        using var client = new ApiClient(site.Address);
        using var response = await client.SendAsync(HttpMethod.Post, "/api/search?q=a");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    async Task<JsonElement> MissingAsync(string address, string? reason, string sentence)
    {
        using var client = new ApiClient(site.Address);
        var (status, answer) = await client.JsonAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Equal(reason, answer.TryGetProperty("reason", out var told) ? told.GetString() : null);
        Assert.Contains(sentence, answer.GetProperty("error").GetString(), StringComparison.Ordinal);
        return answer;
    }
}
