using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Search.Querying.Language;

/// <summary>A day that the words of a question speak of, and where they do.</summary>
readonly record struct DayFound(DateOnly Day, int Start, int Length);

/// <summary>问句里的日期: 2020年8月检查的, 2020.8.15, 去年, 2021年9月1日前. A month or year is its first day; 前 is the day before.</summary>
static partial class QuestionDay
{
    /// <summary>The first date of the text; the year of a version, a document number or a term of years is none.</summary>
    public static DayFound? Find(string text, DateOnly today)
    {
        foreach (Match match in Written().Matches(text))
            if (!NamesText(text, match) && Day(match) is { } day)
                return Before(match) ? Earlier(match, day) : new DayFound(day, match.Index, match.Length);
        return Relative().Match(text) is { Success: true } relative && Day(relative, today) is { } counted
            ? Before(relative) ? Earlier(relative, counted) : new DayFound(counted, relative.Index, relative.Length)
            : null;
    }

    /// <summary>The text without the words of its date; the text itself when nothing else stands in it.</summary>
    public static string Without(string text, DayFound found)
    {
        var rest = string.Join(' ', new[] { text[..found.Start].Trim(), text[(found.Start + found.Length)..].Trim() }.Where(part => part.Length > 0));
        return QuestionParser.IsSearchable(rest) ? rest : text;
    }

    static bool Before(Match match) => match.Groups["before"].Success;

    static DayFound? Earlier(Match match, DateOnly day) => new DayFound(day.AddDays(-1), match.Index, match.Length);

    static DateOnly? Day(Match match) => Number(match, "y") is { } year and >= 1949 and <= 2099 ? Day(match, year) : null;

    static DateOnly? Day(Match match, int year)
    {
        var (month, day) = (Number(match, "m") ?? 1, Number(match, "d") ?? 1);
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    static DateOnly? Day(Match match, DateOnly today) => match.Groups["word"].Value switch
    {
        "昨天" or "昨日" => today.AddDays(-1),
        "前天" => today.AddDays(-2),
        "上个月" or "上月" => new DateOnly(today.Year, today.Month, 1).AddMonths(-1),
        "去年" => Day(match, today.Year - 1),
        _ => Day(match, today.Year - 2),
    };

    static int? Number(Match match, string group) =>
        match.Groups[group].Success && ChineseNumeral.TryParse(match.Groups[group].ValueSpan, out var number) ? number : null;

    // 2021年版, （2018年本）, 安全生产法2021年, 2021年安全生产法, 〔2017年〕12号: a year that names a text and not a time.
    static bool NamesText(string text, Match match) =>
        match.Groups["m"].Success
            ? match.Index > 0 && text[match.Index - 1] is '〔' or '[' or '［' or '【'
            : AfterTitle().IsMatch(text[..match.Index]) || BeforeTitle().IsMatch(text[(match.Index + match.Length)..]);

    const string Year = "[12１２][0-9０-９]{3}|[一二][〇零○一二三四五六七八九]{3}";
    const string Digits = "[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}";

    [GeneratedRegex(
        $"(?<![0-9０-９A-Za-z./-]|[A-Za-z] )(?:(?<y>{Year})年(?:度|(?<m>{Digits})月份?(?:(?<d>{Digits})[日号])?)?"
        + "|(?<y>[12][0-9]{3})(?<sep>[-./．])(?<m>[0-9]{1,2})(?:\\k<sep>(?<d>[0-9]{1,2}))?(?![0-9A-Za-z./-])"
        + "|(?<y>(?:19|20)[0-9]{2})(?<m>[01][0-9])(?<d>[0-3][0-9])(?![0-9A-Za-z./-]))(?:(?<before>之前|以前|前)|以来|以后|之后|起)?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    [GeneratedRegex(
        $"(?:(?<word>昨天|昨日|前天|上个月|上月)|(?<word>去年|前年)(?:(?<m>{Digits})月份?(?:(?<d>{Digits})[日号])?)?)(?:(?<before>之前|以前)|以来|以后|之后|起)?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Relative();

    [GeneratedRegex(@"(?:法|条例|办法|规定|规则|细则|标准|目录|[〔\[［【(（至到])\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex AfterTitle();

    [GeneratedRegex(@"^(?:\s*(?:版|本|新?修[订正]|新版|的?《|第?[0-9０-９]{1,5}号|[〕\]］】)）至到])|的?[^查违反在时的发现，。 ]{0,12}(?:法(?![律规定院])|条例))", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeTitle();
}
