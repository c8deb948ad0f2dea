using KnowledgeBase.Search.Indexing;

namespace KnowledgeBase.Search.Querying;

/// <summary>A question to the index.</summary>
/// <param name="Text">The words as typed.</param>
/// <param name="Limit">How many hits at most.</param>
/// <param name="Filter">Which texts may answer; null for all.</param>
public sealed record SearchQuery(string Text, int Limit = 20, Func<TextFacets, bool>? Filter = null)
{
    /// <summary>A longer question is cut: nobody types it, and every character costs a pass over its postings.</summary>
    public const int MaximumLength = 500;
}

/// <summary>A text that answers.</summary>
public sealed record SearchHit(TextKey Key, TextFacets Facets, float Score);
