using System.Net;
using System.Text.Json;
using KnowledgeBase.Web.Tests.Browsing;

namespace KnowledgeBase.Web.Tests.Api;

/// <summary>Whatever stands in an address, the answer is an answer or a reason, never a failure.</summary>
public sealed class AnyParameterTests(ImportedSite site)
{
    const int Requests = 300;

    // The server itself reads no longer line.
    const int LongestAddress = 8000;

    static readonly HttpStatusCode[] Expected = [HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.NotFound];

    static readonly string[] Paths =
    [
        "/api/search", "/api/laws", "/api/laws/{0}", "/api/laws/{0}/articles/{0}", "/api/laws/安全生产法/articles/{0}", "/api/laws/{0}/compare",
        "/api/laws/突发事件应对法/compare", "/api/documents/{0}", "/api/status", "/api/{0}",
    ];

    static readonly string[] Names = ["q", "on", "limit", "page", "level", "issuer", "region", "status", "kind", "law", "explain", "version", "from", "to", "all", "Q", "ＯＮ", ""];

    static readonly string[] Values =
    [
        "", " ", "安全生产法", "安全生产法第97条", "《", "\"", "a AND", "NOT", "(((", "第一条至第九条", "2024-11-01", "0001-01-01", "9999-12-31", "2024-02-30", "0", "1", "-1", "100", "100000",
        "2147483648", "inForce", "all", "law", "true", "全国", "%", "'; DROP TABLE Documents; --", "<script>", "../../etc/passwd", "\0", "\n", "𠮷野家", "\uFFFD", "e\u0301",
        "第九千九百九十九条之一", "art_97", "1-", "-", "999999999999-安全生产法", "法", "发文机关:局 文号:〔2024〕", "安全 同句 生产", "“", new string('安', 200), new string('(', 300), new string('a', 3000),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Is_answered_or_refused_with_a_reason(int seed)
    {
        var random = new Random(seed);
        using var client = new ApiClient(site.Address);
        for (var i = 0; i < Requests; i++)
        {
            var address = Address(random);
            if (address.Length > LongestAddress)
                continue;
            using var response = await client.GetAsync(address);
            Assert.True(Expected.Contains(response.StatusCode), $"{response.StatusCode}: {address}");
            // The server refuses a path with a zero byte by itself, before it is anybody's.
            if (address[..address.IndexOf('?', StringComparison.Ordinal)].Contains("%00", StringComparison.Ordinal))
                continue;
            using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            if (response.StatusCode != HttpStatusCode.OK)
                Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", answer.RootElement.GetProperty("error").GetString());
        }
        Assert.DoesNotContain("fail:", site.Process.Output, StringComparison.Ordinal);
    }

    static string Address(Random random)
    {
        string Value() => Uri.EscapeDataString(Values[random.Next(Values.Length)]);
        var path = string.Format(System.Globalization.CultureInfo.InvariantCulture, Paths[random.Next(Paths.Length)], Value());
        var query = Enumerable.Range(0, random.Next(4)).Select(_ => $"{Uri.EscapeDataString(Names[random.Next(Names.Length)])}={Value()}");
        return $"{path}?{string.Join('&', random.Next(2) == 0 ? query : query.Prepend($"q={Value()}"))}";
    }
}
