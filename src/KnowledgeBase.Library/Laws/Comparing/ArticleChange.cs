using KnowledgeBase.Legal;

namespace KnowledgeBase.Library.Laws.Comparing;

/// <summary>变动: what became of an article from one version to the other.</summary>
public enum ChangeKind
{
    /// <summary>未变: the same words under the same number.</summary>
    Unchanged,

    /// <summary>增.</summary>
    Added,

    /// <summary>删.</summary>
    Removed,

    /// <summary>改: other words, whether the number is the same or not.</summary>
    Changed,

    /// <summary>移: the same words under another number.</summary>
    Moved,
}

/// <summary>An article in the one text, in the other, or paired in both.</summary>
/// <param name="Before">Null for an added one.</param>
/// <param name="After">Null for a removed one.</param>
/// <param name="Words">Both texts piece by piece, in order.</param>
public sealed record ArticleChange(ChangeKind Kind, Article? Before, Article? After, IReadOnlyList<WordRun> Words)
{
    /// <summary>True for a pair that stands under two numbers, changed or not.</summary>
    public bool Renumbered => Before is not null && After is not null && Before.Number != After.Number;
}

/// <summary>A piece of two texts: what the one has and what the other has in its place.</summary>
/// <param name="Same">They differ at most in width, white space and the form of punctuation.</param>
public sealed record WordRun(string Before, string After, bool Same);
