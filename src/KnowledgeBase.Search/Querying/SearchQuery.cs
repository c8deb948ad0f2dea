using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying.Language;
using KnowledgeBase.Search.Querying.Words;

namespace KnowledgeBase.Search.Querying;

/// <summary>A question to the index.</summary>
/// <param name="Text">The words that rank.</param>
/// <param name="Limit">How many hits at most.</param>
/// <param name="Filter">Which texts may answer; null for all.</param>
/// <param name="Required">What a hit must hold; null where the question has no operator.</param>
public sealed record SearchQuery(string Text, int Limit = 20, Func<TextFacets, bool>? Filter = null, QueryExpression? Required = null)
{
    /// <summary>A longer question is cut: nobody types it, and every character costs a pass over its postings.</summary>
    public const int MaximumLength = 500;

    /// <summary>Expressions of the question that the law has other words for; those rank beside the question's own and weigh less.</summary>
    public IReadOnlyList<TradeExpression> Expressions { get; init; } = [];

    internal IEnumerable<string> Alternatives => Expressions.SelectMany(e => e.Meant).Distinct();
}

/// <summary>A text that answers.</summary>
public sealed record SearchHit(TextKey Key, TextFacets Facets, float Score);
