using System.Net;
using System.Text.Json;
using KnowledgeBase.Web.Tests.Browsing;

namespace KnowledgeBase.Web.Tests.Api;

/// <summary>The OpenAPI document, and the page that speaks of it.</summary>
public sealed class ApiDescriptionTests(ImportedSite site, Chromium chromium)
{
    static readonly string[] Routes =
    [
        "/api/documents/{key}", "/api/laws", "/api/laws/{law}", "/api/laws/{law}/articles/{article}", "/api/laws/{law}/compare", "/api/penalty", "/api/search", "/api/status",
    ];

    static readonly string[] SearchParameters = ["q", "on", "limit", "page", "level", "issuer", "region", "status", "kind", "law", "explain"];

    [Fact]
    public async Task Names_every_route_with_its_parameters_and_answers()
    {
        var document = await ReadAsync();
        var paths = document.GetProperty("paths");
        Assert.Equal(Routes, paths.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        foreach (var path in paths.EnumerateObject())
        {
            var get = Assert.Single(path.Value.EnumerateObject(), method => method.Name == "get").Value;
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", get.GetProperty("summary").GetString());
            foreach (var parameter in get.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray() : [])
                Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", parameter.GetProperty("description").GetString());
            Assert.True(get.GetProperty("responses").GetProperty("200").GetProperty("content").TryGetProperty("application/json", out _));
            Assert.All(get.GetProperty("responses").EnumerateObject(), r => Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", r.Value.GetProperty("description").GetString()));
        }
        var search = paths.GetProperty("/api/search").GetProperty("get").GetProperty("parameters").EnumerateArray().ToList();
        Assert.Equal(SearchParameters, search.Select(p => p.GetProperty("name").GetString()));
        Assert.Equal(["inForce", "all"], search.Single(p => p.GetProperty("name").GetString() == "status").GetProperty("schema").GetProperty("enum").EnumerateArray().Select(e => e.GetString()));
    }

    [Fact]
    public async Task Every_schema_that_is_referred_to_is_there_and_no_machine_is_named()
    {
        var document = await ReadAsync();
        var schemas = document.GetProperty("components").GetProperty("schemas").EnumerateObject().Select(s => "#/components/schemas/" + s.Name).ToHashSet();
        Assert.Subset(schemas, References(document).ToHashSet());
        Assert.DoesNotContain(site.Address.Authority, document.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("://", document.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_has_the_properties_that_are_described()
    {
        var described = (await ReadAsync()).GetProperty("components").GetProperty("schemas");
        using var client = new ApiClient(site.Address);
        var (_, answer) = await client.JsonAsync("/api/search?q=粉尘涉爆 检查");
        Assert.Equal(Names(described.GetProperty("SearchJson").GetProperty("properties")), Names(answer));
        Assert.Equal(Names(described.GetProperty("HitJson").GetProperty("properties")), Names(answer.GetProperty("hits")[0]));
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task The_page_about_it_fits(int width)
    {
        await using var window = await chromium.OpenAsync(site.Address, width);
        await window.GoAsync("/help");
        await window.Page.Locator("a[href='/help/api']").ClickAsync();
        Assert.Equal("JSON 接口", await window.Page.Locator("h1").InnerTextAsync());
        await window.PictureAsync("help-api");
        Assert.True(await window.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
        Assert.Empty(window.Complaints);
    }

    async Task<JsonElement> ReadAsync()
    {
        using var client = new ApiClient(site.Address);
        var (status, document) = await client.JsonAsync("/api/openapi.json");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.StartsWith("3.", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        return document;
    }

    static IEnumerable<string> Names(JsonElement value) => value.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal);

    static IEnumerable<string> References(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(p => p is { Name: "$ref", Value.ValueKind: JsonValueKind.String } ? [p.Value.GetString()!] : References(p.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(References),
        _ => [],
    };
}
