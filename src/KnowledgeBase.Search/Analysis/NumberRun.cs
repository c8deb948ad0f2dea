using System.Globalization;

namespace KnowledgeBase.Search.Analysis;

/// <summary>数量: a number with the unit it counts, in Chinese or Arabic figures, so that 二十万元, 20万元 and 200000元 are one term.</summary>
static class NumberRun
{
    /// <summary>Room for any term that <see cref="Write"/> makes.</summary>
    public const int TermLength = 48;

    const int MaximumLength = 24;

    // One figure alone is more often part of a word (一致, 三方) than a number, unless one of these follows.
    const string UnitsOfOneFigure = "日天年月元人名倍吨米次小度";

    /// <summary>The length of the number that begins at an offset; 0 where none does, or where it is one that nobody counts with (第三条, 一致, a year of a serial number).</summary>
    public static int LengthAt(ReadOnlySpan<char> folded, int at)
    {
        if (!Begins(folded, at))
            return 0;
        var length = Read(folded[at..], out _);
        var unit = UnitAfter(folded, at + length);
        if (IsPercentage(folded, at))
            return length;
        if (unit == '\0')
            return 0;
        return length > 1 || char.IsAsciiDigit(folded[at]) || UnitsOfOneFigure.Contains(unit, StringComparison.Ordinal) ? length : 0;
    }

    /// <summary>Writes the term of a number: = value unit; tells how long it is.</summary>
    public static int Write(ReadOnlySpan<char> folded, Token token, Span<char> term)
    {
        _ = Read(folded[token.Start..token.End], out var value);
        term[0] = '=';
        _ = value.TryFormat(term[1..], out var written, "0.####", CultureInfo.InvariantCulture);
        term[++written] = IsPercentage(folded, token.Start) ? '%' : UnitAfter(folded, token.End);
        return written + 1;
    }

    static bool Begins(ReadOnlySpan<char> folded, int at) =>
        IsFigure(folded[at]) && (at == 0 || !(IsFigure(folded[at - 1]) || folded[at - 1] == '第' || IsWithinNumber(folded, at) || CharacterTable.ClassOf(folded[at - 1]) == CharacterClass.Letter));

    static bool IsWithinNumber(ReadOnlySpan<char> folded, int at) => at > 1 && folded[at - 1] is '.' or ',' && char.IsAsciiDigit(folded[at - 2]);

    static bool IsPercentage(ReadOnlySpan<char> folded, int at) => folded[..at].EndsWith("百分之");

    static char UnitAfter(ReadOnlySpan<char> folded, int end) =>
        end < folded.Length && (folded[end] == '%' || CharacterTable.ClassOf(folded[end]) == CharacterClass.Ideograph) ? folded[end] : '\0';

    static bool IsFigure(char c) => char.IsAsciiDigit(c) || CharacterTable.IsNumeral(c);

    static int Read(ReadOnlySpan<char> text, out decimal value)
    {
        decimal total = 0, section = 0, current = -1;
        var at = 0;
        while (at < text.Length && at < MaximumLength)
        {
            var c = text[at];
            if (char.IsAsciiDigit(c))
            {
                var figures = ArabicLength(text[at..]);
                if (!decimal.TryParse(text.Slice(at, figures), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out current))
                    break;
                at += figures;
                continue;
            }
            if (Digit(c) is >= 0 and var digit)
                current = current >= 0 && at > 0 && Digit(text[at - 1]) >= 0 ? current * 10 + digit : digit;
            else if (c is '万' or '亿')
            {
                total = (total + section + Math.Max(current, 0)) * (c == '万' ? 10_000m : 100_000_000m);
                (section, current) = (0, -1);
            }
            else if (Unit(c) is > 0 and var unit)
            {
                section += (current < 0 ? 1 : current) * unit;
                current = -1;
            }
            else
                break;
            at++;
        }
        value = total + section + Math.Max(current, 0);
        return at;
    }

    static int ArabicLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < Math.Min(text.Length, 15)
            && (char.IsAsciiDigit(text[length]) || (text[length] is '.' or ',' && length + 1 < text.Length && char.IsAsciiDigit(text[length + 1]))))
            length++;
        return length;
    }

    static int Digit(char c) => c switch { '〇' => 0, '两' => 2, _ => "零一二三四五六七八九".IndexOf(c, StringComparison.Ordinal) };

    static int Unit(char c) => c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
}
