using System.ComponentModel;
using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Library.Searching;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Search.Ranking;
using KnowledgeBase.Search.Resolved;

namespace KnowledgeBase.Library.Contract;

/// <summary>A hit of <c>kb search --json</c> and <c>/api/search</c>; for an official document the law is its title, and version and article are null.</summary>
/// <param name="Reasons">Null where nobody asked why.</param>
[Description("一条结果：法规的一条，或者一份公文")]
public sealed record HitJson(
    [property: Description("article 条文，document 公文")] TextKind Kind,
    [property: Description("法规名称；公文的标题")] string Law,
    [property: Description("文本的版本日期；公文没有")] string? Version,
    [property: Description("条号，如 第九十七条")] string? Article,
    [property: Description("条号的数字；之一、之二 不在其中")] int? ArticleNumber,
    [property: Description("得分，只在同一次检索里可比")] float Score,
    [property: Description("全文")] string Text,
    [property: Description("最相关的一句")] string Excerpt,
    [property: Description("条旨：本库自己写的一句话，不能引用")] string? Gist,
    [property: Description("false 表示正文没有入库，只有条旨")] bool TextHere,
    [property: Description("效力级别")] LevelOfAuthority? Level,
    [property: Description("地区；全国性法规没有")] string? Region,
    [property: Description("发文机关")] string? Issuer,
    [property: Description("在 on 那一天的时效性")] VersionStatus? Status,
    [property: Description("版本日期，公文为成文日期")] DateOnly? Date,
    [property: Description("发文字号")] string? DocumentNumber,
    [property: Description("来源文件的标识，见 /api/documents/{key}")] string DocumentKey,
    [property: Description("把它排到前面的会商答疑")] SettledJson? Settled,
    [property: Description("为什么排在这里；explain=true 时才有")] IReadOnlyList<ReasonJson>? Reasons)
{
    /// <summary>The JSON shape of a hit.</summary>
    public static HitJson From(FoundText hit, bool explain) => new(
        hit.Kind, hit.Title, hit.Law?.VersionKey, hit.Article?.ToString(), hit.Article?.Number, hit.Score, hit.Text, hit.Excerpt.Text, hit.Gists.Count == 0 ? null : string.Join("；", hit.Gists.Select(g => g.Text)), hit.TextHere,
        hit.Level, hit.Region, hit.Issuer, hit.Status, hit.Date, hit.DocumentNumber, hit.DocumentKey,
        hit.Settled is { } settled ? SettledJson.From(settled) : null, explain ? [.. hit.Reasons.Select(ReasonJson.From)] : null);
}

/// <summary>What put a hit where it stands.</summary>
[Description("排序的一个理由")]
public sealed record ReasonJson(
    [property: Description("看的是什么")] RankingFeature Feature,
    [property: Description("看到多少")] float Value,
    [property: Description("因此多得多少分")] float Share)
{
    /// <summary>The JSON shape of a reason.</summary>
    public static ReasonJson From(RankingReason reason) => new(reason.Feature, reason.Value, reason.Share);
}

/// <summary>会商答疑 that lifted a hit.</summary>
[Description("已经会商解决的问题")]
public sealed record SettledJson(string Question, string? By, DateOnly? SettledOn)
{
    /// <summary>The JSON shape of a settled question.</summary>
    public static SettledJson From(ResolvedQuestion settled) => new(settled.Question, settled.By, settled.SettledOn);
}
