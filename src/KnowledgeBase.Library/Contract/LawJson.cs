using System.ComponentModel;
using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws;

namespace KnowledgeBase.Library.Contract;

/// <summary>The JSON of <c>kb show</c> and <c>/api/laws/{law}</c>: the law, its versions, and its articles or the one asked for with what stands around it.</summary>
/// <param name="On">The day asked for.</param>
/// <param name="Covered">False where no text here covers that day.</param>
[Description("一部法规的一个文本；查一条时只有这一条，并有前后条、引用和被引用")]
public sealed record LawJson(
    string Law, [property: Description("在地址里怎么写")] string Slug, LevelOfAuthority Level, string? Region, string? Issuer,
    DateOnly On, [property: Description("库里有没有 on 那一天的文本")] bool Covered, VersionJson Version, IReadOnlyList<VersionJson> Versions,
    IReadOnlyList<NoticeJson> Notices, [property: Description("同名的其他法规")] IReadOnlyList<SameTitleJson> SameTitle,
    [property: Description("题注")] IReadOnlyList<string> TitleNote, string? Preamble, IReadOnlyList<ShownArticleJson> Articles,
    IReadOnlyList<string> Annexes, [property: Description("不分条的文本")] string? Text, IReadOnlyList<string> Sources,
    string? Previous, string? Next, IReadOnlyList<CiteJson>? Cites, IReadOnlyList<CitingJson>? CitedBy, int? CitedByTotal)
{
    /// <summary>The JSON shape of an answer that has a text.</summary>
    public static LawJson From(LawAnswer answer)
    {
        var (work, text, article) = (answer.Work!, answer.Text!, answer.Article);
        return new LawJson(
            work.Work.Title, LawAddress.Of(work.Work.Id, work.Work.Title), work.Work.Level, work.Work.Region, work.Work.Issuer,
            answer.Day, work.InForce is not null, VersionJson.From(text.Version), [.. work.Versions.Select(VersionJson.From)],
            [.. answer.Notices.Select(NoticeJson.From)], [.. answer.SameTitle.Select(SameTitleJson.From)],
            [.. text.TitleNote.Select(h => h.Text)], text.Preamble.Length > 0 && article is null ? text.Preamble : null,
            [.. text.Articles.Where(a => article is null || a.Number == article.Article.Number).Select(a => ShownArticleJson.From(a, text))],
            article is null ? [.. text.Annexes.Select(a => a.Title)] : [], text.Body.Length > 0 ? text.Body : null, [.. text.Sources.Select(s => s.Path)],
            article?.Previous?.ToString(), article?.Next?.ToString(),
            article is null ? null : [.. article.Citations.Select(CiteJson.From)], article is null ? null : [.. article.CitedBy.Select(CitingJson.From)], article?.CitedByTotal);
    }
}

/// <summary>An article of a law that is shown.</summary>
[Description("一条")]
public sealed record ShownArticleJson(string Article, int ArticleNumber, [property: Description("之一 为 1；没有的为 0")] int Suffix, [property: Description("编、章、节")] IReadOnlyList<string> Division, string Text)
{
    /// <summary>The JSON shape of a shown article.</summary>
    public static ShownArticleJson From(Article article, LawText text) =>
        new(article.Number.ToString(), article.Number.Number, article.Number.Suffix, text.DivisionPath(article), article.Text);
}

/// <summary>Another law of the same title.</summary>
[Description("同名的另一部法规")]
public sealed record SameTitleJson(string Law, string Slug, string? Region, string? Issuer)
{
    /// <summary>The JSON shape of such a law.</summary>
    public static SameTitleJson From(WorkSummary work) => new(work.Title, LawAddress.Of(work.Id, work.Title), work.Region, work.Issuer);
}
