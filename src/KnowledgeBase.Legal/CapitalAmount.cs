using System.Text;

namespace KnowledgeBase.Legal;

/// <summary>大写金额: an amount in numerals that nobody can alter, 人民币贰万元整 (会计基础工作规范 第五十二条).</summary>
public static class CapitalAmount
{
    const string Currency = "人民币";
    const string Digits = "零壹贰叁肆伍陆柒捌玖";
    const decimal Limit = 1_000_000_000_000m;

    static readonly (long Value, string Name)[] Sections = [(100_000_000, "亿"), (10_000, "万"), (1, "")];
    static readonly (int Value, string Name)[] Places = [(1000, "仟"), (100, "佰"), (10, "拾"), (1, "")];

    /// <summary>True for an amount that can be written so: less than 一万亿元.</summary>
    public static bool Holds(Yuan amount) => amount.Amount < Limit;

    /// <summary>20000 → 人民币贰万元整, 325.04 → 人民币叁佰贰拾伍元零肆分.</summary>
    /// <exception cref="ArgumentOutOfRangeException">一万亿元 or more.</exception>
    public static string InCapitals(this Yuan amount)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(amount.Amount, Limit);
        var fen = (long)(amount.Amount * 100);
        return Currency + Whole(fen / 100) + Rest(fen / 100, (int)(fen / 10 % 10), (int)(fen % 10));
    }

    /// <summary>Reads an amount in capitals, with or without 人民币 and 整; where 零 may stand or not, either is read.</summary>
    public static bool TryParse(string text, out Yuan amount)
    {
        amount = default;
        var bare = Bare(text);
        if (bare.Length == 0 || bare.Length > 40 || Value(bare) is not { } value || value >= Limit)
            return false;
        amount = new Yuan(value);
        return WithoutZeros(Bare(amount.InCapitals())) == WithoutZeros(bare);
    }

    static string Whole(long yuan)
    {
        var text = new StringBuilder();
        var skipped = false;
        foreach (var (value, name) in Sections)
        {
            var section = (int)(yuan / value % 10_000);
            if (section > 0)
                text.Append(text.Length > 0 && (skipped || section < 1000) ? "零" : "").Append(Section(section)).Append(name);
            skipped = text.Length > 0 && section == 0;
        }
        return text.ToString();
    }

    static string Section(int number)
    {
        var text = new StringBuilder();
        var zero = false;
        foreach (var (value, name) in Places)
        {
            var digit = number / value % 10;
            if (digit > 0)
                text.Append(zero ? "零" : "").Append(Digits[digit]).Append(name);
            zero = text.Length > 0 && digit == 0;
        }
        return text.ToString();
    }

    // 整 stands behind 元 and behind 角; an empty place of 角 between 元 and 分 is 零.
    static string Rest(long yuan, int jiao, int fen)
    {
        var text = yuan > 0 ? "元" : jiao + fen == 0 ? "零元" : "";
        if (jiao > 0)
            text += $"{Digits[jiao]}角";
        else if (fen > 0 && yuan > 0)
            text += "零";
        return fen > 0 ? $"{text}{Digits[fen]}分" : text + "整";
    }

    static string Bare(string text)
    {
        var bare = string.Concat(text.Where(c => !char.IsWhiteSpace(c))).Replace('圆', '元');
        return (bare.StartsWith(Currency, StringComparison.Ordinal) ? bare[Currency.Length..] : bare).TrimEnd('整', '正');
    }

    static string WithoutZeros(string bare) => bare is "零元" ? bare : bare.Replace("零", "", StringComparison.Ordinal);

    static decimal? Value(string bare)
    {
        decimal total = 0, section = 0;
        var digit = 0;
        foreach (var c in bare)
        {
            if (Digits.IndexOf(c, StringComparison.Ordinal) is >= 0 and var found)
            {
                digit = found;
                continue;
            }
            switch (c)
            {
                case '拾' or '佰' or '仟':
                    section += digit * (c == '拾' ? 10 : c == '佰' ? 100 : 1000);
                    break;
                case '万' or '亿':
                    total += (section + digit) * (c == '万' ? 10_000 : 100_000_000);
                    section = 0;
                    break;
                case '元':
                    total += section + digit;
                    section = 0;
                    break;
                case '角' or '分':
                    total += digit * (c == '角' ? 0.1m : 0.01m);
                    break;
                default:
                    return null;
            }
            digit = 0;
        }
        return section == 0 && digit == 0 ? total : null;
    }
}
