using KnowledgeBase.Library.Searching;
using KnowledgeBase.Web.Frame;

namespace KnowledgeBase.Web.Pages.Search;

/// <summary>The hits of one law, or one document, in the order of their rank.</summary>
/// <param name="Links">Addresses that carry the day that answered.</param>
/// <param name="Only">Where the hits of this law alone are to be had; null where there is nothing to narrow.</param>
public sealed record HitGroup(IReadOnlyList<FoundText> Hits, Links Links, string? Only)
{
    public FoundText First => Hits[0];

    /// <summary>Groups a page of hits under their laws, in the order of their best hit.</summary>
    public static IReadOnlyList<HitGroup> Of(IEnumerable<FoundText> hits, Links links, Func<long, string?> only) =>
        [.. hits.GroupBy(h => h.Law is { } law ? $"law {law.VersionId}" : h.TextHere ? h.DocumentKey : $"gists {h.Title}").Select(g => new HitGroup([.. g], links, g.First().Law is { } law ? only(law.WorkId) : null))];
}
