using System.Numerics;
using KnowledgeBase.Search.Analysis;
using KnowledgeBase.Search.Indexing;

namespace KnowledgeBase.Search.Ranking;

/// <summary>What a text holds of a question; each part is 0 to 1.</summary>
readonly record struct Overlap(float Pairs, float Characters, float SentencePairs, float SentenceCharacters, float Runs, int PairCount);

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

    /// <summary>Looks the question up in a folded text.</summary>
    public Overlap In(ReadOnlySpan<char> text)
    {
        ulong allPairs = 0, allCharacters = 0, sentencePairs = 0, sentenceCharacters = 0;
        UInt128 runs = 0;
        float bestPairs = 0, bestCharacters = 0;
        for (int i = 0, runEnd = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '。' or ';' or '!' or '?' or '\n')
            {
                (bestPairs, bestCharacters) = Best(sentencePairs, sentenceCharacters, bestPairs, bestCharacters);
                (allPairs, allCharacters) = (allPairs | sentencePairs, allCharacters | sentenceCharacters);
                (sentencePairs, sentenceCharacters) = (0, 0);
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
        (bestPairs, bestCharacters) = Best(sentencePairs, sentenceCharacters, bestPairs, bestCharacters);
        (allPairs, allCharacters) = (allPairs | sentencePairs, allCharacters | sentenceCharacters);
        return new Overlap(
            Part(allPairs, pairWeights, PairWeight), Part(allCharacters, characterWeights, CharacterWeight), bestPairs, bestCharacters,
            folded.Length == 0 ? 0 : (float)(int)UInt128.PopCount(runs) / folded.Length, BitOperations.PopCount(allPairs));
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

    static float Part(ulong terms, List<float> weights, float whole)
    {
        var sum = 0f;
        for (; terms != 0; terms &= terms - 1)
            sum += weights[BitOperations.TrailingZeroCount(terms)];
        return whole > 0 ? sum / whole : 0;
    }
}
