using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Legal;

/// <summary>人民币元: an amount of money. Never negative; to the fen.</summary>
public readonly partial record struct Yuan : IComparable<Yuan>, IParsable<Yuan>
{
    const decimal TenThousand = 10_000m;

    /// <exception cref="ArgumentOutOfRangeException">A fine or an income below zero.</exception>
    public Yuan(decimal amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        Amount = decimal.Round(amount, 2, MidpointRounding.AwayFromZero);
    }

    /// <summary>In yuan.</summary>
    public decimal Amount { get; }

    public int CompareTo(Yuan other) => Amount.CompareTo(other.Amount);

    /// <summary>As the office writes it: 10万元, 3000元, 1.5万元.</summary>
    public override string ToString() =>
        Amount >= TenThousand && Amount % 100 == 0 ? $"{Plain(Amount / TenThousand)}万元" : $"{Plain(Amount)}元";

    /// <summary>Reads one amount that the whole text is: 20000, 20,000.00元, ￥20000, 2万元, 人民币贰万元整. Parts of a fen are not read.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Yuan result)
    {
        result = default;
        if (s is null)
            return false;
        var match = Written().Match(WidthFold.Fold(s.Trim()).Replace('￥', '¥'));
        if (!match.Success)
            return CapitalAmount.TryParse(s, out result);
        var number = decimal.Parse(match.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)
            * match.Groups["unit"].Value switch { "亿" => 100_000_000, "万" => TenThousand, "千" => 1000, _ => 1 };
        result = new Yuan(number);
        return result.Amount == number;
    }

    public static bool TryParse([NotNullWhen(true)] string? s, out Yuan result) => TryParse(s, null, out result);

    /// <exception cref="FormatException">The text is no amount.</exception>
    public static Yuan Parse(string s, IFormatProvider? provider = null) => TryParse(s, provider, out var result) ? result : throw new FormatException($"“{s}” 不是金额");

    public static bool operator <(Yuan left, Yuan right) => left.Amount < right.Amount;
    public static bool operator >(Yuan left, Yuan right) => left.Amount > right.Amount;
    public static bool operator <=(Yuan left, Yuan right) => left.Amount <= right.Amount;
    public static bool operator >=(Yuan left, Yuan right) => left.Amount >= right.Amount;

    static string Plain(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:人民币)?¥?\s*(?<n>[0-9]{1,3}(?:,[0-9]{3}){1,4}(?:\.[0-9]{1,8})?|[0-9]{1,15}(?:\.[0-9]{1,8})?)\s*(?<unit>[千万亿])?元?整?$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
