using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Legal;

/// <summary>罚款幅度: from an amount to an amount, both included (以上、以下 include the number in penalty articles).</summary>
/// <param name="Min">Zero where only 以下 is said.</param>
/// <param name="Max">Null where only 以上 is said.</param>
public readonly partial record struct YuanRange(Yuan Min, Yuan? Max)
{
    /// <summary>True where an amount may be chosen.</summary>
    public bool Contains(Yuan amount) => amount >= Min && (Max is not { } max || amount <= max);

    /// <summary>True where every amount of the other may be chosen.</summary>
    public bool Contains(YuanRange other) => other.Min >= Min && (Max is not { } max || other.Max <= max);

    /// <summary>The first range that a phrase states: 处十万元以上二十万元以下的罚款, 5万元以下, 1万元至3万元, 罚款2000元.</summary>
    public static bool TryRead(string phrase, out YuanRange range)
    {
        range = default;
        var match = Phrase().Match(WidthFold.Fold(phrase));
        if (!match.Success)
            return false;
        var (from, to) = (match.Groups["from"], match.Groups["to"]);
        if (Read(to.Value, match.Groups["unit"].Value) is not { } upper)
            return false;
        if (from.Success)
        {
            var unit = match.Groups["fromUnit"].Value;
            // 10至20万元: the unit stands once, behind both.
            if (Read(from.Value, unit.Length == 0 && !match.Groups["fromYuan"].Success ? match.Groups["unit"].Value : unit) is not { } lower || lower > upper)
                return false;
            range = new YuanRange(lower, upper);
            return true;
        }
        range = match.Groups["edge"].Value switch
        {
            "以下" or "以内" => new YuanRange(new Yuan(0), upper),
            "以上" => new YuanRange(upper, null),
            _ when match.Groups["most"].Success => new YuanRange(new Yuan(0), upper),
            _ => new YuanRange(upper, upper),
        };
        return true;
    }

    /// <summary>As the office writes it: 10万元以上20万元以下, 10万元以下, 2000元.</summary>
    public override string ToString() =>
        Max is not { } max ? $"{Min}以上"
        : max == Min ? $"{Min}"
        : Min.Amount == 0 ? $"{max}以下"
        : $"{Min}以上{max}以下";

    static Yuan? Read(string digits, string unit)
    {
        if (!decimal.TryParse(digits.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            if (!ChineseNumeral.TryParse(digits, out var whole))
                return null;
            number = whole;
        }
        return new Yuan(number * unit switch { "万" => 10_000, "亿" => 100_000_000, "千" => 1_000, _ => 1 });
    }

    // 一万五千元: where thousands follow, 万 is part of the number.
    const string Number = @"\d[\d,]{0,14}(?:\.\d{1,4})?|[一二两三四五六七八九十百]{1,5}万[零〇一二两三四五六七八九十百千]{2,7}|[零〇一二两三四五六七八九十百千]{1,9}";

    [GeneratedRegex($@"(?:(?<from>{Number})(?<fromUnit>[千万亿])?(?<fromYuan>元)?(?:\(含[^)]{{0,6}}\))?(?:以上至?|[至到~\-—－～]{{1,2}})(?:不满|不超过)?)?(?<most>不超过|不高于|最高)?(?<to>{Number})(?<unit>[千万亿])?元(?:\(不?含[^)]{{0,6}}\))?(?<edge>以下|以上|以内)?", RegexOptions.CultureInvariant)]
    private static partial Regex Phrase();
}
