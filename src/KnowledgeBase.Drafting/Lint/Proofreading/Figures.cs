using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Lint.Proofreading;

/// <summary>5月10号 is 5月10日.</summary>
static partial class DayWritten
{
    public static IEnumerable<LintFinding> Check(Manuscript manuscript, ManuscriptLine line) =>
        Corrections.Of(manuscript, line, ProofRules.Day, Day(), _ => "日", wrong => $"“{wrong}”：书面日期写“日”");

    [GeneratedRegex("(?<=[0-9一二三四五六七八九十]月[0-9一二三四五六七八九十]{1,3})号(?![楼院线文令车机井门])", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}

/// <summary>引用的发文字号: 云应急[2026]第5号 is 云应急〔2026〕5号.</summary>
static partial class NumberBrackets
{
    public static IEnumerable<LintFinding> Check(Manuscript manuscript, ManuscriptLine line) =>
        Corrections.Of(manuscript, line, ProofRules.NumberBrackets, Form(), Right, wrong => $"“{wrong}”：发文字号用六角括号〔〕，不编虚位，不加“第”");

    static string Right(Match match) => string.Create(CultureInfo.InvariantCulture, $"〔{match.Groups["year"].Value}〕{int.Parse(match.Groups["serial"].ValueSpan, CultureInfo.InvariantCulture)}号");

    // 第（2026）12号建议 is no number of a document.
    [GeneratedRegex(@"(?<=[\p{IsCJKUnifiedIdeographs}])[ ]?[〔\[［【(（﹝][ ]?(?<year>(?:19|20)[0-9]{2})[ ]?年?[〕\]］】)）﹞][ ]?第?[ ]?(?<serial>[0-9]{1,5})[ ]?号(?!建议|提案|议案)", RegexOptions.CultureInvariant)]
    internal static partial Regex Form();
}

/// <summary>2026 年 is 2026年. The designation of a standard (GB/T 9704 规定) and the number of an item keep their space.</summary>
static partial class SpacedFigures
{
    public static IEnumerable<LintFinding> Check(Manuscript manuscript, ManuscriptLine line) =>
        AttachmentHead().IsMatch(line.Text) ? [] : Corrections.Of(manuscript, line, ProofRules.SpacedFigures, Space(), _ => "", wrong => $"“{wrong}”：数字与汉字之间不空格");

    [GeneratedRegex(@"(?<=[\p{IsCJKUnifiedIdeographs}])[ \u00A0]+(?=[0-9])(?![0-9]{1,2}[.．、])|(?<=(?:^|[^A-Za-z0-9.\-/])[0-9]{1,12}(?:\.[0-9]{1,6})?[%％]?)(?<![A-Za-z/][ ]?[0-9.\-]{1,12})[ \u00A0]+(?=[\p{IsCJKUnifiedIdeographs}])", RegexOptions.CultureInvariant)]
    private static partial Regex Space();

    [GeneratedRegex(@"^\s*#?\s*附件\s?[0-9]*\s", RegexOptions.CultureInvariant)]
    private static partial Regex AttachmentHead();
}

/// <summary>《甲》、《乙》 is 《甲》《乙》.</summary>
static partial class ListedTitles
{
    public static IEnumerable<LintFinding> Check(Manuscript manuscript, ManuscriptLine line) =>
        Corrections.Of(manuscript, line, ProofRules.ListedTitles, Listed(), _ => "", wrong => $"“{wrong}”：并列的书名号、引号之间通常不用顿号");

    [GeneratedRegex("(?<=》)、(?=《)|(?<=”)、(?=“)", RegexOptions.CultureInvariant)]
    private static partial Regex Listed();
}

/// <summary>9月4日-10日 is 9月4日—10日, 3-5人 is 3～5人. Telephone numbers, standards and 2026-08-20 keep their hyphen.</summary>
static partial class Ranges
{
    public static IEnumerable<LintFinding> Check(Manuscript manuscript, ManuscriptLine line) =>
        Corrections.Of(manuscript, line, ProofRules.Range, Hyphen(), m => IsTime(line.Prose, m.Index) ? "—" : "～", wrong => $"“{wrong}”：起止用一字线“—”或浪纹线“～”，不用半角连字符");

    static bool IsTime(string text, int at) => At(text, at - 1) is '年' or '月' or '日' or '时' || Time().IsMatch(text[(at + 1)..]);

    static char At(string text, int index) => index >= 0 && index < text.Length ? text[index] : ManuscriptLine.Blank;

    [GeneratedRegex(@"^[0-9]{1,4}(?:年|月|日|时)", RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(@"(?<=[0-9](?:年|月|日|时|点|[%％℃]|米|吨|人|万元|元|家|个))-{1,2}(?=[0-9])|(?<=(?:^|[^0-9A-Za-z./\-#])[0-9]{1,4}(?:\.[0-9]{1,3})?)(?<!(?:GB/?T?|AQ/?T?|[A-Za-z]) ?[0-9.]{1,6})-{1,2}(?=[0-9]{1,4}(?:\.[0-9]{1,3})?(?:年|月|日|天|个|家|人|次|项|小时|分钟|万元|元|吨|米|页|周|岁|倍|[%％℃]))", RegexOptions.CultureInvariant)]
    private static partial Regex Hyphen();
}

/// <summary>26年8月 is 2026年8月; 10年内 is a time and no year.</summary>
static partial class ShortYears
{
    public static IEnumerable<LintFinding> Check(Manuscript manuscript, ManuscriptLine line)
    {
        foreach (Match match in Year().Matches(line.Prose))
            yield return manuscript.Find(ProofRules.ShortYear, line.Number, $"“{match.Value}”：年份应写全四位", $"“20{match.Groups["year"].Value}年”");
    }

    [GeneratedRegex(@"(?<![0-9〇零一二三四五六七八九.第])[’']?(?<year>[0-9]{2})年(?=[0-9]{1,2}月|度|上半年|下半年|第[一二三四]季度|底(?!线))", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}

/// <summary>二〇二六年八月 is 2026年8月, save in a title or a quotation.</summary>
static partial class ChineseYears
{
    public static IEnumerable<LintFinding> Check(Manuscript manuscript, ManuscriptLine line) =>
        DateLines.IsDate(line.Prose) ? [] : Corrections.Of(manuscript, line, ProofRules.ChineseYear, Date(), m => Quoted(line.Prose, m.Index) ? null : Arabic(m), wrong => $"“{wrong}”：公历日期用阿拉伯数字");

    static bool Quoted(string text, int at)
    {
        var before = text[..at];
        return before.LastIndexOf('《') > before.LastIndexOf('》') || before.LastIndexOf('“') > before.LastIndexOf('”');
    }

    internal static string? Arabic(Match match)
    {
        var text = "";
        foreach (var (group, unit) in new[] { ("year", "年"), ("month", "月"), ("day", "日") })
            if (match.Groups[group] is { Success: true } part)
            {
                var digits = part.Value.Replace('○', '〇').Replace('Ｏ', '〇').Replace('O', '〇').Replace('o', '〇').Replace('0', '〇').Replace('〇', '零');
                if (!ChineseNumeral.TryParse(digits, out var value))
                    return null;
                text += value.ToString(CultureInfo.InvariantCulture) + unit;
            }
        return text;
    }

    [GeneratedRegex("(?<![一二三四五六七八九十百千〇])(?<year>[一二][〇零○ＯOo0九][〇零○ＯOo0一二三四五六七八九]{2})年(?:(?<month>[一二三四五六七八九十]{1,2})月(?:(?<day>[一二三四五六七八九十]{1,3})日)?)?", RegexOptions.CultureInvariant)]
    internal static partial Regex Date();
}

/// <summary>成文日期 on a line of its own: 2026年8月20日, in Arabic digits, without zeros before them.</summary>
static partial class DateLines
{
    public static bool IsDate(string line) => ChineseDate.Parse(line.Trim(ManuscriptLine.Blank, ' ', '　')) is not null;

    /// <summary>True for a date in any form, one that the calendar does not have too.</summary>
    public static bool IsDateLine(string text) => Whole().IsMatch(text);

    public static IEnumerable<LintFinding> Check(Manuscript manuscript, ManuscriptLine line)
    {
        var text = line.Prose.Trim(ManuscriptLine.Blank, ' ', '　', '\t');
        if (line.Kind is not LineKind.Text || !Whole().IsMatch(text))
            yield break;
        if (ChineseDate.Parse(text) is not { } date)
            yield return manuscript.Find(ProofRules.DateForm, line.Number, $"“{text}”不是日历上的日期");
        else if (ChineseDate.Format(date) is var right && right != text)
            yield return manuscript.Find(ProofRules.DateForm, line.Number, $"“{text}”：成文日期用阿拉伯数字，年份写全，月、日不编虚位", $"“{right}”", new TextEdit(line.Number, line.Prose.IndexOf(text, StringComparison.Ordinal), text.Length, right));
    }

    [GeneratedRegex(@"^(?:[0-9０-９]{4}|[一二][〇零○ＯOo0一二三四五六七八九]{3})\s*(?:年\s*[0-9０-９一二三四五六七八九十]{1,3}\s*月\s*[0-9０-９一二三四五六七八九十]{1,3}\s*日|[-/.．][0-9]{1,2}[-/.．][0-9]{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
