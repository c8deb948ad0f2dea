namespace KnowledgeBase.Search.Indexing;

/// <summary>Terms in the order of their keys, each with the stretch of postings that is its own.</summary>
sealed class TermIndex(uint[] keys, int[] textCounts, int[] offsets, byte[] postings)
{
    public uint[] Keys { get; } = keys;
    public int[] TextCounts { get; } = textCounts;
    public int[] Offsets { get; } = offsets;
    public byte[] Postings { get; } = postings;

    /// <summary>The place of a term, or -1.</summary>
    public int Find(uint key) => Array.BinarySearch(Keys, key) is var place and >= 0 ? place : -1;

    public PostingReader Read(int term) => new(Postings.AsSpan(Offsets[term], Offsets[term + 1] - Offsets[term]));
}
