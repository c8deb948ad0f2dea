using System.Diagnostics.CodeAnalysis;

namespace KnowledgeBase.Legal;

/// <summary>条号: the number of an article; 第三十六条之一 is (36, 1) and sorts after 36.</summary>
/// <param name="Number">The number itself, from 1.</param>
/// <param name="Suffix">之一 → 1; 0 where there is none.</param>
public readonly record struct ProvisionNumber(int Number, int Suffix = 0) : IComparable<ProvisionNumber>, ISpanParsable<ProvisionNumber>
{
    public int CompareTo(ProvisionNumber other) => Number != other.Number ? Number.CompareTo(other.Number) : Suffix.CompareTo(other.Suffix);

    /// <summary>The standard form as an article: 第三十六条之一.</summary>
    public override string ToString() =>
        "第" + ChineseNumeral.Format(Number) + "条" + (Suffix > 0 ? "之" + ChineseNumeral.Format(Suffix) : "");

    /// <summary>The form used in addresses and anchors: 36 or 36-1.</summary>
    public string ToAnchor() => Suffix > 0 ? $"{Number}-{Suffix}" : $"{Number}";

    /// <summary>Reads 第三十六条之一, 第36条, 三十六条, 36 and the anchor form 36-1.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ProvisionNumber result)
    {
        result = default;
        var text = s.Trim();
        if (text.StartsWith("第"))
            text = text[1..];
        ReadOnlySpan<char> suffixText = default;
        var mark = text.IndexOf('条');
        if (mark >= 0)
        {
            suffixText = text[(mark + 1)..];
            text = text[..mark];
            if (!suffixText.IsEmpty)
            {
                if (suffixText[0] != '之')
                    return false;
                suffixText = suffixText[1..];
                if (suffixText.IsEmpty)
                    return false;
            }
        }
        else if (text.IndexOf('-') is var dash and > 0)
        {
            suffixText = text[(dash + 1)..];
            if (suffixText.IsEmpty)
                return false;
            text = text[..dash];
        }
        if (!ChineseNumeral.TryParse(text.Trim(), out var number) || number is < 1 or > 9999)
            return false;
        var suffix = 0;
        if (!suffixText.IsEmpty && (!ChineseNumeral.TryParse(suffixText, out suffix) || suffix is < 1 or > 999))
            return false;
        result = new ProvisionNumber(number, suffix);
        return true;
    }

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ProvisionNumber result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out ProvisionNumber)"/>
    public static bool TryParse(string? s, out ProvisionNumber result) => TryParse(s.AsSpan(), null, out result);

    /// <exception cref="FormatException">The text is no article number.</exception>
    public static ProvisionNumber Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"“{s}” 不是条号");

    /// <exception cref="FormatException">The text is no article number.</exception>
    public static ProvisionNumber Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    public static bool operator <(ProvisionNumber left, ProvisionNumber right) => left.CompareTo(right) < 0;
    public static bool operator >(ProvisionNumber left, ProvisionNumber right) => left.CompareTo(right) > 0;
    public static bool operator <=(ProvisionNumber left, ProvisionNumber right) => left.CompareTo(right) <= 0;
    public static bool operator >=(ProvisionNumber left, ProvisionNumber right) => left.CompareTo(right) >= 0;
}
