using System.Collections.Frozen;
using KnowledgeBase.Search.Indexing;

namespace KnowledgeBase.Search.Querying;

/// <summary>The two parts of an index: the snapshot of all texts, and the small live part of what has changed since it was built.</summary>
/// <param name="Replaced">Documents of the main part that the live part has anew, or that are gone.</param>
public sealed record IndexState(SearchSnapshot Main, SearchSnapshot Live, FrozenSet<long> Replaced)
{
    /// <summary>A state with nothing changed since the snapshot was built.</summary>
    public static IndexState Of(SearchSnapshot main) => new(main, SearchSnapshot.Empty, FrozenSet<long>.Empty);

    /// <summary>How many texts can be found.</summary>
    public int Count => Replaced.Count == 0 ? Main.Count : Main.Texts.Documents.Count(d => !Replaced.Contains(d)) + Live.Count;
}
