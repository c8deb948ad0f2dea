namespace KnowledgeBase.Ingestion.Readers.Text;

/// <summary>What bytes look like: nearly every byte sequence decodes as GB18030 or UTF-16, so decoding without an error proves nothing.</summary>
static class EncodingShape
{
    // Detection reads the head of the file: enough to tell, and the same time for every size.
    const int Sample = 64 * 1024;

    /// <summary>True when nearly all pairs are characters of Chinese text or ASCII, with the high byte at this place of each pair.</summary>
    public static bool IsUtf16(ReadOnlySpan<byte> bytes, int highByte)
    {
        var sample = bytes[..(Math.Min(bytes.Length, Sample) & ~1)];
        var (plausible, pairs) = (0, sample.Length / 2);
        for (var i = 0; i < sample.Length; i += 2)
        {
            var c = (char)((sample[i + highByte] << 8) | sample[i + 1 - highByte]);
            if (c is (>= ' ' and <= '~') or '\r' or '\n' or '\t' or (>= '一' and <= '龥') or (>= '\u2010' and <= '\u2027') or (>= '\u3000' and <= '】') or (>= '！' and <= '～') or '\u00A0')
                plausible++;
        }
        // ASCII text read in pairs gives CJK characters too (0x4E00 is "N\0" backwards), but never white space, digits and punctuation among them.
        return plausible >= pairs * 0.95 && HasAsciiOrPunctuation(sample, highByte);
    }

    static bool HasAsciiOrPunctuation(ReadOnlySpan<byte> sample, int highByte)
    {
        for (var i = 0; i < sample.Length; i += 2)
        {
            if (sample[i + highByte] == 0 || (sample[i + highByte] == 0x30 && sample[i + 1 - highByte] < 0x10) || sample[i + highByte] == 0xFF)
                return true;
        }
        return false;
    }

    /// <summary>True when multi-byte sequences of UTF-8 are the rule and broken ones the exception.</summary>
    public static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        var (good, bad) = (0, 0);
        for (var i = 0; i < bytes.Length;)
        {
            var b = bytes[i];
            var length = b switch { < 0x80 => 1, >= 0xC2 and < 0xE0 => 2, >= 0xE0 and < 0xF0 => 3, >= 0xF0 and < 0xF5 => 4, _ => 0 };
            var whole = length > 0 && i + length <= bytes.Length && !bytes.Slice(i + 1, length - 1).ContainsAnyExceptInRange((byte)0x80, (byte)0xBF);
            if (b >= 0x80)
                _ = whole ? good++ : bad++;
            i += whole ? length : 1;
        }
        return good > 0 && good >= bad * 9;
    }

    /// <summary>True when most two-byte characters stand in the GB2312 zone, where ordinary Chinese text lives.</summary>
    public static bool IsGb18030(ReadOnlySpan<byte> bytes)
    {
        var (common, rare) = (0, 0);
        for (var i = 0; i < Math.Min(bytes.Length, Sample); i++)
        {
            if (bytes[i] < 0x80)
                continue;
            var trail = i + 1 < bytes.Length ? bytes[i + 1] : (byte)0;
            _ = bytes[i] is >= 0xA1 and <= 0xF7 && trail >= 0xA1 ? common++ : rare++;
            i++;
        }
        return common > 0 && common >= rare * 3;
    }
}
