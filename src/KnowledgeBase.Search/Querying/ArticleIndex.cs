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
    public IReadOnlyList<RankedHit> Rank(SearchQuery query, RankingModel model)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(query.Limit);
        return Ranked.Find(current, query, model);
    }

    /// <summary>The best hits by the words alone (BM25), best first; none when the question holds nothing that can be looked for.</summary>
    public IReadOnlyList<SearchHit> Find(SearchQuery query)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(query.Limit);
        return Retrieval.Find(current, query);
    }
}
