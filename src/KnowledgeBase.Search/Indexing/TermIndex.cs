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

    /// <summary>The texts that hold a term, in their order.</summary>
    public IReadOnlyList<int> TextsOf(int term)
    {
        var texts = new int[TextCounts[term]];
        Span<int> frequencies = stackalloc int[PostingReader.BlockSize];
        var postings = Read(term);
        for (int at = 0, count; (count = postings.Read(texts.AsSpan(at), frequencies)) > 0;)
            at += count;
        return texts;
    }

    public PostingReader Read(int term) => new(Postings.AsSpan(Offsets[term], Offsets[term + 1] - Offsets[term]));
}
