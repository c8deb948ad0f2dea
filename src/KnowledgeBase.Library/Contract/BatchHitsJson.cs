using System.Text.Json.Serialization;
using KnowledgeBase.Search.Evaluation;

namespace KnowledgeBase.Library.Contract;

/// <summary>A line of a hits file, of <c>kb search --batch</c> and <c>kb eval --out</c>.</summary>
/// <param name="Ms">How long the whole question took, in milliseconds.</param>
public sealed record BatchHitsJson(string Qid, double Ms, IReadOnlyList<BatchHitJson> Hits)
{
    /// <summary>The JSON shape of what was found for a question.</summary>
    public static BatchHitsJson From(string qid, TimeSpan elapsed, IReadOnlyList<EvaluatedHit> hits) =>
        new(qid, Math.Round(elapsed.TotalMilliseconds, 2), [.. hits.Select(BatchHitJson.From)]);
}

/// <summary>A hit in such a line; version and text are null where only a file of articles was asked.</summary>
/// <param name="Id">The id of the article in that file.</param>
public sealed record BatchHitJson(
    string? Law, string? Version, string? Article, int? ArticleNumber, float Score, string? Text,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Id)
{
    /// <summary>The JSON shape of a hit.</summary>
    public static BatchHitJson From(EvaluatedHit hit) => new(hit.Law, hit.Version, hit.Article?.ToString(), hit.Article?.Number, hit.Score, hit.Text, hit.Id);
}
