using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Search.Querying.Citations;

/// <summary>版本年份: the year that people write beside a title to say which text they mean: 2021年安全生产法, 安全生产法（2021修正）.</summary>
static partial class VersionYear
{
    /// <summary>The year before a title; moves past it.</summary>
    public static int? Leading(string text, ref int position) => Take(Before().Match(text, position, Math.Min(12, text.Length - position)), ref position);

    /// <summary>The year behind a title; moves past it.</summary>
    public static int? Trailing(string text, ref int position) => Take(After().Match(text, position, Math.Min(16, text.Length - position)), ref position);

    /// <summary>A title apart from the year at its end.</summary>
    public static (string Title, int? Year) Split(string title)
    {
        var open = title.LastIndexOfAny(['（', '(']);
        return open > 1 && title[^1] is ')' or '）' && Inside().Match(title[(open + 1)..^1]) is { Success: true } match && Year(match) is { } year ? (title[..open], year) : (title, null);
    }

    /// <summary>True when the inside of a bracket is the year of a version.</summary>
    public static bool IsOne(string inside) => Inside().IsMatch(inside);

    static int? Take(Match match, ref int position)
    {
        if (!match.Success || Year(match) is not { } year)
            return null;
        position = match.Index + match.Length;
        return year;
    }

    static int? Year(Match match) => ChineseNumeral.TryParse(match.Groups["year"].ValueSpan, out var year) && year is >= 1949 and <= 2099 ? year : null;

    const string Digits = "(?<year>[12１２][0-9０-９]{3})";
    const string Edition = "(?:第[一二三四五六七八九十]次)?(?:修正版|修订版|修正本|修订本|修正|修订|新版|版)";

    [GeneratedRegex($"\\G{Digits}(?:年(?:{Edition})?|{Edition})?的?(?![0-9０-９年月号.-])", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex($"\\G(?:[（(]{Digits}年?(?:{Edition})?[)）]|{Digits}(?:年(?:{Edition})?|{Edition})?(?![0-9０-９月条号.-]))", RegexOptions.CultureInvariant)]
    private static partial Regex After();

    [GeneratedRegex($"^{Digits}年?(?:{Edition})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Inside();
}
