using System.Text.RegularExpressions;

namespace KnowledgeBase.Legal;

/// <summary>有效期: the last day, inclusive, on which a normative document says it is valid.</summary>
public readonly partial record struct ValidityPeriod(DateOnly Until)
{
    const int LongestYears = 30;

    /// <summary>True on every day after the last.</summary>
    public bool IsOver(DateOnly day) => day > Until;

    /// <summary>
    /// Finds 自2020年1月1日起施行至2024年12月31日, 自…起施行，有效期5年, 本办法有效期三年 and 有效期至2024年12月31日 in a text; null where it states none.
    /// A certificate's or a person's 有效期 within the text is none.
    /// </summary>
    /// <param name="text">The whole document.</param>
    /// <param name="from">From when years run where the sentence gives no day (自印发之日起): 施行日期, else 成文日期.</param>
    public static ValidityPeriod? Find(string text, DateOnly? from)
    {
        // The last such sentence: a document that quotes another's comes to its own at the end.
        foreach (Match match in Sentence().Matches(text).Reverse())
        {
            if (match.Groups["until"] is { Success: true } until && ChineseDate.Find(until.Value) is { } last)
                return new ValidityPeriod(last);
            var start = match.Groups["from"] is { Success: true } stated ? ChineseDate.Find(stated.Value) ?? from : from;
            if (start is { } day && ChineseNumeral.TryParse(match.Groups["number"].ValueSpan, out var number) && number is > 0 and <= LongestYears)
                // Five years from 1 January 2020 end on 31 December 2024.
                return new ValidityPeriod((match.Groups["unit"].Value == "年" ? day.AddYears(number) : day.AddMonths(number)).AddDays(-1));
        }
        return null;
    }

    const string Date = @"[0-9０-９〇零○一二三四五六七八九]{4}年[0-9０-９一二三四五六七八九十]{1,3}月[0-9０-９一二三四五六七八九十]{1,3}日";

    const string Length = @"有效期(?:限)?[:：]?(?:为|暂定为?)?(?<number>[0-9０-９]{1,2}|[一二三四五六七八九十两]{1,3})个?(?<unit>年|月)";

    [GeneratedRegex(
        @"自(?:(?<from>" + Date + @")|[^，。；\n]{2,8}之日)起(?:正式)?(?:施行|实施|执行|生效)(?:[，,]?(?:有效期)?(?:截)?(?:至|到)(?<until>" + Date + @")|[，,；;]" + Length + @")"
        + @"|本[\p{IsCJKUnifiedIdeographs}]{1,6}(?:的)?(?:有效期(?:限)?(?:截)?(?:至|到)[:：]?(?<until>" + Date + @")|" + Length + @")"
        + @"|^有效期(?:限)?(?:截)?(?:至|到)?[:：]?(?<until>" + Date + @")",
        RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Sentence();
}
