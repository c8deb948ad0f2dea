using System.Text.Json.Nodes;
using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Library.Searching;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Web.Frame;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace KnowledgeBase.Web.Api;

/// <summary>接口说明: the OpenAPI document at /api/openapi.json.</summary>
static class ApiDescription
{
    public const string Address = "openapi.json";

    public static void Describe(OpenApiOptions options)
    {
        options.ShouldInclude = endpoint => endpoint.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true && endpoint.HttpMethod == HttpMethods.Get;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "应急法规知识库", Version = SiteVersion.Text, Description = "只读接口：检索、法规、条文、新旧对照、文件、现状。日期写作 2026-01-31。" };
            // Wherever it is served: the document says nothing of the machine.
            document.Servers = [new OpenApiServer { Url = "/" }];
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, _, _) =>
        {
            foreach (var (status, response) in operation.Responses ?? [])
                response.Description = Meaning(status);
            foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
            {
                parameter.Name = parameter.In == ParameterLocation.Query ? parameter.Name?.ToLowerInvariant() : parameter.Name;
                parameter.Required = parameter.In == ParameterLocation.Path || parameter.Name == "q" && operation.OperationId == "search";
                parameter.Schema = Schema(parameter.Name, operation.OperationId);
            }
            return Task.CompletedTask;
        });
    }

    /// <summary>Errors that any endpoint may give.</summary>
    public static IReadOnlyList<int> AnywhereErrors { get; } = [StatusCodes.Status400BadRequest, StatusCodes.Status429TooManyRequests, StatusCodes.Status503ServiceUnavailable];

    static string Meaning(string status) => status switch
    {
        "200" => "回答。带 ETag，可用 If-None-Match 问有没有变",
        "400" => "参数不对，说明是哪一个",
        "404" => "没有，说明为什么没有",
        "429" => "请求太密，Retry-After 是要等的秒数",
        _ => "资料库还没有准备好",
    };

    // Parameters are read by hand, so that what is wrong can be said in a sentence; so their kinds are told here.
    static OpenApiSchema Schema(string? name, string? operation) => name switch
    {
        "on" or "from" or "to" or "kept" or "filed" or "notified" or "hearing" or "decided" or "served" or "demanded" => new() { Type = JsonSchemaType.String, Format = "date" },
        "limit" => new() { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = $"{Parameters.MostAtOnce}" },
        "page" => new() { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = $"{Parameters.LastPage}" },
        "explain" or "all" or "harm" => new() { Type = JsonSchemaType.Boolean },
        "level" => Enumeration<LevelOfAuthority>(),
        "kind" => Enumeration<TextKind>(),
        "status" => operation == "search" ? Enumeration<TextsAsked>() : Enumeration<VersionStatus>(),
        _ => new() { Type = JsonSchemaType.String },
    };

    static OpenApiSchema Enumeration<T>() where T : struct, Enum =>
        new() { Type = JsonSchemaType.String, Enum = [.. Parameters.Names<T>().Select(name => (JsonNode)name)] };
}
