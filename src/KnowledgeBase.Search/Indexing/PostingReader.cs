using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KnowledgeBase.Search.Indexing;

/// <summary>Walks the postings of one term in the order of the texts, a block at a time: decoding and scoring each stay in a tight loop.</summary>
ref struct PostingReader(ReadOnlySpan<byte> postings)
{
    /// <summary>How many postings a block holds at most.</summary>
    public const int BlockSize = 128;

    readonly ReadOnlySpan<byte> bytes = postings;
    int position;
    int text = -1;

    /// <summary>Fills the next block and tells how many postings are in it; 0 at the end.</summary>
    /// <remarks>Reads without bounds checks: every list was written by <see cref="SearchIndexBuilder"/> and is checked by its sum when loaded.</remarks>
    public int Read(scoped Span<int> texts, scoped Span<int> frequencies)
    {
        ref var source = ref MemoryMarshal.GetReference(bytes);
        var (at, current, count, most) = (position, text, 0, Math.Min(texts.Length, frequencies.Length));
        for (; at < bytes.Length && count < most; count++)
        {
            uint distance = Unsafe.Add(ref source, at++);
            if (distance >= 0x80)
                distance = Continue(ref source, ref at, distance);
            current += (int)(distance >> 1);
            texts[count] = current;
            frequencies[count] = (distance & 1) != 0 ? 1 : Frequency(ref source, ref at);
        }
        (position, text) = (at, current);
        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int Frequency(ref byte source, ref int at)
    {
        uint frequency = Unsafe.Add(ref source, at++);
        return (int)(frequency < 0x80 ? frequency : Continue(ref source, ref at, frequency));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static uint Continue(ref byte source, ref int at, uint value)
    {
        value &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            uint next = Unsafe.Add(ref source, at++);
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }
    }
}
