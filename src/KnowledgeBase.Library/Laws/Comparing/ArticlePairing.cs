using KnowledgeBase.Legal;

namespace KnowledgeBase.Library.Laws.Comparing;

/// <summary>条文配对: which article of the newer text continues which of the older.</summary>
/// <remarks>
/// Pairs that keep their order are chosen together so that the sum of their likeness is greatest (numbers shift, the order mostly stays);
/// what is left over pairs by likeness alone, which finds articles that were moved.
/// </remarks>
static class ArticlePairing
{
    // In its place an article may be largely rewritten; elsewhere only nearly the same words make it the same article.
    // Chosen by reading the pairs of three laws: below, articles pair that have only the law's stock phrases in common.
    const double AlikeInPlace = 0.43;
    const double AlikeElsewhere = 0.6;

    // A handful of characters is in any longer text.
    const int Short = 8;

    /// <summary>For each newer article the index of the older one, or -1.</summary>
    public static int[] Pair(IReadOnlyList<Article> before, IReadOnlyList<Article> after)
    {
        var likeness = Likeness(before, after);
        var pairs = InOrder(likeness, before.Count, after.Count);
        var taken = pairs.Where(p => p >= 0).ToHashSet();
        var moves = from a in Enumerable.Range(0, after.Count)
                    where pairs[a] < 0
                    from b in Enumerable.Range(0, before.Count)
                    where likeness[b, a] >= AlikeElsewhere
                    orderby likeness[b, a] descending, a, b
                    select (b, a);
        foreach (var (b, a) in moves)
            if (pairs[a] < 0 && taken.Add(b))
                pairs[a] = b;
        return pairs;
    }

    /// <summary>The alignment of greatest likeness, as for two strings of which the articles are the letters.</summary>
    static int[] InOrder(double[,] likeness, int before, int after)
    {
        var best = new double[before + 1, after + 1];
        for (var b = before - 1; b >= 0; b--)
            for (var a = after - 1; a >= 0; a--)
                best[b, a] = Math.Max(Math.Max(best[b + 1, a], best[b, a + 1]), Together(b, a));
        var pairs = Enumerable.Repeat(-1, after).ToArray();
        for (int b = 0, a = 0; b < before && a < after;)
        {
            if (likeness[b, a] >= AlikeInPlace && best[b, a] == Together(b, a))
                pairs[a++] = b++;
            else if (best[b, a] == best[b + 1, a])
                b++;
            else
                a++;
        }
        return pairs;

        double Together(int b, int a) => likeness[b, a] >= AlikeInPlace ? likeness[b, a] + best[b + 1, a + 1] : 0;
    }

    /// <summary>
    /// How much of their neighbouring characters two articles share, from 0 to 1: half Dice's coefficient, half the part of the shorter that the longer holds,
    /// for an article that is kept whole and added to is the same article.
    /// </summary>
    static double[,] Likeness(IReadOnlyList<Article> before, IReadOnlyList<Article> after)
    {
        var ours = before.Select(Bigrams).ToList();
        var theirs = after.Select(Bigrams).ToList();
        var holders = ours.Index().SelectMany(o => o.Item, (o, bigram) => (bigram, o.Index)).ToLookup(h => h.bigram, h => h.Index);
        var likeness = new double[before.Count, after.Count];
        for (var a = 0; a < after.Count; a++)
        {
            foreach (var bigram in theirs[a])
                foreach (var b in holders[bigram])
                    likeness[b, a]++;
            for (var b = 0; b < before.Count; b++)
                likeness[b, a] *= 1.0 / Math.Max(1, ours[b].Count + theirs[a].Count) + 0.5 / Math.Max(Short, Math.Min(ours[b].Count, theirs[a].Count));
        }
        return likeness;
    }

    // Each occurrence counts: the second 应当 of an article is another than the first.
    static HashSet<(char, char, int)> Bigrams(Article article)
    {
        var key = Folded.Of(article.Text).Key;
        Dictionary<(char, char), int> times = [];
        HashSet<(char, char, int)> bigrams = [];
        for (var i = 0; i + 1 < key.Length; i++)
        {
            var bigram = (key[i], key[i + 1]);
            bigrams.Add((bigram.Item1, bigram.Item2, times[bigram] = times.GetValueOrDefault(bigram) + 1));
        }
        return bigrams;
    }
}
