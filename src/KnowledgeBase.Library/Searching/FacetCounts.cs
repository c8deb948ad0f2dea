using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying;

namespace KnowledgeBase.Library.Searching;

/// <summary>分面: what the hits can be narrowed by. A choice that is made is counted as if it were not, so that another can be taken in its place.</summary>
sealed class FacetCounts(SearchRequest request, IReadOnlyList<RankedHit> hits, Func<SearchRequest, IReadOnlyList<RankedHit>> rank)
{
    public IReadOnlyList<Count<Legal.LevelOfAuthority>> Levels => Counts(Without(request.Level is not null, request with { Level = null }), h => h.Facets.Level);

    public IReadOnlyList<Count<TextKind>> Kinds => Counts(Without(request.Kind is not null, request with { Kind = null }), h => (TextKind?)h.Facets.Kind);

    public IReadOnlyList<Count<string>> Regions =>
        Names(Without(request.Region is not null, request with { Region = null }), h => h.Facets.Kind == TextKind.Article ? h.Facets.Region ?? "" : null);

    public IReadOnlyList<Count<string>> Issuers => Names(Without(request.Issuer is not null, request with { Issuer = null }), h => h.Facets.Issuer);

    /// <summary>All times hold at least the hits of the day: where those are as many as are looked at, so are these.</summary>
    public TimeCounts Times => request.InForceOnly
        ? new TimeCounts(hits.Count, Capped ? hits.Count : rank(request with { InForceOnly = false }).Count)
        : new TimeCounts(Capped ? rank(request with { InForceOnly = true }).Count : hits.Count(h => h.Facets.CountsOn(request.Day)), hits.Count);

    bool Capped => hits.Count >= SearchRequest.Depth;

    IReadOnlyList<RankedHit> Without(bool chosen, SearchRequest wider) => chosen ? rank(wider) : hits;

    static IReadOnlyList<Count<string>> Names(IReadOnlyList<RankedHit> hits, Func<RankedHit, string?> name) =>
        [.. hits.Select(name).OfType<string>().CountBy(n => n).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => new Count<string>(c.Key, c.Value))];

    static IReadOnlyList<Count<T>> Counts<T>(IReadOnlyList<RankedHit> hits, Func<RankedHit, T?> value) where T : struct, Enum =>
        [.. hits.Select(value).OfType<T>().CountBy(v => v).OrderBy(c => c.Key).Select(c => new Count<T>(c.Key, c.Value))];
}
