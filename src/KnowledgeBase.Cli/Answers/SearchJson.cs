using KnowledgeBase.Library.Searching;
using KnowledgeBase.Search.Indexing;

namespace KnowledgeBase.Cli.Answers;

/// <summary>The JSON of <c>kb search</c>: what a citation leads to, then the hits, best first.</summary>
sealed record SearchJson(string Query, DateOnly On, CitedJson? Citation, IReadOnlyList<HitJson> Hits, NoHitReason? NoHit, string? Explanation)
{
    public static SearchJson From(SearchRequest request, SearchAnswer answer) => new(
        request.Text, request.Day, answer.Citation is { } citation ? CitedJson.From(citation) : null, [.. answer.Hits.Items.Select(HitJson.From)], answer.NoHit, answer.Fault?.Explanation);
}

/// <summary>What the question cites, where it is a citation.</summary>
sealed record CitedJson(CitationOutcome Outcome, string Law, string? Version, string? Article, string? Text)
{
    public static CitedJson From(CitationAnswer answer) => new(
        answer.Outcome, answer.Law?.Work.Title ?? answer.Query.Title, answer.Version?.Key, answer.Article?.Article.Number.ToString(), answer.Article?.Article.Text);
}

/// <summary>A hit; for an official document the law is its title and version and article are null.</summary>
sealed record HitJson(
    TextKind Kind, string Law, string? Version, string? Article, int? ArticleNumber, float Score, string Text, string? Region, string? Issuer, string? DocumentNumber, string DocumentKey)
{
    public static HitJson From(FoundText hit) => new(
        hit.Kind, hit.Title, hit.Law?.VersionKey, hit.Article?.ToString(), hit.Article?.Number, hit.Score, hit.Text, hit.Region, hit.Issuer, hit.DocumentNumber, hit.DocumentKey);
}
