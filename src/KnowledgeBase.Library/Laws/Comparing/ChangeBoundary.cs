namespace KnowledgeBase.Library.Laws.Comparing;

/// <summary>Puts the edges of a change where a reader sees them: at a line, a sentence, a clause.</summary>
/// <remarks>甲，乙，丙 against 甲，丙 is as well the loss of ，乙 as of 乙，: what stands before and behind the change is the same. The better edge is chosen among all of these.</remarks>
static class ChangeBoundary
{
    const int Farthest = 200;

    /// <summary>Moves every insertion and deletion between two common stretches to its best place.</summary>
    public static void Settle(List<Span> spans, Folded before, Folded after)
    {
        for (var i = 1; i + 1 < spans.Count; i++)
            if (spans[i].IsInsertion || spans[i].IsDeletion)
                Settle(spans, i, spans[i].IsInsertion ? after : before);
    }

    static void Settle(List<Span> spans, int at, Folded side)
    {
        var range = spans[at].IsInsertion ? spans[at].After : spans[at].Before;
        var (start, end) = (range.Start.Value, range.End.Value);
        // A common stretch is never used up: the changes on both sides of it stay apart.
        var left = 0;
        while (left + 1 < spans[at - 1].Size && left < Farthest && side.Key[start - left - 1] == side.Key[end - left - 1])
            left++;
        var right = 0;
        while (right + 1 < spans[at + 1].Size && right < Farthest && side.Key[start + right] == side.Key[end + right])
            right++;
        var best = Enumerable.Range(-left, left + right + 1).OrderByDescending(s => EdgeAt(side, start + s) + EdgeAt(side, end + s)).ThenBy(Math.Abs).First();
        spans[at - 1] = spans[at - 1].Shift(0, best);
        spans[at] = spans[at].Shift(best, best);
        spans[at + 1] = spans[at + 1].Shift(best, 0);
    }

    /// <summary>How good an edge a place is: 3 at the begin of a line, 2 behind a sentence, 1 behind a clause.</summary>
    static int EdgeAt(Folded side, int place) =>
        place == 0 || place == side.Key.Length || side.BeginsLine(place) ? 3
        : side.Key[place - 1] is '.' or '!' or '?' ? 2
        : side.Key[place - 1] is ',' or ';' or ':' ? 1
        : 0;
}
