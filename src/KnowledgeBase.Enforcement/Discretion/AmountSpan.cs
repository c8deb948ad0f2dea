using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Enforcement.Discretion;

/// <summary>What an amount is counted in.</summary>
public enum AmountUnit
{
    /// <summary>元.</summary>
    Yuan,

    /// <summary>倍.</summary>
    Multiple,

    /// <summary>百分之….</summary>
    Percent,
}

/// <summary>幅度: from and to, both included (以上、以下 include the number).</summary>
/// <param name="Max">Null where only 以上 is said.</param>
[method: JsonConstructor]
public readonly partial record struct AmountSpan(AmountUnit Unit, decimal Min, decimal? Max)
{
    /// <summary>True where every amount of the other may be chosen.</summary>
    public bool Contains(AmountSpan other) => Unit == other.Unit && other.Min >= Min && (Max is not { } max || other.Max <= max);

    /// <summary>One amount and no range.</summary>
    [JsonIgnore]
    public bool IsPoint => Min == Max;

    /// <summary>The range that a clause states; null where it states none.</summary>
    public static AmountSpan? Read(string clause)
    {
        var text = string.Concat(WidthFold.Fold(clause).Where(c => !char.IsWhiteSpace(c)));
        foreach (var (pattern, unit) in new[] { (Multiples(), AmountUnit.Multiple), (Percents(), AmountUnit.Percent), (Shares(), AmountUnit.Percent) })
            if (pattern.Match(text) is { Success: true } match && Number(match.Groups["to"].Value) is { } to)
            {
                if (match.Groups["from"].Success && Number(match.Groups["from"].Value) is { } from)
                    return from <= to ? new AmountSpan(unit, from, to) : null;
                return match.Groups["edge"].Value switch
                {
                    "以下" or "以内" => new AmountSpan(unit, 0, to),
                    "以上" => new AmountSpan(unit, to, null),
                    _ => new AmountSpan(unit, to, to),
                };
            }
        return YuanRange.TryRead(text, out var range) ? new AmountSpan(AmountUnit.Yuan, range.Min.Amount, range.Max?.Amount) : null;
    }

    /// <summary>As the office writes it.</summary>
    public override string ToString() =>
        Max is not { } max ? $"{One(Min)}以上" : IsPoint ? One(Min) : Min == 0 ? $"{One(max)}以下" : $"{One(Min)}以上{One(max)}以下";

    string One(decimal number) => Unit switch
    {
        AmountUnit.Yuan => new Yuan(number).ToString(),
        AmountUnit.Multiple => number.ToString("0.##", CultureInfo.InvariantCulture) + "倍",
        _ => number.ToString("0.##", CultureInfo.InvariantCulture) + "%",
    };

    static decimal? Number(string digits) =>
        decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number
        : ChineseNumeral.TryParse(digits, out var whole) ? whole : null;

    const string Digits = @"\d{1,6}(?:\.\d{1,3})?|[一二两三四五六七八九十百]{1,5}";

    [GeneratedRegex($"(?:(?<from>{Digits})倍?(?:以上至?|[至到~-]))?(?<to>{Digits})倍(?<edge>以下|以上|以内)?", RegexOptions.CultureInvariant)]
    private static partial Regex Multiples();

    [GeneratedRegex($"(?:(?<from>{Digits})%?(?:以上至?|[至到~-]))?(?<to>{Digits})%(?<edge>以下|以上|以内)?", RegexOptions.CultureInvariant)]
    private static partial Regex Percents();

    [GeneratedRegex($"(?:百分之(?<from>{Digits})(?:以上至?|[至到~-]))?百分之(?<to>{Digits})(?<edge>以下|以上|以内)?", RegexOptions.CultureInvariant)]
    private static partial Regex Shares();
}
