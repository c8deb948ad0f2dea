using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Enforcement.Catalogue;

/// <summary>罚款的算法: what an article measures a fine by.</summary>
public abstract partial record FineMeasure
{
    /// <summary>The range in yuan; null as long as the base of a multiple or a share is not known.</summary>
    /// <param name="basis">违法所得, 上一年年收入 …: the amount that the measure multiplies.</param>
    public abstract YuanRange? Range(Yuan? basis);

    /// <summary>What must be known to compute the range: 违法所得, 上一年年收入; null for an amount that the article states itself.</summary>
    public virtual string? Base => null;

    /// <summary>Reads the notation of the catalogue: 0-10万, 10万-20万, 2000, 2-5倍 违法所得, 60%-100% 上一年年收入.</summary>
    /// <exception cref="FormatException">It is none of these, or its lower end is above the upper.</exception>
    public static FineMeasure Parse(string text)
    {
        if (Amounts().Match(text) is { Success: true } amounts)
        {
            var (min, max) = (Amount(amounts, "min", "minUnit"), amounts.Groups["max"].Success ? Amount(amounts, "max", "maxUnit") : Amount(amounts, "min", "minUnit"));
            return min <= max ? new AmountOfMoney(new YuanRange(new Yuan(min), new Yuan(max))) : throw Wrong(text);
        }
        if (Multiples().Match(text) is not { Success: true } match)
            throw Wrong(text);
        var lower = decimal.Parse(match.Groups["min"].Value, CultureInfo.InvariantCulture);
        var upper = match.Groups["max"].Success ? decimal.Parse(match.Groups["max"].Value, CultureInfo.InvariantCulture) : lower;
        var basis = match.Groups["base"].Value;
        if (lower > upper)
            throw Wrong(text);
        return match.Groups["percent"].Success ? new ShareOf(basis, lower, upper) : new MultipleOf(basis, lower, upper);
    }

    static decimal Amount(Match match, string number, string unit) =>
        decimal.Parse(match.Groups[number].Value, CultureInfo.InvariantCulture) * match.Groups[unit].Value switch { "万" => 10_000, "亿" => 100_000_000, _ => 1 };

    static FormatException Wrong(string text) => new($"罚款“{text}”应写作 0-10万、10万-20万、2-5倍 违法所得 或 60%-100% 上一年年收入");

    [GeneratedRegex(@"^(?<min>\d{1,9}(?:\.\d{1,4})?)(?<minUnit>[万亿])?(?:-(?<max>\d{1,9}(?:\.\d{1,4})?)(?<maxUnit>[万亿])?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Amounts();

    [GeneratedRegex(@"^(?<min>\d{1,3}(?:\.\d)?)%?(?:-(?<max>\d{1,3}(?:\.\d)?))?(?:(?<percent>%)|倍) (?<base>\S{2,20})$", RegexOptions.CultureInvariant)]
    private static partial Regex Multiples();
}

/// <summary>An amount that the article states.</summary>
public sealed record AmountOfMoney(YuanRange Stated) : FineMeasure
{
    public override YuanRange? Range(Yuan? basis) => Stated;

    public override string ToString() => Stated.ToString();
}

/// <summary>倍数: 违法所得二倍以上五倍以下.</summary>
public sealed record MultipleOf(string Of, decimal Min, decimal Max) : FineMeasure
{
    public override string Base => Of;

    public override YuanRange? Range(Yuan? basis) => basis is { } amount ? new YuanRange(new Yuan(amount.Amount * Min), new Yuan(amount.Amount * Max)) : null;

    public override string ToString() => Min == Max ? $"{Of}{Plain(Min)}倍" : Min == 0 ? $"{Of}{Plain(Max)}倍以下" : $"{Of}{Plain(Min)}倍以上{Plain(Max)}倍以下";

    static string Plain(decimal number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}

/// <summary>比例: 上一年年收入百分之四十.</summary>
public sealed record ShareOf(string Of, decimal Min, decimal Max) : FineMeasure
{
    public override string Base => Of;

    public override YuanRange? Range(Yuan? basis) => basis is { } amount ? new YuanRange(new Yuan(amount.Amount * Min / 100), new Yuan(amount.Amount * Max / 100)) : null;

    public override string ToString() => Min == Max ? $"{Of}{Plain(Min)}%" : $"{Of}{Plain(Min)}%以上{Plain(Max)}%以下";

    static string Plain(decimal number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
