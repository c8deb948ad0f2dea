using System.Globalization;

namespace KnowledgeBase.Legal;

/// <summary>人民币元: an amount of money. Never negative; to the fen.</summary>
public readonly record struct Yuan : IComparable<Yuan>
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

    public static bool operator <(Yuan left, Yuan right) => left.Amount < right.Amount;
    public static bool operator >(Yuan left, Yuan right) => left.Amount > right.Amount;
    public static bool operator <=(Yuan left, Yuan right) => left.Amount <= right.Amount;
    public static bool operator >=(Yuan left, Yuan right) => left.Amount >= right.Amount;

    static string Plain(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
