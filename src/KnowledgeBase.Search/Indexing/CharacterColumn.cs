namespace KnowledgeBase.Search.Indexing;

/// <summary>原文列: the folded text of every entry, heading and body on lines of their own, in one array.</summary>
/// <remarks>Phrases, sentences and common runs are looked up in the text itself: it is smaller than positions of all characters and pairs would be, and answers more.</remarks>
sealed record CharacterColumn(char[] Characters, int[] Ends)
{
    /// <summary>The folded text of one entry.</summary>
    public ReadOnlySpan<char> this[int text]
    {
        get
        {
            var start = text == 0 ? 0 : Ends[text - 1];
            return Characters.AsSpan(start, Ends[text] - start);
        }
    }
}

/// <summary>Gathers a <see cref="CharacterColumn"/> in blocks, so that growing copies nothing.</summary>
sealed class CharacterColumnBuilder
{
    const int BlockSize = 1 << 20;

    readonly List<char[]> full = [];
    readonly List<int> ends = [];
    char[] block = new char[BlockSize];
    int used;
    int total;

    public void Append(ReadOnlySpan<char> characters)
    {
        total = checked(total + characters.Length);
        while (characters.Length > 0)
        {
            if (used == BlockSize)
            {
                full.Add(block);
                (block, used) = (new char[BlockSize], 0);
            }
            var part = characters[..Math.Min(characters.Length, BlockSize - used)];
            part.CopyTo(block.AsSpan(used));
            used += part.Length;
            characters = characters[part.Length..];
        }
    }

    /// <summary>Ends the entry.</summary>
    public void End() => ends.Add(total);

    public CharacterColumn Build()
    {
        var characters = GC.AllocateUninitializedArray<char>(total);
        var at = 0;
        foreach (var piece in full)
        {
            piece.CopyTo(characters, at);
            at += piece.Length;
        }
        block.AsSpan(0, used).CopyTo(characters.AsSpan(at));
        return new CharacterColumn(characters, [.. ends]);
    }
}
