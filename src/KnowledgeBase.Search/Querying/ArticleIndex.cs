using KnowledgeBase.Search.Indexing;

namespace KnowledgeBase.Search.Querying;

/// <summary>The index everybody asks: holds the current snapshots, which are swapped as a whole while questions run. Safe for concurrent use.</summary>
public sealed class ArticleIndex
{
    volatile IndexState current = IndexState.Of(SearchSnapshot.Empty);

    /// <summary>What answers now. Hold it for the length of one question.</summary>
    public IndexState Current => current;

    /// <summary>Puts a new state in place; questions under way finish on the old one.</summary>
    public void Replace(IndexState state) => current = state;

    /// <summary>The best hits after their texts have been looked into, best first, each with its reasons.</summary>
    public IReadOnlyList<RankedHit> Rank(SearchQuery query, RankingModel model) => Rank(current, query, model);

    /// <summary>The same on a state that is held, so that several lists belong together.</summary>
    public static IReadOnlyList<RankedHit> Rank(IndexState state, SearchQuery query, RankingModel model)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(query.Limit);
        return Ranked.Find(state, query, model);
    }

    /// <summary>The best hits by the words alone (BM25), best first; none when the question holds nothing that can be looked for.</summary>
    public IReadOnlyList<SearchHit> Find(SearchQuery query) => Find(current, query);

    /// <summary>The same on a state that is held.</summary>
    public static IReadOnlyList<SearchHit> Find(IndexState state, SearchQuery query)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(query.Limit);
        return Retrieval.Find(state, query);
    }
}
