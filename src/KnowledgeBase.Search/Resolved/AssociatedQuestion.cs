using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Search.Resolved;

/// <summary>A question with what its pairs are associated with. For one caller.</summary>
sealed class AssociatedQuestion
{
    // How much a pair counts that question and answer share; how much the usual frequency smooths.
    const float Shared = 0.5f, Smoothing = 0.2f;
    // Brings the likelihoods, which are small, to where the logarithm tells them apart.
    const float Spread = 4;

    readonly (uint Pair, float Usual)[] asked;
    readonly Dictionary<uint, List<(int Asked, float Likelihood)>> byAnswer = [];
    readonly Dictionary<uint, int> seenIn = [];
    readonly float[] brought;
    readonly bool[] shared;
    int text;

    public AssociatedQuestion(IReadOnlyList<(uint Pair, float Usual, (uint Answer, float Likelihood)[] Row)> pairs)
    {
        asked = [.. pairs.Select(p => (p.Pair, p.Usual))];
        (brought, shared) = (new float[asked.Length], new bool[asked.Length]);
        for (var i = 0; i < pairs.Count; i++)
        {
            Entry(pairs[i].Pair);
            foreach (var (answer, likelihood) in pairs[i].Row)
                Entry(answer).Add((i, likelihood));
        }
    }

    /// <summary>How likely the question is, asked about an article: its mean log likelihood over chance, and the mean strength of what its own words do not hold.</summary>
    public (float Likelihood, float Brought) In(ReadOnlySpan<char> folded)
    {
        if (asked.Length == 0)
            return (0, 0);
        text++;
        Array.Clear(brought);
        Array.Clear(shared);
        var pairs = 0;
        foreach (var token in TextAnalyzer.Tokens(folded))
            if (token.Kind == TokenKind.Pair)
            {
                pairs++;
                Take(TermKey.OfPair(folded[token.Start], folded[token.Start + 1]));
            }
        var (likelihood, strength) = (0f, 0f);
        for (var i = 0; i < asked.Length; i++)
        {
            var share = Shared * (shared[i] ? 1 : 0) + (1 - Shared) * brought[i];
            likelihood += MathF.Log(1 + (1 - Smoothing) * share / Math.Max(1, pairs) / (Smoothing * asked[i].Usual));
            strength += MathF.Log(1 + Spread * brought[i]);
        }
        return (likelihood / asked.Length, strength / asked.Length);
    }

    void Take(uint pair)
    {
        if (!byAnswer.TryGetValue(pair, out var associated) || seenIn.GetValueOrDefault(pair) == text)
            return;
        seenIn[pair] = text;
        foreach (var (i, likelihood) in associated)
            brought[i] += likelihood;
        for (var i = 0; i < asked.Length; i++)
            shared[i] |= asked[i].Pair == pair;
    }

    List<(int, float)> Entry(uint pair) => byAnswer.TryGetValue(pair, out var list) ? list : byAnswer[pair] = [];
}
