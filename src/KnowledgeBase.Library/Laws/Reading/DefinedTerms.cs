using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Library.Laws.Reading;

/// <summary>用语的含义: the terms that a law defines: 本法所称…是指…, 下列用语的含义：…, and （以下统称…）.</summary>
public static partial class DefinedTerms
{
    const int Longest = 24;

    /// <summary>The terms in the order of the text; of a term defined twice the first place.</summary>
    public static IReadOnlyList<DefinedTerm> Of(IEnumerable<Article> articles) =>
        [.. articles.SelectMany(In).DistinctBy(t => t.Term)];

    static IEnumerable<DefinedTerm> In(Article article)
    {
        var list = ListHead().IsMatch(article.Text);
        foreach (var place in Provisions.Of(article))
        {
            foreach (Match match in Called().Matches(place.Text))
                foreach (var term in Terms(match.Groups["term"].Value))
                    yield return new DefinedTerm(term, place.Where);
            foreach (Match match in ShortName().Matches(place.Text))
                foreach (var term in Terms(match.Groups["term"].Value))
                    yield return new DefinedTerm(term, place.Where);
            if (list && Entry().Match(place.Text) is { Success: true } entry)
                foreach (var term in Terms(entry.Groups["term"].Value))
                    yield return new DefinedTerm(term, place.Where);
        }
    }

    static IEnumerable<string> Terms(string text)
    {
        var term = text.Trim(' ', '　', '“', '”', '"', '，', '：', ':');
        if (term.Length is >= 2 and <= Longest && !term.Contains('《', StringComparison.Ordinal))
            yield return term;
    }

    // 以上 and 以下 包括本数 are counted, not defined.
    [GeneratedRegex(@"本(?:法|条例|办法|规定|细则|规则|解释|规程)(?:[^，。；\n]{0,6}?)(?:所称|所指)的?(?<term>[^，。；：\n]{2,26}?)[，,]?(?:是)?指(?!定|导|挥|派|使|示|令|标|数|南|控|出|明|认)", RegexOptions.CultureInvariant)]
    private static partial Regex Called();

    [GeneratedRegex(@"[（(]以下(?:简称|统称|合称|称)[:：为]?[“""]?(?<term>[^《》（）()“”""，。\n]{2,26})[”""]?[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex ShortName();

    [GeneratedRegex(@"下列(?:用语|术语|名词|概念|词语|专业用语)[^。；\n]{0,12}?(?:含义|定义|解释|意义)|(?:用语|术语|名词|概念|词语)的?(?:含义|定义|解释|意义)[是如为]", RegexOptions.CultureInvariant)]
    private static partial Regex ListHead();

    [GeneratedRegex(@"^\s*(?:[（(][零一二三四五六七八九十百]{1,5}[）)]|[0-9]{1,2}[.．、])?\s*[“""]?(?<term>[^，。；：:“”""\n]{2,26}?)[”""]?(?:[，,]?(?:是)?指(?!定|导|挥|派|使|示|令|标|数|南|控|出|明|认)|[：:](?!$)|，包括)", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();
}
