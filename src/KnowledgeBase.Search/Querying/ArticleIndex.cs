using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Ranking;

namespace KnowledgeBase.Search.Querying;

/// <summary>The index everybody asks: holds the current snapshot, which is swapped as a whole while questions run. Safe for concurrent use.</summary>
public sealed class ArticleIndex
{
    volatile SearchSnapshot current = SearchSnapshot.Empty;

    /// <summary>The snapshot that answers now. Hold it for the length of one question.</summary>
    public SearchSnapshot Current => current;

    /// <summary>Puts a new snapshot in place; questions under way finish on the old one.</summary>
    public void Replace(SearchSnapshot snapshot) => current = snapshot;

    /// <summary>The best hits, best first; none when the question holds nothing that can be looked for.</summary>
    public IReadOnlyList<SearchHit> Find(SearchQuery query)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(query.Limit);
        var snapshot = current;
        var text = query.Text.Length > SearchQuery.MaximumLength ? query.Text[..SearchQuery.MaximumLength] : query.Text;
        var terms = QueryTerms.Read(text, snapshot);
        var best = Scorer.Best(snapshot, terms, Math.Min(query.Limit, snapshot.Count), query.Filter);
        return [.. best.Select(hit => new SearchHit(snapshot.Texts.KeyOf(hit.Text), snapshot.Texts.FacetsOf(hit.Text), hit.Score))];
    }
}
