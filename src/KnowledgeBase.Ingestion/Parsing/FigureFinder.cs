using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>数据: number + unit with its sentence, what it counts and the period where the sentence says so. Dates, ordinals, document and article numbers are no figures.</summary>
static partial class FigureFinder
{
    public static IReadOnlyList<Figure> Find(IReadOnlyList<string> lines)
    {
        var figures = new List<Figure>();
        for (var i = 0; i < lines.Count; i++)
            foreach (var sentence in Sentences(lines[i]))
                InSentence(sentence, i + 1, figures);
        return figures;
    }

    static void InSentence(string sentence, int line, List<Figure> figures)
    {
        var whole = sentence.Trim();
        var period = Period().Match(sentence) is { Success: true } p ? p.Value.Trim('，', ',') : null;
        foreach (Match match in Number().Matches(sentence))
        {
            if (Read(match) is not { } figure || IsOrdinalOrDate(sentence, match))
                continue;
            figures.Add(figure with { Sentence = whole, Label = Label(sentence, match), Period = period, Line = line });
        }
        foreach (Match match in PerUnit().Matches(sentence))
            figures.Add(new Figure(Parse(match.Groups["a"].ValueSpan), Parse(match.Groups["b"].ValueSpan), $"{match.Groups["ua"].Value}/{match.Groups["ub"].Value}", false, match.Value, whole, Label(sentence, match), period, line));
    }

    static Figure? Read(Match match)
    {
        var unit = match.Groups["unit"].Value.Replace(" ", "", StringComparison.Ordinal);
        var approximate = match.Groups["about"].Success || match.Groups["more"].Success || match.Groups["around"].Success;
        decimal? max = null;
        if (!TryNumber(match.Groups["value"], match.Groups["valueWan"], out var value))
            return null;
        if (match.Groups["max"].Success)
        {
            if (!TryNumber(match.Groups["max"], match.Groups["maxWan"], out var upper))
                return null;
            // 3000元--30万元 states its own unit on both sides; 3—5万元 shares the last one.
            if (match.Groups["valueUnit"] is { Success: true } own && own.Value != unit)
                (value, upper, unit) = (value * InYuan(own.Value), upper * InYuan(unit), "元");
            max = upper;
        }
        return new Figure(value, max, unit, approximate, match.Value.Trim(), "", null, null, 0);
    }

    // A row of digits is no amount, and in 亿元 it would be more than a decimal holds.
    const int LongestNumber = 15;

    static bool TryNumber(Group number, Group wan, out decimal value)
    {
        value = 0;
        if (char.IsAsciiDigit(number.ValueSpan[0]))
        {
            if (number.Length > LongestNumber || !decimal.TryParse(number.Value.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture, out value))
                return false;
        }
        else if (ChineseNumeral.TryParse(number.ValueSpan, out var chinese))
            value = chinese;
        else
            return false;
        if (wan.Success)
            value *= 10_000;
        return true;
    }

    static decimal InYuan(string unit) => unit switch { "万元" => 10_000, "亿元" => 100_000_000, _ => 1 };

    static decimal Parse(ReadOnlySpan<char> digits) => decimal.Parse(digits, CultureInfo.InvariantCulture);

    /// <summary>第3项, 2022年, 十九大, 8月11日 and 第二次 count nothing.</summary>
    static bool IsOrdinalOrDate(string sentence, Match match)
    {
        var at = match.Groups["value"].Index;
        var before = at > 0 ? sentence[at - 1] : ' ';
        if (before is '第' or '〔' or '[' or '.' or '-' or '/' or '届' or '·' || (at > 1 && before == ' ' && sentence[at - 2] == '第'))
            return true;
        var unit = match.Groups["unit"].Value;
        var value = match.Groups["value"].Value;
        if (unit == "年" && value.Length == 4 && char.IsAsciiDigit(value[0]))
            return true;
        var chinese = !char.IsAsciiDigit(value[0]);
        // 一个, 一次, 一项 and the like are grammar more often than a count; 一 and 两 are left to people.
        return chinese && (value is "一" or "两" or "零" or "〇" || (at > 0 && (ChineseNumeral.IsNumeral(before) || before is '十' or '星' or '周')));
    }

    /// <summary>What a figure counts: the noun behind it, or the last words before it.</summary>
    static string? Label(string sentence, Match match)
    {
        var after = NounAfter().Match(sentence, match.Index + match.Length);
        if (after.Success && after.Length >= 2)
            return after.Value.Trim();
        var start = Math.Max(0, match.Index - 20);
        var before = NounBefore().Match(sentence[start..match.Index]);
        return before.Success ? before.Value.Trim() : null;
    }

    static IEnumerable<string> Sentences(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('。' or '！' or '？' or '\n'))
                continue;
            yield return text[start..(i + 1)];
            start = i + 1;
        }
        if (start < text.Length)
            yield return text[start..];
    }

    const string Units = "家[（(]次[）)]|人次|家次|起次|批次|个月|个工作日|工作日|小时|分钟|平方公里|平方米|立方米|公里|万元|亿元|万人次|万人|万份|万余|千米|毫米|厘米|项/家|起/家|元/家|家|个|项|份|条|处|起|次|件|人|名|元|宗|场|期|套|台|辆|艘|支|座|吨|公斤|千克|克|米|页|张|户|组|类|批|例|天|周|年|％|%|‰|℃|度|倍|级|部|册|篇|则|种|户次|班次|课时|学时|岁|升|分";

    [GeneratedRegex(@"(?:(?<about>约|近|超过|逾)\s*)?(?<![0-9A-Za-z])(?<value>[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?|[一二三四五六七八九十百千两]{1,6})\s?(?<valueWan>万(?!元|人|份|余|吨|平|辆|户|家|套|亩))?(?:(?<valueUnit>万元|亿元|元)?\s?(?:[-—－–~～至]{1,2})\s?(?<max>[0-9]+(?:\.[0-9]+)?)\s?(?<maxWan>万(?!元|人|份|余|吨|平|辆|户|家|套|亩))?)?\s?(?<more>余|多)?\s?(?<unit>" + Units + @")(?<around>左右|以上|上下)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    // 4类45个: two counts of one thing, kept together as the text has them.
    [GeneratedRegex(@"(?<![0-9.])(?<a>[0-9]{1,6})(?<ua>类|大类|批|组)(?<b>[0-9]{1,6})(?<ub>个|项|条|家|种)", RegexOptions.CultureInvariant)]
    private static partial Regex PerUnit();

    [GeneratedRegex(@"(?:截至目前|截止目前|截至[^，。]{2,20}|今年以来|去年|今年|[0-9]{4}年度?(?:[0-9]{1,2}月(?:至[0-9]{1,2}月)?)?|上半年|下半年|第[一二三四]季度|[一二三四]季度|本月|“[^”]{2,12}”期间)[，,]?", RegexOptions.CultureInvariant)]
    private static partial Regex Period();

    [GeneratedRegex(@"\G(?:(?![的和及与或在])[\p{IsCJKUnifiedIdeographs}]){2,10}", RegexOptions.CultureInvariant)]
    private static partial Regex NounAfter();

    [GeneratedRegex(@"(?:(?![的和及与或])[\p{IsCJKUnifiedIdeographs}]){2,14}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex NounBefore();
}
