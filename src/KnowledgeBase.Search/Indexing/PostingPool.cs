namespace KnowledgeBase.Search.Indexing;

/// <summary>Where the postings of one term are being written.</summary>
struct PostingTail
{
    public int Head, Write, End;
    public byte Level;
}

/// <summary>Many growing byte strings in one place: each is a chain of slices that double, so that a million short lists cost no objects.</summary>
sealed class PostingPool
{
    const int BlockBits = 20, BlockSize = 1 << BlockBits, LinkSize = 4, FirstSlice = 8, LastLevel = 6;

    readonly List<byte[]> blocks = [];
    int used = BlockSize;

    /// <summary>How many bytes all lists hold together.</summary>
    public long Length { get; private set; }

    /// <summary>An empty list.</summary>
    public PostingTail Start()
    {
        var head = Allocate(FirstSlice);
        return new PostingTail { Head = head, Write = head, End = head + FirstSlice - LinkSize };
    }

    public void WriteVariable(ref PostingTail tail, uint value)
    {
        for (; value >= 0x80; value >>= 7)
            WriteByte(ref tail, (byte)(value | 0x80));
        WriteByte(ref tail, (byte)value);
    }

    /// <summary>Copies a whole list out and tells its length.</summary>
    public int CopyTo(in PostingTail tail, Span<byte> target)
    {
        int slice = tail.Head, level = 0, copied = 0;
        while (true)
        {
            var end = slice + (FirstSlice << level) - LinkSize;
            var last = end == tail.End;
            var source = Span(slice, (last ? tail.Write : end) - slice);
            source.CopyTo(target[copied..]);
            copied += source.Length;
            if (last)
                return copied;
            slice = BitConverter.ToInt32(Span(end, LinkSize));
            level = Math.Min(level + 1, LastLevel);
        }
    }

    void WriteByte(ref PostingTail tail, byte value)
    {
        if (tail.Write == tail.End)
        {
            tail.Level = (byte)Math.Min(tail.Level + 1, LastLevel);
            var slice = Allocate(FirstSlice << tail.Level);
            BitConverter.TryWriteBytes(Span(tail.End, LinkSize), slice);
            (tail.Write, tail.End) = (slice, slice + (FirstSlice << tail.Level) - LinkSize);
        }
        Length++;
        blocks[tail.Write >> BlockBits][tail.Write++ & (BlockSize - 1)] = value;
    }

    int Allocate(int size)
    {
        if (used + size > BlockSize)
        {
            blocks.Add(new byte[BlockSize]);
            used = 0;
        }
        var address = ((blocks.Count - 1) << BlockBits) + used;
        used += size;
        return address;
    }

    Span<byte> Span(int address, int length) => blocks[address >> BlockBits].AsSpan(address & (BlockSize - 1), length);
}
