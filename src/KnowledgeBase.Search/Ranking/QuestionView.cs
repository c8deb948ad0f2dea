using System.Numerics;
using KnowledgeBase.Search.Analysis;
using KnowledgeBase.Search.Indexing;

namespace KnowledgeBase.Search.Ranking;

/// <summary>What a text holds of a question; each part is 0 to 1.</summary>
/// <param name="Held">Which of its pairs, a bit each.</param>
/// <param name="Phrase">The clause of the text that is nearest to saying just what the question says: harmonic mean of what it holds of the question and what the question holds of it.</param>
readonly record struct Overlap(float Pairs, float Characters, float SentencePairs, float SentenceCharacters, float Runs, ulong Held, float Phrase)
{
    public int PairCount => BitOperations.PopCount(Held);
}

/// <summary>A question made ready to be looked up in many texts: its pairs and characters with their rarity. For one caller.</summary>
sealed class QuestionView
{
    // As many as bits in a word; nobody's question has more that matter.
    const int MaximumTerms = 64;
    const int MaximumLength = 128;
    const int ShortestRun = 3;

    readonly string folded;
    readonly ulong[] known = new ulong[1024];
    readonly Dictionary<uint, int> pairs = [];
    readonly Dictionary<char, int> characters = [];
    readonly List<float> pairWeights = [], characterWeights = [];
    readonly List<List<int>> pairPlaces = [];

    public QuestionView(string question, SearchSnapshot statistics)
    {
        folded = TextAnalyzer.Fold(question.Length > MaximumLength ? question[..MaximumLength] : question);
        foreach (var token in TextAnalyzer.Tokens(folded))
        {
            if (token.Kind == TokenKind.Pair && !char.IsSurrogate(folded[token.Start]))
                AddPair(token, statistics);
            else if (token.Kind == TokenKind.Character)
                AddCharacter(token, statistics);
        }
        PairWeight = pairWeights.Sum();
        CharacterWeight = characterWeights.Sum();
    }

    /// <summary>The weight of all pairs together.</summary>
    public float PairWeight { get; }

    public float CharacterWeight { get; }

    /// <summary>The weight of some of the pairs, as a part of all.</summary>
    public float PartOf(ulong pairs) => Part(pairs, pairWeights, PairWeight);

    /// <summary>The weight of some of the pairs; bits that stand for none are passed over.</summary>
    public float WeightOf(ulong pairs) => PartOf(pairs & (pairWeights.Count == MaximumTerms ? ulong.MaxValue : (1UL << pairWeights.Count) - 1)) * PairWeight;

    /// <summary>The pairs of a folded piece of the question; 0 where one of them is not among its pairs.</summary>
    public ulong PairsOf(string piece)
    {
        ulong found = 0;
        for (var i = 0; i + 1 < piece.Length; i++)
        {
            if (!pairs.TryGetValue(TermKey.OfPair(piece[i], piece[i + 1]), out var pair))
                return 0;
            found |= 1UL << pair;
        }
        return found;
    }

