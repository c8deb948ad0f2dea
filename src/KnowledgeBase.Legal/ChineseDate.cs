using System.Text.RegularExpressions;

namespace KnowledgeBase.Legal;

/// <summary>中文日期: 2020年8月20日, 二〇二〇年八月二十日, 2020-08-20, 2020.8.20 and 2020/8/20, with inner spaces.</summary>
public static partial class ChineseDate
{
    /// <summary>The first date that stands in the text, or null.</summary>
    public static DateOnly? Find(string text) => FindAt(text)?.Date;

    /// <summary>The last date that stands in the text, or null.</summary>
    public static DateOnly? FindLast(string text)
    {
        DateOnly? last = null;
        foreach (Match match in Any().Matches(text))
            last = From(match) ?? last;
        return last;
    }

    /// <summary>The first date of the text with where it stands.</summary>
    public static (DateOnly Date, int Start, int Length)? FindAt(string text)
    {
        foreach (Match match in Any().Matches(text))
            if (From(match) is { } date)
                return (date, match.Index, match.Length);
        return null;
    }

    /// <summary>The date that the whole text is, or null.</summary>
    public static DateOnly? Parse(string text)
    {
        var trimmed = text.Trim();
        return FindAt(trimmed) is { Start: 0 } found && found.Length == trimmed.Length ? found.Date : null;
    }

    /// <summary>The form of official documents (GB/T 9704-2012 7.3.5.4): 2020年8月20日.</summary>
    public static string Format(DateOnly date) => $"{date.Year}年{date.Month}月{date.Day}日";

    static DateOnly? From(Match match) =>
        ChineseNumeral.TryParse(Squeeze(match.Groups["y"].Value), out var year) &&
        ChineseNumeral.TryParse(Squeeze(match.Groups["m"].Value), out var month) &&
        ChineseNumeral.TryParse(Squeeze(match.Groups["d"].Value), out var day) &&
        year is >= 1900 and <= 2199 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    static string Squeeze(string text) => text.Any(char.IsWhiteSpace) ? string.Concat(text.Where(c => !char.IsWhiteSpace(c))) : text;

    [GeneratedRegex(@"(?<![0-9０-９])(?<y>[12１２][0-9０-９](?:\s?[0-9０-９]){2}|[一二][〇零○ＯOo0０一二三四五六七八九]{3})\s*(?:年\s*(?<m>[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})\s*月\s*(?<d>[0-9０-９](?:\s?[0-9０-９])?|[一二三四五六七八九十]{1,3})\s*日|[-/.．](?<m>[0-9]{1,2})[-/.．](?<d>[0-9]{1,2})(?![0-9]))", RegexOptions.CultureInvariant)]
    private static partial Regex Any();
}
