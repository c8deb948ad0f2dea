using KnowledgeBase.Drafting.Layout;

namespace KnowledgeBase.Drafting.Preview;

/// <summary>One thing on a page; everything is counted from the paper's upper left corner.</summary>
public abstract record Placed;

/// <summary>Characters of one look on a line.</summary>
/// <param name="Baseline">The height on which they stand.</param>
/// <param name="Length">How much of the line they fill: each is as far from the next as this makes it.</param>
public sealed record PlacedText(string Text, Mm Left, Mm Baseline, Mm Length, DocumentFont Font, Pt Size) : Placed
{
    public bool Bold { get; init; }

    public bool Red { get; init; }

    /// <summary>True where the characters themselves are condensed, not only set closer.</summary>
    public bool Condensed { get; init; }

    /// <summary>True for the number of a turned page, which runs from its top to its foot.</summary>
    public bool Turned { get; init; }
}

/// <summary>A line or a bar.</summary>
public sealed record PlacedBar(Mm Left, Mm Top, Mm Width, Mm Height, bool Red) : Placed;

/// <summary>A frame: a cell of a table, or the place of a picture with its name.</summary>
public sealed record PlacedFrame(Mm Left, Mm Top, Mm Width, Mm Height, string? Picture = null) : Placed;
