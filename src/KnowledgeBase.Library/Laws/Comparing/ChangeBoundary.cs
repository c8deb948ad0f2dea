namespace KnowledgeBase.Library.Laws.Comparing;

/// <summary>Puts the edges of a change where a reader sees them: at a line, a sentence, a clause.</summary>
/// <remarks>甲，乙，丙 against 甲，丙 is as well the loss of ，乙 as of 乙，: what stands before and behind the change is the same. The better edge is chosen among all of these.</remarks>
static class ChangeBoundary
{
    const int Farthest = 200;

    /// <summary>The same stretches with every change as short as it can be, and every insertion and deletion between two common stretches at its best place.</summary>
    public static List<Span> Settled(IReadOnlyList<Span> spans, Folded before, Folded after)
    {
        List<Span> settled = [];
        foreach (var part in spans.SelectMany(s => s.Same ? [s] : Trimmed(s, before.Key, after.Key)).Where(s => s.Size > 0))
            if (part.Same && settled is [.., { Same: true } last])
                settled[^1] = last.Until(part);
            else
                settled.Add(part);
        for (var i = 1; i + 1 < settled.Count; i++)
            if (settled[i].IsInsertion || settled[i].IsDeletion)
                Settle(settled, i, settled[i].IsInsertion ? after : before);
        return [.. settled.Where(s => s.Size > 0)];
    }

    /// <summary>A change without the pieces that both sides begin and end with: joining neighbours has made them part of it.</summary>
    static IEnumerable<Span> Trimmed(Span change, string before, string after)
    {
        var (i, j) = (change.Before, change.After);
        var (oldStart, oldEnd, newStart, newEnd) = (i.Start.Value, i.End.Value, j.Start.Value, j.End.Value);
        var most = Math.Min(oldEnd - oldStart, newEnd - newStart);
        var head = 0;
        while (head < most && before[oldStart + head] == after[newStart + head])
            head++;
        while (head > 0 && (KeyPieces.Within(before, oldStart + head) || KeyPieces.Within(after, newStart + head)))
            head--;
        var tail = 0;
        while (tail < most - head && before[oldEnd - tail - 1] == after[newEnd - tail - 1])
            tail++;
        while (tail > 0 && (KeyPieces.Within(before, oldEnd - tail) || KeyPieces.Within(after, newEnd - tail)))
            tail--;
        yield return new Span(oldStart..(oldStart + head), newStart..(newStart + head), true);
        yield return new Span((oldStart + head)..(oldEnd - tail), (newStart + head)..(newEnd - tail), false);
        yield return new Span((oldEnd - tail)..oldEnd, (newEnd - tail)..newEnd, true);
    }

    static void Settle(List<Span> spans, int at, Folded side)
    {
        var range = spans[at].IsInsertion ? spans[at].After : spans[at].Before;
        var (start, end) = (range.Start.Value, range.End.Value);
        // A common stretch between two changes is never used up: they stay apart.
        var (before, behind) = (spans[at - 1].Size - (at == 1 ? 0 : 1), spans[at + 1].Size - (at + 2 == spans.Count ? 0 : 1));
        var left = 0;
        while (left < before && left < Farthest && side.Key[start - left - 1] == side.Key[end - left - 1])
            left++;
        var right = 0;
        while (right < behind && right < Farthest && side.Key[start + right] == side.Key[end + right])
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
