using System.Numerics;
using KnowledgeBase.Search.Ranking;

namespace KnowledgeBase.Search.Indexing;

/// <summary>The postings of a frequent character once more, so that one text can be asked without walking the list: a bit for each text, and frequencies found by counting bits.</summary>
/// <remarks>A question of 24 characters meets 650,000 postings of single characters and 110,000 of pairs; only the few texts that the pairs have put in front need the former.</remarks>
sealed class DensePostings
{
    /// <summary>A term in more than this part of the texts is kept so.</summary>
    public const int Part = 16;

    const int WordsPerRank = 8;

    readonly ulong[] bits;
    readonly int[] ranks;
    readonly byte[] frequencies;

    DensePostings(TermIndex terms, int place, TextTable texts, Bm25 weights)
    {
        bits = new ulong[(texts.Count + 63) / 64];
        frequencies = new byte[terms.TextCounts[place]];
        Fill(terms.Read(place), texts.Norms, weights);
        ranks = new int[bits.Length / WordsPerRank + 1];
        for (int word = 0, before = 0; word < bits.Length; before += BitOperations.PopCount(bits[word++]))
            if (word % WordsPerRank == 0)
                ranks[word / WordsPerRank] = before;
    }

    /// <summary>The highest saturation the term reaches in any text: what it can add at most, for a weight of 1.</summary>
    public float Most { get; private set; }

    /// <summary>The dense form of every character that is in many texts, by its place in the index.</summary>
    public static IReadOnlyDictionary<int, DensePostings> Of(TermIndex terms, TextTable texts, Bm25 weights)
    {
        var dense = new Dictionary<int, DensePostings>();
        for (var place = 0; place < terms.Keys.Length && Analysis.TermKey.IsCharacter(terms.Keys[place]); place++)
            if (terms.TextCounts[place] > texts.Count / Part)
                dense.Add(place, new DensePostings(terms, place, texts, weights));
        return dense;
    }

    /// <summary>How often the term stands in a text; a count above 255 is told as 255, where it makes no difference any more.</summary>
    public int FrequencyIn(int text)
    {
        var word = text >> 6;
        var bit = 1UL << (text & 63);
        if ((bits[word] & bit) == 0)
            return 0;
        var rank = ranks[word / WordsPerRank] + BitOperations.PopCount(bits[word] & (bit - 1));
        for (var before = word & ~(WordsPerRank - 1); before < word; before++)
            rank += BitOperations.PopCount(bits[before]);
        return frequencies[rank];
    }

    void Fill(PostingReader postings, byte[] norms, Bm25 weights)
    {
        Span<int> texts = stackalloc int[PostingReader.BlockSize];
        Span<int> counts = stackalloc int[PostingReader.BlockSize];
        var rank = 0;
        while (postings.Read(texts, counts) is var count and > 0)
            for (var i = 0; i < count; i++)
            {
                bits[texts[i] >> 6] |= 1UL << (texts[i] & 63);
                frequencies[rank++] = (byte)Math.Min(counts[i], byte.MaxValue);
                Most = Math.Max(Most, weights.Saturation(counts[i], norms[texts[i]]));
            }
    }
}
