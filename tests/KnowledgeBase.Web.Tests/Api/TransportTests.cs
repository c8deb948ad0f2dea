using System.Net;
using System.Text.Json;
using KnowledgeBase.Web.Tests.Browsing;

namespace KnowledgeBase.Web.Tests.Api;

/// <summary>ETag, HEAD, headers, and the rate limit.</summary>
public sealed class TransportTests(ImportedSite site)
{
    const string Laws = "/api/laws?limit=2&on=2026-01-01";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        using var client = new ApiClient(site.Address);
        using var first = await client.GetAsync("/api/openapi.json");
        var tag = first.Headers.ETag!.ToString();
        Assert.Equal("no-cache", first.Headers.CacheControl?.ToString());
        foreach (var known in new[] { tag, $"\"other\", {tag}", $"W/{tag}", "*" })
        {
            using var again = await client.GetAsync("/api/openapi.json", known);
            Assert.Equal((HttpStatusCode.NotModified, tag), (again.StatusCode, again.Headers.ETag!.ToString()));
            Assert.Empty(await again.Content.ReadAsByteArrayAsync(Cancel));
        }
        using var other = await client.GetAsync("/api/openapi.json", "\"other\"");
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        using var missing = await client.GetAsync("/api/documents/0000", "*");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Theory]
    [InlineData(Laws, HttpStatusCode.OK)]
    [InlineData("/api/documents/0000", HttpStatusCode.NotFound)]
    [InlineData("/api/search", HttpStatusCode.BadRequest)]
    public async Task HEAD_tells_what_GET_would(string address, HttpStatusCode status)
    {
        using var client = new ApiClient(site.Address);
        using var get = await client.GetAsync(address);
        using var head = await client.SendAsync(HttpMethod.Head, address);
        Assert.Equal((status, status), (get.StatusCode, head.StatusCode));
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal((await get.Content.ReadAsByteArrayAsync(Cancel)).Length, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Cancel));
    }

    [Fact]
    public async Task Safe_headers_stay_and_no_other_site_may_read()
    {
        using var client = new ApiClient(site.Address);
        using var response = await client.GetAsync(Laws);
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.True(response.Headers.Contains("Content-Security-Policy"));
        Assert.DoesNotContain(response.Headers, h => h.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_how_long_to_wait_and_pages_stay_open()
    {
        var root = Directory.CreateTempSubdirectory("kb-limit").FullName;
        try
        {
            await using var limited = await SiteProcess.StartAsync(Path.Combine(root, "data"), Path.Combine(root, "none"), "--Api:Burst", "3", "--Api:PerSecond", "1");
            await limited.ReadyAsync();
            using var http = new HttpClient { BaseAddress = limited.Address };
            List<HttpResponseMessage> answers = [.. await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => http.GetAsync("/api/nothing", Cancel)))];
            var refused = answers.Where(a => a.StatusCode == HttpStatusCode.TooManyRequests).ToList();
            Assert.NotEmpty(refused);
            Assert.Contains(answers, a => a.StatusCode == HttpStatusCode.NotFound);
            Assert.InRange(refused[0].Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 5);
            var error = JsonDocument.Parse(await refused[0].Content.ReadAsStringAsync(Cancel)).RootElement.GetProperty("error").GetString();
            Assert.StartsWith("请求太密，请过", error, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/help/api", Cancel)).StatusCode);
            using var patient = new ApiClient(limited.Address);
            Assert.Equal(HttpStatusCode.NotFound, (await patient.GetAsync("/api/nothing")).StatusCode);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }
}
