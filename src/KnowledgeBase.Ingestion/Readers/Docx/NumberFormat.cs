using System.Globalization;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Readers.Docx;

/// <summary>编号格式: a number written as Word's list formats write it, by the names of ST_NumberFormat.</summary>
static class NumberFormat
{
    /// <summary>The number as printed; empty for a bullet and for formats that print nothing.</summary>
    public static string Write(string format, int number) => number is < 0 or > 9999 ? Decimal(number) : format switch
    {
        "bullet" or "none" => "",
        "decimal" => Decimal(number),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Decimal(number).Select(c => (char)(c - '0' + '０'))),
        "upperLetter" => Letter(number, 'A'),
        "lowerLetter" => Letter(number, 'a'),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "koreanCounting" => ChineseNumeral.Format(number),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" or "koreanDigital2" => string.Concat(Decimal(number).Select(c => "〇一二三四五六七八九"[c - '0'])),
        "chineseLegalSimplified" or "ideographLegalTraditional" or "japaneseLegal" => Formal(number),
        "ideographTraditional" => FromList("甲乙丙丁戊己庚辛壬癸", number),
        "ideographZodiac" => FromList("子丑寅卯辰巳午未申酉戌亥", number),
        "ideographEnclosedCircle" => FromList("㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉", number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => number is > 0 and <= 20 ? ((char)('①' + number - 1)).ToString() : Decimal(number),
        "decimalEnclosedParen" => number is > 0 and <= 20 ? ((char)('⑴' + number - 1)).ToString() : Decimal(number),
        "decimalEnclosedFullstop" => number is > 0 and <= 20 ? ((char)('⒈' + number - 1)).ToString() : Decimal(number),
        "numberInDash" => $"- {Decimal(number)} -",
        _ => Decimal(number),
    };

    static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    static string FromList(string symbols, int number) => number > 0 && number <= symbols.Length ? symbols[number - 1].ToString() : Decimal(number);

    // Word goes on with AA, BB, CC after Z.
    static string Letter(int number, char first) =>
        number is > 0 and <= 26 * 10 ? new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1) : Decimal(number);

    static string Roman(int number)
    {
        if (number is 0 or > 3999)
            return Decimal(number);
        var text = "";
        foreach (var (value, symbol) in new[] { (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I") })
        {
            for (; number >= value; number -= value)
                text += symbol;
        }
        return text;
    }

    // 大写: the numerals of cheques, always with 壹 before 拾.
    static string Formal(int number)
    {
        var plain = ChineseNumeral.Format(number);
        return string.Concat((plain[0] == '十' ? "一" + plain : plain).Select(c => "零壹贰叁肆伍陆柒捌玖拾佰仟"["零一二三四五六七八九十百千".IndexOf(c, StringComparison.Ordinal)]));
    }
}
