using System.ComponentModel;
using KnowledgeBase.Legal;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Contract;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Library.Laws.Comparing;
using KnowledgeBase.Web.Frame;

namespace KnowledgeBase.Web.Api;

/// <summary>The parameters of the list of laws.</summary>
sealed record LawListParameters(
    [property: Description("名称里的词")] string? Q,
    [property: Description("效力级别")] string? Level,
    [property: Description("地区；全国 为全国性法规")] string? Region,
    [property: Description("发文机关里的词")] string? Issuer,
    [property: Description("时效性")] string? Status,
    [property: Description("按哪一天算时效性，默认今天")] string? On,
    [property: Description("一页几部，默认 30")] string? Limit,
    [property: Description("第几页，默认 1")] string? Page);

/// <summary>法规目录, 法规, 条文, 新旧对照.</summary>
static class LawEndpoints
{
    const string Law = "法规名称（前面的“中华人民共和国”可以不写），或目录里的 slug";
    const string Day = "按哪一天的法律，默认今天";
    const string Version = "要哪个文本，写它的版本日期；不写为 on 那一天的";
    const string Honest = "不在本库、没有这一条、当日文本不在本库，是三回事，分别说明；不会用别的文本顶替。";

    public static void MapLaws(this RouteGroupBuilder api)
    {
        api.MapQuery("/laws", ListAsync).WithName("laws").WithSummary("法规目录").WithDescription("全国的在前，再按效力级别、地区和名称。")
            .Produces<LawListJson>();
        api.MapQuery("/laws/{law}", ShowAsync).WithName("law").WithSummary("一部法规的全文").WithDescription($"与 kb show --json 相同。{Honest}")
            .Produces<LawJson>().Produces<ErrorJson>(StatusCodes.Status404NotFound);
        api.MapQuery("/laws/{law}/articles/{article}", ArticleAsync).WithName("article").WithSummary("一条，和它的引用、被引用").WithDescription($"与 kb show 法规 条号 --json 相同。{Honest}")
            .Produces<LawJson>().Produces<ErrorJson>(StatusCodes.Status404NotFound);
        api.MapQuery("/laws/{law}/compare", CompareAsync).WithName("compare").WithSummary("新旧条文对照").WithDescription("与 kb compare --json 相同；不写日期为最新的两个文本。")
            .Produces<ComparisonJson>().Produces<ErrorJson>(StatusCodes.Status404NotFound);
    }

    static async Task<IResult> ListAsync([AsParameters] LawListParameters asked, LawCatalogue catalogue, LawDay today, CancellationToken cancellationToken)
    {
        var day = Parameters.Day("on", asked.On) ?? today.Today;
        var filter = new WorkFilter
        {
            Title = Parameters.Given(asked.Q),
            Level = Parameters.Name<LevelOfAuthority>("level", asked.Level),
            Region = Parameters.Given(asked.Region) is { } region ? RegionName.Read(region) : null,
            Issuer = Parameters.Given(asked.Issuer),
            Status = Parameters.Name<VersionStatus>("status", asked.Status),
            Page = new PageRequest(Parameters.Number("page", asked.Page, 1, Parameters.LastPage), Parameters.Number("limit", asked.Limit, 30, Parameters.MostAtOnce)),
        };
        return Answers.Ok(LawListJson.From(await catalogue.ListAsync(filter, day, cancellationToken), day));
    }

    static Task<IResult> ShowAsync(
        [Description(Law)] string law, [Description(Day)] string? on, [Description(Version)] string? version, LawLookup lookup, LawDay today, CancellationToken cancellationToken) =>
        AnswerAsync(lookup, law, null, on, version, today, cancellationToken);

    static Task<IResult> ArticleAsync(
        [Description(Law)] string law, [Description("条号：第九十七条、97 或 art_97")] string article, [Description(Day)] string? on, [Description(Version)] string? version,
        LawLookup lookup, LawDay today, CancellationToken cancellationToken) =>
        AnswerAsync(lookup, law, Parameters.Article("article", article), on, version, today, cancellationToken);

    static async Task<IResult> AnswerAsync(
        LawLookup lookup, string law, ProvisionNumber? article, string? on, string? version, LawDay today, CancellationToken cancellationToken)
    {
        var answer = await lookup.FindAsync(law, article, Parameters.Given(version), Parameters.Day("on", on) ?? today.Today, cancellationToken);
        return answer.Missing is { } missing ? Answers.Missing(missing) : Answers.Ok(LawJson.From(answer));
    }

    static async Task<IResult> CompareAsync(
        [Description(Law)] string law, [Description("旧文本：版本日期，或者它有效的某一天")] string? from, [Description("新文本：版本日期，或者它有效的某一天")] string? to,
        [Description("没有变化的条文也列出")] string? all, LawCatalogue catalogue, VersionComparer comparer, LawDay today, CancellationToken cancellationToken)
    {
        var (older, newer, whole) = (Key("from", from), Key("to", to), Parameters.Flag("all", all));
        if (await LawAddress.ResolveAsync(law, catalogue, today.Today, cancellationToken) is not { } work)
            return Answers.Missing(new MissingText(MissingReason.LawNotHere, $"本库没有《{LawAddress.TitleIn(law)}》"));
        var result = (await comparer.CompareAsync(work.Work.Id, older, newer, today.Today, cancellationToken))!;
        return result.WhyNot(older, newer) is not { } reason ? Answers.Ok(ComparisonJson.From(result, whole))
            : result.Outcome == ComparisonOutcome.SameVersion ? throw new WrongParameterException($"参数 from 和 to 要指两个文本：{reason}")
            : Answers.Missing(new MissingText(MissingReason.NoSuchVersion, reason));
    }

    static string? Key(string name, string? value) => Parameters.Day(name, value) is { } day ? Wording.Day(day) : null;
}
