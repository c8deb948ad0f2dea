using System.ComponentModel;
using KnowledgeBase.Legal;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Contract;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Library.Laws.Notices;
using KnowledgeBase.Library.Searching;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Web.Corpus;
using KnowledgeBase.Web.Frame;

namespace KnowledgeBase.Web.Api;

/// <summary>The parameters of a search; the command line has the same names.</summary>
sealed record SearchParameters(
    [property: Description("问题：几个词、一句话，或引文")] string? Q,
    [property: Description("按哪一天的法律，默认今天")] string? On,
    [property: Description("一页几条，默认 10")] string? Limit,
    [property: Description("第几页，默认 1；一共只看前 200 条")] string? Page,
    [property: Description("效力级别")] string? Level,
    [property: Description("发文机关，全称")] string? Issuer,
    [property: Description("地区；全国 为全国性法规")] string? Region,
    [property: Description("inForce 只查当天有效的文本（默认），all 各个时候的都查")] string? Status,
    [property: Description("article 条文，document 公文")] string? Kind,
    [property: Description("只在这部法规里查：名称，或目录里的 slug")] string? Law,
    [property: Description("每条说明为什么排在这里")] string? Explain);

/// <summary>检索.</summary>
static class SearchEndpoint
{
    const int Hits = 10;

    // As the search page: whoever asks in the first seconds rather waits than reads that nothing was found.
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void MapSearch(this RouteGroupBuilder api) => api.MapQuery("/search", SearchAsync).WithName("search")
        .WithSummary("检索条文和公文").WithDescription("与 kb search --json 相同。问题是引文时，条文在 citation 里；没有结果时 noHit 说明原因。")
        .Produces<SearchJson>().Produces<ErrorJson>(StatusCodes.Status404NotFound);

    static async Task<IResult> SearchAsync(
        [AsParameters] SearchParameters asked, CorpusSearch search, LawNotices notices, LawCatalogue laws, CorpusState corpus, LawDay today, CancellationToken cancellationToken)
    {
        var request = Request(asked, today.Today);
        var explain = Parameters.Flag("explain", asked.Explain);
        if (Parameters.Given(asked.Law) is { } name)
        {
            if (await LawAddress.ResolveAsync(name, laws, request.Day, cancellationToken) is not { } law)
                return Answers.Missing(new MissingText(MissingReason.LawNotHere, $"本库没有《{LawAddress.TitleIn(name)}》"));
            request = request with { WorkId = law.Work.Id };
        }
        await Task.WhenAny(corpus.Indexed, Task.Delay(Patience, cancellationToken));
        if (!corpus.Indexed.IsCompletedSuccessfully)
            return Answers.Error(StatusCodes.Status503ServiceUnavailable, "检索索引正在建立，请稍候再查");
        var answer = await search.AskAsync(request, cancellationToken);
        return Answers.Ok(SearchJson.From(request, answer, await notices.OfAsync(answer, cancellationToken), explain));
    }

    static SearchRequest Request(SearchParameters asked, DateOnly today) => new(Parameters.Text("q", asked.Q), Parameters.Day("on", asked.On) ?? today)
    {
        Level = Parameters.Name<LevelOfAuthority>("level", asked.Level),
        Issuer = Parameters.Given(asked.Issuer),
        Region = Parameters.Given(asked.Region) is { } region ? RegionName.Read(region) : null,
        InForceOnly = (Parameters.Name<TextsAsked>("status", asked.Status) ?? TextsAsked.InForce) == TextsAsked.InForce,
        Kind = Parameters.Name<TextKind>("kind", asked.Kind),
        Page = new PageRequest(Parameters.Number("page", asked.Page, 1, Parameters.LastPage), Parameters.Number("limit", asked.Limit, Hits, Parameters.MostAtOnce)),
    };
}
