namespace KnowledgeBase.Library.Laws.Comparing;

/// <summary>A stretch of both keys.</summary>
sealed record Span(Range Before, Range After, bool Same)
{
    public int Size => Math.Max(LengthOf(Before), LengthOf(After));

    /// <summary>True for words that only the newer text has.</summary>
    public bool IsInsertion => !Same && LengthOf(Before) == 0;

    /// <summary>True for words that only the older text has.</summary>
    public bool IsDeletion => !Same && LengthOf(After) == 0;

    public Span Until(Span later) => new(Before.Start..later.Before.End, After.Start..later.After.End, Same);

    /// <summary>The stretch so many characters further on in both keys.</summary>
    public Span Shift(int start, int end) => new(Moved(Before, start, end), Moved(After, start, end), Same);

    static Range Moved(Range range, int start, int end) => (range.Start.Value + start)..(range.End.Value + end);

    static int LengthOf(Range range) => range.End.Value - range.Start.Value;
}
