using System.ComponentModel;
using KnowledgeBase.Library.Contract;
using KnowledgeBase.Library.Documents;
using KnowledgeBase.Web.Frame;

namespace KnowledgeBase.Web.Api;

/// <summary>文件.</summary>
static class DocumentEndpoint
{
    public static void MapDocuments(this RouteGroupBuilder api) => api.MapQuery("/documents/{key}", ReadAsync).WithName("document")
        .WithSummary("一份文件").WithDescription("公文或法规的一个来源文件，和它的引用、来源。")
        .Produces<StoredDocumentJson>().Produces<ErrorJson>(StatusCodes.Status404NotFound);

    static async Task<IResult> ReadAsync(
        [Description("文件的标识，在检索结果的 documentKey 里")] string key, [Description("按哪一天看引用的时效，默认今天")] string? on,
        DocumentReader documents, LawDay today, CancellationToken cancellationToken) =>
        await documents.ReadAsync(key, Parameters.Day("on", on) ?? today.Today, cancellationToken) is { } page
            ? Answers.Ok(StoredDocumentJson.From(page))
            : Answers.Error(StatusCodes.Status404NotFound, "本库没有这份文件");
}
