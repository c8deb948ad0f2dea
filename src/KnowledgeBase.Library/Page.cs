namespace KnowledgeBase.Library;

/// <summary>One page of a longer list.</summary>
/// <param name="Total">How many there are in all.</param>
/// <param name="Number">This page, from 1.</param>
/// <param name="Size">Entries a page.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int Total, int Number, int Size)
{
    /// <summary>How many pages there are; 1 for an empty list.</summary>
    public int Count => Math.Max(1, (Total + Size - 1) / Size);
}

/// <summary>Which page of a list is wanted.</summary>
/// <param name="Number">From 1; a page beyond the end is empty.</param>
public sealed record PageRequest(int Number = 1, int Size = 20)
{
    internal int Skip => (Math.Max(1, Number) - 1) * Size;

    internal Page<T> Cut<T>(IReadOnlyCollection<T> all) => new([.. all.Skip(Skip).Take(Size)], all.Count, Math.Max(1, Number), Size);
}

/// <summary>A value with how often it occurs.</summary>
public sealed record Count<T>(T Value, int Number);
