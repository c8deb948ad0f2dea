using DiffPlex;

namespace KnowledgeBase.Library.Laws.Comparing;

/// <summary>字词对照: in which words two texts differ. Width, white space and the form of punctuation make no difference.</summary>
public static class WordComparison
{
    // Up to so many characters in common between two changes are noise of the language (的, 应当), not a part that stayed.
    const int Noise = 3;

    /// <summary>The pieces of both texts in order, none of them empty on both sides.</summary>
    public static IReadOnlyList<WordRun> Compare(string before, string after)
    {
        var (ours, theirs) = (Folded.Of(before), Folded.Of(after));
        if (ours.Key == theirs.Key)
            return before.Length + after.Length == 0 ? [] : [new WordRun(before, after, true)];
        return [.. Spans(ours, theirs).Select(s => new WordRun(ours.Text(s.Before), theirs.Text(s.After), s.Same))];
    }

    /// <summary>True where two texts say the same in the same words.</summary>
    public static bool SameWords(string before, string after) => Folded.Of(before).Key == Folded.Of(after).Key;

    static List<Span> Spans(Folded before, Folded after)
    {
        var diff = new Differ().CreateCustomDiffs(before.Key, after.Key, false, KeyPieces.Of);
        var (old, now) = (Starts(diff.PiecesOld), Starts(diff.PiecesNew));
        List<Span> spans = [];
        int i = 0, j = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Add(spans, old[i], old[block.DeleteStartA], now[j], now[block.InsertStartB], true);
            (i, j) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
            Add(spans, old[block.DeleteStartA], old[i], now[block.InsertStartB], now[j], false);
        }
        Add(spans, old[i], old[^1], now[j], now[^1], true);
        return ChangeBoundary.Settled(spans, before, after);
    }

    // A short common piece between two longer changes is read with them: one change of a phrase and not a scatter of characters.
    static void Add(List<Span> spans, int oldStart, int oldEnd, int newStart, int newEnd, bool same)
    {
        var span = new Span(oldStart..oldEnd, newStart..newEnd, same);
        if (span.Size == 0)
            return;
        if (!same && spans is [.., { Same: false } first, { Same: true } middle] && middle.Size <= Math.Min(Noise, Math.Min(first.Size, span.Size)))
            spans.RemoveAt(spans.Count - 1);
        if (!same && spans is [.., { Same: false } last])
            spans[^1] = last.Until(span);
        else
            spans.Add(span);
    }

    static int[] Starts(IReadOnlyList<string> pieces)
    {
        var starts = new int[pieces.Count + 1];
        for (var i = 0; i < pieces.Count; i++)
            starts[i + 1] = starts[i] + pieces[i].Length;
        return starts;
    }
}
