using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Legal;

/// <summary>发文字号: authority code, year and serial, e.g. 国办发〔2012〕14号; an order (令) has no year: 国令第706号.</summary>
/// <param name="AuthorityCode">机关代字, e.g. 国办发.</param>
/// <param name="Year">Four digits; null for an order numbered through.</param>
/// <param name="Serial">The number within the year, or of the order.</param>
public sealed partial record DocumentNumber(string AuthorityCode, int? Year, int Serial) : IParsable<DocumentNumber>
{
    /// <summary>The standard form (GB/T 9704-2012 7.2.5): hexagonal brackets, no spaces, no 第 before the serial of a year.</summary>
    public override string ToString() => Year is { } year
        ? string.Create(CultureInfo.InvariantCulture, $"{AuthorityCode}〔{year}〕{Serial}号")
        : string.Create(CultureInfo.InvariantCulture, $"{AuthorityCode}第{Serial}号");

    /// <summary>Reads one document number with any bracket and inner spaces; the whole text must be one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out DocumentNumber result)
    {
        result = null;
        if (s is null)
            return false;
        var text = WhiteSpace().Replace(s, "");
        var match = Whole().Match(text);
        if (match.Success)
            result = From(match, match.Groups["code"].Value);
        else if ((match = WholeOrder().Match(text)).Success)
            result = new DocumentNumber(match.Groups["code"].Value, null, ChineseNumeral.Arabic(match.Groups["serial"].ValueSpan));
        return result is not null;
    }

    public static bool TryParse(string? s, [MaybeNullWhen(false)] out DocumentNumber result) => TryParse(s, null, out result);

    /// <exception cref="FormatException">The text is no document number.</exception>
    public static DocumentNumber Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"“{s}” 不是发文字号");

    /// <summary>Every document number that stands in a text, in order, with where it stands.</summary>
    public static IEnumerable<(DocumentNumber Number, int Start, int Length)> FindAll(string text)
    {
        // A number has a bracketed year: where there is no bracket there is no number, and most statute text has none.
        if (text.AsSpan().IndexOfAny(OpeningBrackets) < 0)
            yield break;
        foreach (Match match in Inside().Matches(text))
            if (From(match, AfterTheSentence(WhiteSpace().Replace(match.Groups["code"].Value, ""))) is { } number)
                yield return (number, match.Index, match.Length);
    }

    static DocumentNumber? From(Match match, string code)
    {
        var year = ChineseNumeral.Arabic(match.Groups["year"].ValueSpan);
        var serial = ChineseNumeral.Arabic(WhiteSpace().Replace(match.Groups["serial"].Value, ""));
        return year is >= 1949 and <= 2099 && serial > 0 ? new DocumentNumber(code, year, serial) : null;
    }

    static readonly SearchValues<char> OpeningBrackets = SearchValues.Create("〔[［【(（﹝");

    static string AfterTheSentence(string code)
    {
        while (LeadingWords.FirstOrDefault(lead => code.StartsWith(lead, StringComparison.Ordinal) && code.Length > lead.Length + 1) is { } found)
            code = code[found.Length..];
        return code;
    }

    // In a sentence these stand before a code, and Chinese writes no space between; a number that stands alone keeps them (和政办发 is of 和政县).
    static readonly string[] LeadingWords = ["根据", "依据", "按照", "参照", "以及", "文件", "和", "与", "及", "见", "以"];

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"^(?<code>[\p{IsCJKUnifiedIdeographs}]{1,16})[〔\[［【(（﹝<〈](?<year>[0-9０-９]{4})年?[〕\]］】)）﹞>〉](?:第)?(?<serial>[0-9０-９]{1,6})号?$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^(?<code>[\p{IsCJKUnifiedIdeographs}]{1,20}令)(?:第)?(?<serial>[0-9０-９]{1,5})号$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeOrder();

    [GeneratedRegex(@"(?<code>[\p{IsCJKUnifiedIdeographs}]{1,12}(?:[ \u3000]?[\p{IsCJKUnifiedIdeographs}]{1,4})?)[ \u3000]?[〔\[［【(（﹝][ \u3000]?(?<year>[0-9０-９]{4})[ \u3000]?年?[〕\]］】)）﹞][ \u3000]?(?:第)?[ \u3000]?(?<serial>[0-9０-９]{1,6})[ \u3000]?号", RegexOptions.CultureInvariant)]
    private static partial Regex Inside();
}
