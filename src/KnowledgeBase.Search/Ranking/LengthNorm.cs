using System.Numerics;

namespace KnowledgeBase.Search.Ranking;

/// <summary>The length of a text in one byte: exact up to 39, then four significant bits, the same steps as Lucene's SmallFloat.</summary>
static class LengthNorm
{
    // 255 codes, 231 of which the four-bit form needs for the largest length; the rest are exact.
    const int Exact = 24;

    public static byte Encode(int length) => (byte)(length < Exact ? length : Exact + FourBits(length - Exact));

    public static int Decode(byte norm) => norm < Exact ? norm : Exact + FromFourBits(norm - Exact);

    static int FourBits(int value)
    {
        var bits = 32 - BitOperations.LeadingZeroCount((uint)value);
        if (bits < 4)
            return value;
        var shift = bits - 4;
        return ((value >> shift) & 7) | ((shift + 1) << 3);
    }

    static int FromFourBits(int code)
    {
        var shift = (code >> 3) - 1;
        return shift < 0 ? code & 7 : ((code & 7) | 8) << shift;
    }
}
