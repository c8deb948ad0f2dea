using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Search.Querying;

/// <summary>条文引用: a question that names a law and a place in it, as people type it: 安全生产法97条, 《安全生产法》第九十七条第一款第（三）项.</summary>
/// <param name="Title">The law as typed, without 《》; whether it is here is for the library to say.</param>
/// <param name="Provision">The place in it; its article is null when the whole law is meant.</param>
public sealed partial record CitationQuery(string Title, ProvisionRef Provision)
{
    /// <summary>Reads a question that is nothing but a citation; null for any other.</summary>
    public static CitationQuery? TryParse(string question)
    {
        var match = Whole().Match(WhiteSpace().Replace(question, ""));
        if (!match.Success)
            return null;
        var title = match.Groups["title"].Value;
        if (!match.Groups["article"].Success)
            return Named(match) ? new CitationQuery(title, new ProvisionRef(null)) : null;
        // 某某法2021 is a law and a year, not its article 2021.
        if (!ProvisionNumber.TryParse(match.Groups["article"].Value + "条" + match.Groups["suffix"].Value, out var article)
            || (!match.Groups["mark"].Success && (article.Number > 1500 || !Named(match))))
            return null;
        return new CitationQuery(title, new ProvisionRef(article, Number(match, "paragraph"), Number(match, "item"), Number(match, "subitem")));
    }

    /// <summary>The standard form: 《安全生产法》第九十七条.</summary>
    public override string ToString() => $"《{Title}》{Provision}";

    static bool Named(Match match) => match.Groups["quoted"].Success || TitleEnd().IsMatch(match.Groups["title"].Value);

    static int? Number(Match match, string group) =>
        match.Groups[group].Success && ChineseNumeral.TryParse(match.Groups[group].ValueSpan, out var number) && number > 0 ? number : null;

    const string Numeral = "[0-9０-９零〇一二三四五六七八九十百千两]{1,7}";

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex("(?:法|法典|条例|规定|办法|规则|细则|准则|标准|解释|决定|规程|章程|通则|制度)(?:[（(][^（()）]{1,20}[)）])?$", RegexOptions.CultureInvariant)]
    private static partial Regex TitleEnd();

    [GeneratedRegex(
        $"^(?:(?<quoted>[《<〈])(?<title>[^《》]{{2,80}}?)[》>〉]|(?<title>[^《》<>〈〉，。；！？,;!?、]{{2,60}}?)(?<![第0-9０-９零〇一二三四五六七八九十百千两]))的?"
        + $"(?:(?:第(?<article>{Numeral})(?<mark>条)?|(?<article>{Numeral})(?<mark>条)?)"
        + $"(?<suffix>之{Numeral})?"
        + $"(?:第?(?<paragraph>{Numeral})款)?"
        + $"(?:第?[（(]?(?<item>{Numeral})[）)]?项)?"
        + $"(?:第?[（(]?(?<subitem>{Numeral})[）)]?目)?)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