    /// <summary>The pairs that have a character in a folded piece of the question: its own, and those that reach over its ends.</summary>
    public ulong PairsTouching(string piece)
    {
        ulong found = 0;
        for (var at = folded.IndexOf(piece, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(piece, at + 1, StringComparison.Ordinal))
            for (var i = Math.Max(0, at - 1); i < Math.Min(at + piece.Length, folded.Length - 1); i++)
                if (pairs.TryGetValue(TermKey.OfPair(folded[i], folded[i + 1]), out var pair))
                    found |= 1UL << pair;
        return found;
    }

    /// <summary>The weight of the rarest of some pairs.</summary>
    public float RarestOf(ulong pairs)
    {
        var rarest = 0f;
        for (; pairs != 0; pairs &= pairs - 1)
            rarest = Math.Max(rarest, pairWeights[BitOperations.TrailingZeroCount(pairs)]);
        return rarest;
    }

    /// <summary>Looks the question up in a folded text.</summary>
    public Overlap In(ReadOnlySpan<char> text)
    {
        ulong allPairs = 0, allCharacters = 0, sentencePairs = 0, sentenceCharacters = 0;
        UInt128 runs = 0;
        float bestPairs = 0, bestCharacters = 0, phrase = 0;
        for (int i = 0, runEnd = 0, start = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '\n';
            if (c is '。' or ';' or '!' or '?' or '\n')
            {
                (bestPairs, bestCharacters) = Best(sentencePairs, sentenceCharacters, bestPairs, bestCharacters);
                phrase = Math.Max(phrase, Likeness(sentencePairs, i - start - 1));
                (allPairs, allCharacters) = (allPairs | sentencePairs, allCharacters | sentenceCharacters);
                (sentencePairs, sentenceCharacters, start) = (0, 0, i + 1);
                continue;
            }
            if (!Knows(c))
                continue;
            sentenceCharacters |= 1UL << characters[c];
            if (i + 1 == text.Length || !Knows(text[i + 1]) || !pairs.TryGetValue(TermKey.OfPair(c, text[i + 1]), out var pair))
                continue;
            sentencePairs |= 1UL << pair;
            if (i >= runEnd)
                runEnd = i + Run(text[i..], pairPlaces[pair], ref runs) - 1;
        }
        return new Overlap(
            Part(allPairs, pairWeights, PairWeight), Part(allCharacters, characterWeights, CharacterWeight), bestPairs, bestCharacters,
            folded.Length == 0 ? 0 : (float)(int)UInt128.PopCount(runs) / folded.Length, allPairs, phrase);
    }

    void AddPair(Token token, SearchSnapshot statistics)
    {
        var key = TermKey.OfPair(folded[token.Start], folded[token.Start + 1]);
        if (!pairs.TryGetValue(key, out var pair))
        {
            if (pairs.Count == MaximumTerms)
                return;
            pairs.Add(key, pair = pairs.Count);
            pairWeights.Add(statistics.Weights.Rarity(statistics.TextCountOf(folded, token)));
            pairPlaces.Add([]);
        }
        pairPlaces[pair].Add(token.Start);
    }

    void AddCharacter(Token token, SearchSnapshot statistics)
    {
        var c = folded[token.Start];
        if (characters.Count == MaximumTerms || !characters.TryAdd(c, characters.Count))
            return;
        known[c >> 6] |= 1UL << (c & 63);
        characterWeights.Add(statistics.Weights.Rarity(statistics.TextCountOf(folded, token)));
    }

    bool Knows(char c) => (known[c >> 6] & (1UL << (c & 63))) != 0;

    // The longest run that begins here, its places in the question marked where it is long enough.
    int Run(ReadOnlySpan<char> text, List<int> places, ref UInt128 runs)
    {
        var longest = 2;
        foreach (var place in places)
        {
            var length = text.CommonPrefixLength(folded.AsSpan(place));
            longest = Math.Max(longest, length);
            if (length >= ShortestRun)
                runs |= ((UInt128.One << length) - 1) << place;
        }
        return longest;
    }

    (float Pairs, float Characters) Best(ulong sentencePairs, ulong sentenceCharacters, float bestPairs, float bestCharacters) =>
        sentenceCharacters == 0
            ? (bestPairs, bestCharacters)
            : (Math.Max(bestPairs, Part(sentencePairs, pairWeights, PairWeight)), Math.Max(bestCharacters, Part(sentenceCharacters, characterWeights, CharacterWeight)));

    // A clause of many pairs that holds all of the question does not say just that.
    float Likeness(ulong held, int clausePairs) =>
        held == 0 ? 0 : 2 * PartOf(held) * BitOperations.PopCount(held) / (PartOf(held) * Math.Max(1, clausePairs) + BitOperations.PopCount(held));

    static float Part(ulong terms, List<float> weights, float whole)
    {
        var sum = 0f;
        for (; terms != 0; terms &= terms - 1)
            sum += weights[BitOperations.TrailingZeroCount(terms)];
        return whole > 0 ? sum / whole : 0;
    }
}
