using System.ComponentModel;
using System.Text.Json;
using KnowledgeBase.Library.CitationCheck;
using KnowledgeBase.Library.Contract;
using KnowledgeBase.Web.Frame;
using KnowledgeBase.Web.Pages.Library;

namespace KnowledgeBase.Web.Api;

/// <summary>The text to check.</summary>
[Description("要核对的文字")]
sealed record CiteRequest([property: Description("文字")] string? Text, [property: Description("按哪一天的法律，默认今天")] string? On);

/// <summary>引文核对.</summary>
static class CiteEndpoint
{
    public static void MapCite(this RouteGroupBuilder api) => api.MapPost("/cite", CheckAsync).WithName("cite")
        .WithSummary("核对一段文字里的每处引文").WithDescription("与 kb cite --json 相同。文字放在请求体里，什么也不保存。")
        .Produces<CheckedTextJson>();

    static async Task<IResult> CheckAsync(HttpRequest request, CitationChecker checker, LawDay today, CancellationToken cancellationToken)
    {
        var asked = await ReadAsync(request, cancellationToken);
        if (string.IsNullOrWhiteSpace(asked.Text))
            throw new WrongParameterException("缺少参数 text");
        if (asked.Text.Length > CiteModel.LongestText)
            throw new WrongParameterException($"参数 text 太长，最多 {CiteModel.LongestText} 个字");
        return Answers.Ok(CheckedTextJson.From(await checker.CheckAsync(asked.Text, Parameters.Day("on", asked.On) ?? today.Today, cancellationToken)));
    }

    static async Task<CiteRequest> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await request.ReadFromJsonAsync<CiteRequest>(cancellationToken) ?? throw new WrongParameterException("请求体应是 {\"text\":…}");
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            throw new WrongParameterException("请求体应是 JSON：{\"text\":…,\"on\":\"2026-01-31\"}");
        }
    }
}
