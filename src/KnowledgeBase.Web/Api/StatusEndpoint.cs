using KnowledgeBase.Library.Contract;
using KnowledgeBase.Store;
using KnowledgeBase.Web.Frame;

namespace KnowledgeBase.Web.Api;

/// <summary>资料库现状.</summary>
static class StatusEndpoint
{
    public static void MapStatus(this RouteGroupBuilder api) => api.MapQuery("/status", ReadAsync).WithName("status")
        .WithSummary("资料库现状").WithDescription("与 kb status --json 相同：有什么，多新，数据质量如何，缺什么。")
        .Produces<StatusJson>();

    static async Task<IResult> ReadAsync(CorpusStore store, LawDay today, CancellationToken cancellationToken) =>
        Answers.Ok(await StatusJson.ReadAsync(store, today.Today, findings: false, cancellationToken));
}
