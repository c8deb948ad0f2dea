using KnowledgeBase.Legal;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying;

namespace KnowledgeBase.Library.Searching;

/// <summary>分面: what the hits can be narrowed by. A choice that is made is counted as if it were not, so that another can be taken in its place.</summary>
sealed class FacetCounts(SearchRequest request, IReadOnlyList<RankedHit> hits, Func<SearchRequest, IReadOnlyList<RankedHit>> rank)
{
    public IReadOnlyList<Count<LevelOfAuthority>> Levels => Enums(request.Level, request with { Level = null }, h => h.Facets.Level);

    public IReadOnlyList<Count<TextKind>> Kinds => Enums(request.Kind, request with { Kind = null }, h => (TextKind?)h.Facets.Kind);

    public IReadOnlyList<Count<string>> Regions => Names(request.Region, request with { Region = null }, h => h.Facets.Kind == TextKind.Article ? h.Facets.Region ?? "" : null);

    public IReadOnlyList<Count<string>> Issuers => Names(request.Issuer, request with { Issuer = null }, h => h.Facets.Issuer);

    /// <summary>All times hold at least the hits of the day: where those are as many as are looked at, so are these.</summary>
    public TimeCounts Times => request.InForceOnly
        ? new TimeCounts(hits.Count, Capped ? hits.Count : rank(request with { InForceOnly = false }).Count)
        : new TimeCounts(Capped ? rank(request with { InForceOnly = true }).Count : hits.Count(h => h.Facets.CountsOn(request.Day)), hits.Count);

    bool Capped => hits.Count >= SearchRequest.Depth;

    IReadOnlyList<Count<string>> Names(string? chosen, SearchRequest without, Func<RankedHit, string?> name) =>
        [.. (chosen is null ? hits : rank(without)).Select(name).OfType<string>().CountBy(n => n)
            .Select(c => new Count<string>(c.Key, c.Key == chosen ? hits.Count : c.Value)).OrderByDescending(c => c.Number).ThenBy(c => c.Value, StringComparer.Ordinal)];

    // What is chosen has as many as there are hits, which may be more than were among the best without it.
    IReadOnlyList<Count<T>> Enums<T>(T? chosen, SearchRequest without, Func<RankedHit, T?> value) where T : struct, Enum =>
        [.. (chosen is null ? hits : rank(without)).Select(value).OfType<T>().CountBy(v => v)
            .Select(c => new Count<T>(c.Key, chosen is { } one && c.Key.Equals(one) ? hits.Count : c.Value)).OrderBy(c => c.Value)];
}
