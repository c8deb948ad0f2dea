using System.Text;

namespace KnowledgeBase.Legal;

/// <summary>中文数字: the numerals of statutes and circulars, 零 to 九千九百九十九万, both as 一百二十三 and as 一二三 or 二〇二〇.</summary>
public static class ChineseNumeral
{
    const string Digits = "零一二三四五六七八九";

    /// <summary>Reads Chinese numerals, or Arabic digits of either width; false when the text is anything else.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.IsEmpty || text.Length > 12)
            return false;
        return DigitOf(text[0], out _) && !ContainsUnit(text) ? TryParseDigits(text, out value) : TryParseUnits(text, out value);
    }

    /// <summary>Writes the form used for articles and chapters: 10 → 十, 12 → 十二, 110 → 一百一十, 105 → 一百零五.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 9999.</exception>
    public static string Format(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 9999);
        if (value < 10)
            return Digits[value].ToString();
        var text = new StringBuilder();
        var pendingZero = false;
        foreach (var (unit, name) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            var digit = value / unit % 10;
            if (digit == 0)
            {
                pendingZero = text.Length > 0;
                continue;
            }
            if (pendingZero)
                text.Append('零');
            pendingZero = false;
            if (!(digit == 1 && unit == 10 && text.Length == 0))
                text.Append(Digits[digit]);
            text.Append(name);
        }
        return text.ToString();
    }

    /// <summary>True for a character that stands in Chinese numerals; not for ○ and Ｏ, which are read as a zero but also open lists.</summary>
    public static bool IsNumeral(char c) => c is '十' or '百' or '千' or '万' or '两' || (DigitOf(c, out _) && c > 0x2FFF && c < 0xFF00);

    static bool ContainsUnit(ReadOnlySpan<char> text) => text.IndexOfAny("十百千万") >= 0;

    static bool TryParseDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.Length > 9)
            return false;
        foreach (var c in text)
        {
            if (!DigitOf(c, out var digit))
                return false;
            value = value * 10 + digit;
        }
        return true;
    }

    static bool TryParseUnits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        int section = 0, digit = -1, lastUnit = int.MaxValue;
        foreach (var c in text)
        {
            if (DigitOf(c, out var d))
            {
                if (digit > 0)
                    return false;
                digit = d;
                continue;
            }
            var unit = c switch { '十' => 10, '百' => 100, '千' => 1000, '万' => 10000, _ => 0 };
            if (unit == 0)
                return false;
            if (unit == 10000)
            {
                if (value > 0)
                    return false;
                value = (section + Math.Max(digit, 0)) * 10000;
                (section, digit, lastUnit) = (0, -1, int.MaxValue);
                continue;
            }
            if (unit >= lastUnit || (digit <= 0 && unit != 10))
                return false;
            section += (digit <= 0 ? 1 : digit) * unit;
            (digit, lastUnit) = (-1, unit);
        }
        value += section + Math.Max(digit, 0);
        return true;
    }

    static bool DigitOf(char c, out int digit)
    {
        digit = c switch
        {
            >= '0' and <= '9' => c - '0',
            >= '０' and <= '９' => c - '０',
            '〇' or '○' or 'Ｏ' or 'O' or 'o' => 0,
            '两' => 2,
            _ => Digits.IndexOf(c, StringComparison.Ordinal),
        };
        return digit >= 0;
    }

    /// <summary>Arabic digits of either width as an integer, for parsed groups that are known to be digits.</summary>
    internal static int Arabic(ReadOnlySpan<char> digits) =>
        TryParseDigits(digits, out var value) ? value : throw new FormatException($"“{digits}” 不是数字");
}
