using System.ComponentModel;
using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws;

namespace KnowledgeBase.Library.Contract;

/// <summary>What a text refers to, with where that is.</summary>
/// <param name="Title">As it stands in the text; null for 本法.</param>
/// <param name="Law">The title of the cited law, where it is here.</param>
[Description("引用的一处")]
public sealed record CiteJson(
    [property: Description("原文里的名称；本法没有")] string? Title, string? Article, int? Paragraph, int? Item, string? DocumentNumber,
    [property: Description("found 在本库；superseded 已有新版本或已废止；notInCorpus 不在本库；malformed 没有这一条")] CitationState State,
    [property: Description("所引的法规，在本库时才有")] string? Law, string? Version, string? DocumentKey)
{
    /// <summary>The JSON shape of a citation that has been looked up.</summary>
    public static CiteJson From(ResolvedCitation cite)
    {
        var written = CitationJson.From(cite.Citation);
        return new CiteJson(written.Title, written.Article, written.Paragraph, written.Item, written.DocumentNumber, cite.State, cite.TargetTitle, cite.VersionKey, cite.DocumentKey);
    }
}

/// <summary>A place that refers to the text.</summary>
/// <param name="Law">The citing law, or the title of the citing document.</param>
[Description("引用它的一处")]
public sealed record CitingJson(string Law, string? Version, string? Article, int? ArticleNumber, string DocumentKey)
{
    /// <summary>The JSON shape of a citing place.</summary>
    public static CitingJson From(CitingPlace place) => new(place.Title, place.VersionKey, place.Article?.ToString(), place.Article?.Number, place.DocumentKey);
}
