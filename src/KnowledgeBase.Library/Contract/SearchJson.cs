using System.ComponentModel;
using KnowledgeBase.Legal;
using KnowledgeBase.Library.Documents;
using KnowledgeBase.Library.Laws.Notices;
using KnowledgeBase.Library.Searching;
using KnowledgeBase.Search.Indexing;

namespace KnowledgeBase.Library.Contract;

/// <summary>The JSON of <c>kb search</c> and <c>/api/search</c>: what a citation leads to, then the hits, best first.</summary>
[Description("检索的回答")]
public sealed record SearchJson(
    [property: Description("问题，原样")] string Query,
    [property: Description("按哪一天的法律回答：问题里说的日期优先")] DateOnly On,
    [property: Description("问题是引文时，它引的条文")] CitedJson? Citation,
    [property: Description("问题是发文字号时，那份公文")] IReadOnlyList<NumberedJson> Numbered,
    [property: Description("结果，最相关的在前")] IReadOnlyList<HitJson> Hits,
    [property: Description("一共看到多少条")] int Total,
    [property: Description("true 时可能还有更多")] bool Capped,
    int Page,
    int Limit,
    [property: Description("没有结果的原因：wrongSyntax 读不懂，lawNotHere 法规不在本库，nothingMatches 没有相关条文")] NoHitReason? NoHit,
    [property: Description("没有结果时的一句说明")] string? Explanation,
    [property: Description("读不懂时，改好的问题")] string? Corrected,
    [property: Description("是不是要查：像是写错了字时，大概的原意")] string? Suggestion,
    FacetsJson Facets)
{
    /// <summary>The JSON shape of an answer.</summary>
    /// <param name="notices">What must be known beside the cited text.</param>
    /// <param name="explain">With the reasons for each hit.</param>
    public static SearchJson From(SearchRequest request, SearchAnswer answer, IReadOnlyList<LawNotice> notices, bool explain) => new(
        request.Text, answer.Day, answer.Citation is { } citation ? CitedJson.From(citation, notices) : null,
        [.. answer.Numbered.Select(NumberedJson.From)], [.. answer.Hits.Items.Select(hit => HitJson.From(hit, explain))],
        answer.Hits.Total, answer.Capped, answer.Hits.Number, answer.Hits.Size,
        answer.NoHit, answer.Fault?.Explanation ?? answer.NoHit?.InChinese(request.Narrowed), answer.Fault?.Corrected, answer.Suggestion,
        new FacetsJson(answer.Kinds, answer.Levels, answer.Regions, answer.Issuers));
}

/// <summary>What the question cites, where it is a citation.</summary>
/// <param name="Outcome">Whether the text is the one asked for; where it is not, it is said to be another.</param>
[Description("问题所引的条文")]
public sealed record CitedJson(
    [property: Description("found 找到；textOfDayNotHere 当日文本不在本库，给出的是最接近的；noSuchArticle 没有这一条；lawNotHere 法规不在本库")] CitationOutcome Outcome,
    string Law, string? Version, string? Article, int? ArticleNumber,
    [property: Description("款、项、目也在内的引文")] string Cited,
    string? Text,
    [property: Description("名称不是全称时，读作哪部法规")] string? ReadAs,
    [property: Description("引用前应当知道的")] IReadOnlyList<NoticeJson> Notices)
{
    /// <summary>The JSON shape of an answer to a citation.</summary>
    public static CitedJson From(CitationAnswer answer, IReadOnlyList<LawNotice> notices) => new(
        answer.Outcome, answer.Law?.Work.Title ?? answer.Query.Title, answer.Version?.Key, answer.Article?.Article.Number.ToString(), answer.Article?.Article.Number.Number,
        answer.Query.ToString(), answer.Article?.Article.Text, answer.ReadAs, [.. notices.Select(NoticeJson.From)]);
}

/// <summary>A document whose number the question is.</summary>
[Description("发文字号所指的公文")]
public sealed record NumberedJson(string Title, string? DocumentNumber, string? Issuer, DateOnly? Date, string DocumentKey)
{
    /// <summary>The JSON shape of such a document.</summary>
    public static NumberedJson From(DocumentSummary document) => new(document.Title, document.DocumentNumber, document.Issuer, document.Date, document.Key);
}

/// <summary>What the hits can be narrowed by, with numbers.</summary>
[Description("可以用来缩小范围的，各有多少条；地区为空字符串的是全国")]
public sealed record FacetsJson(
    IReadOnlyList<Count<TextKind>> Kinds, IReadOnlyList<Count<LevelOfAuthority>> Levels, IReadOnlyList<Count<string>> Regions, IReadOnlyList<Count<string>> Issuers);
