using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Search.Resolved;

/// <summary>词语关联: which pairs of characters stand in the answers to questions with a certain pair or character, more often than chance.</summary>
sealed class WordAssociation
{
    // A term in more than this share of the questions tells nothing about the answer.
    const float MostCommon = 0.15f;
    const int Damping = 2;

    readonly Dictionary<uint, Dictionary<uint, float>> together = [];
    readonly Dictionary<uint, float> inQuestions = [], inAnswers = [];
    float total;

    /// <summary>Counts one question with one article that answers it.</summary>
    public void Add(string foldedQuestion, ReadOnlySpan<char> foldedAnswer)
    {
        var answer = Pairs(foldedAnswer);
        total++;
        foreach (var asked in Terms(foldedQuestion))
        {
            inQuestions[asked] = inQuestions.GetValueOrDefault(asked) + 1;
            if (!together.TryGetValue(asked, out var row))
                together.Add(asked, row = []);
            foreach (var pair in answer)
                row[pair] = row.GetValueOrDefault(pair) + 1;
        }
        foreach (var pair in answer)
            inAnswers[pair] = inAnswers.GetValueOrDefault(pair) + 1;
    }

    /// <summary>The pairs to be expected in the answer to a question, with how strongly.</summary>
    public IReadOnlyDictionary<uint, float> ExpectedFor(string foldedQuestion)
    {
        var expected = new Dictionary<uint, float>();
        var whole = 0f;
        foreach (var asked in Terms(foldedQuestion))
        {
            if (!inQuestions.TryGetValue(asked, out var count) || count > total * MostCommon)
                continue;
            var rarity = MathF.Log(1 + total / count);
            whole += rarity;
            foreach (var (pair, joint) in together[asked])
                if (MathF.Log(joint * total / (count * inAnswers[pair])) is > 0 and var surprise)
                    expected[pair] = expected.GetValueOrDefault(pair) + surprise * joint / (count + Damping) * rarity;
        }
        foreach (var pair in expected.Keys.ToList())
            expected[pair] /= whole;
        return expected;
    }

    /// <summary>How much of what is expected a text holds.</summary>
    public static float Strength(IReadOnlyDictionary<uint, float> expected, ReadOnlySpan<char> folded)
    {
        var sum = 0f;
        var pairs = Pairs(folded);
        foreach (var pair in pairs)
            sum += expected.GetValueOrDefault(pair);
        return sum / MathF.Sqrt(20 + pairs.Count);
    }

    static HashSet<uint> Terms(string folded)
    {
        var terms = Pairs(folded);
        foreach (var token in TextAnalyzer.Tokens(folded))
            if (token.Kind == TokenKind.Character)
                terms.Add(TermKey.OfCharacter(folded[token.Start]));
        return terms;
    }

    static HashSet<uint> Pairs(ReadOnlySpan<char> folded)
    {
        HashSet<uint> pairs = [];
        foreach (var token in TextAnalyzer.Tokens(folded))
            if (token.Kind == TokenKind.Pair)
                pairs.Add(TermKey.OfPair(folded[token.Start], folded[token.Start + 1]));
        return pairs;
    }
}
