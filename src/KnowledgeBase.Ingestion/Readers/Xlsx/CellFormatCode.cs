using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Ingestion.Readers.Xlsx;

/// <summary>数字格式: the little of Excel's format codes that changes what a number says: dates, percent, fixed decimals.</summary>
static partial class CellFormatCode
{
    /// <summary>The code of a built-in format, as a Chinese Excel knows them (ECMA-376 18.8.30).</summary>
    public static string BuiltIn(string id) => id switch
    {
        "1" => "0",
        "2" => "0.00",
        "3" => "#,##0",
        "4" => "#,##0.00",
        "9" => "0%",
        "10" => "0.00%",
        "14" or "15" => "yyyy-m-d",
        "16" => "m-d",
        "17" => "yyyy-m",
        "18" or "19" or "20" or "21" => "h:mm",
        "22" => "yyyy-m-d h:mm",
        "27" or "36" or "50" or "57" => "yyyy年m月",
        "28" or "29" or "51" or "54" or "58" => "m月d日",
        "30" => "m-d-yy",
        "31" => "yyyy年m月d日",
        "32" or "33" => "h:mm",
        "52" => "yyyy年m月",
        "53" => "m月d日",
        "45" or "46" or "47" => "h:mm",
        _ => "",
    };

    /// <summary>A number as the format shows it.</summary>
    public static string Show(double number, string code, bool since1904)
    {
        var positive = Quoted().Replace(code.Split(';')[0], "$1");
        if (positive.Length == 0 || positive == "General" || positive.Contains('@', StringComparison.Ordinal))
            return Plain(number);
        if (DateParts().IsMatch(Bracketed().Replace(positive, "")))
            return Date(number + (since1904 ? 1462 : 0), positive) ?? Plain(number);
        if (Decimals().Match(positive) is not { Success: true } decimals)
            return Plain(number);
        var places = decimals.Groups[1].Length;
        return positive.Contains('%', StringComparison.Ordinal)
            ? (number * 100).ToString("F" + places, CultureInfo.InvariantCulture) + "%"
            : number.ToString("F" + places, CultureInfo.InvariantCulture);
    }

    static string Plain(double number) => Math.Abs(number) < 1e15 && Math.Abs(number) >= 1e-9 || number == 0
        ? ((decimal)number).ToString(CultureInfo.InvariantCulture)
        : number.ToString("R", CultureInfo.InvariantCulture);

    static string? Date(double number, string code)
    {
        if (number is < 0 or > 2958465)
            return null;
        var date = DateTime.FromOADate(number);
        var (year, month, day, time) = (Has(code, 'y'), code.Contains('月', StringComparison.Ordinal) || MonthPart().IsMatch(code), Has(code, 'd'), Has(code, 'h'));
        var written = code.Contains('年', StringComparison.Ordinal) || code.Contains('月', StringComparison.Ordinal)
            ? string.Concat(year ? $"{date.Year}年" : "", month ? $"{date.Month}月" : "", day ? $"{date.Day}日" : "")
            : string.Join('-', new[] { year ? date.Year.ToString("0000", CultureInfo.InvariantCulture) : null, month ? $"{date.Month:00}" : null, day ? $"{date.Day:00}" : null }.OfType<string>());
        var clock = time ? date.ToString("HH:mm", CultureInfo.InvariantCulture) : "";
        return $"{written} {clock}".Trim();
    }

    static bool Has(string code, char part) => code.Contains(part, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("\"([^\"]*)\"|\\\\")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex Bracketed();

    [GeneratedRegex("[ymdhs年月日]", RegexOptions.IgnoreCase)]
    private static partial Regex DateParts();

    [GeneratedRegex(@"(?<!h:?)m(?!m?:?s)", RegexOptions.IgnoreCase)]
    private static partial Regex MonthPart();

    [GeneratedRegex(@"0(?:\.(0*))?")]
    private static partial Regex Decimals();
}
