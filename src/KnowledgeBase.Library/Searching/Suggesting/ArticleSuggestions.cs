using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Legal;
using KnowledgeBase.Search.Querying.Names;

namespace KnowledgeBase.Library.Searching.Suggesting;

/// <summary>Articles while their number is being typed: 安全生产法9 → 第九条, 第九十条…; 安法97, 《消防法》第六.</summary>
sealed partial class ArticleSuggestions(LawNames names) : ISuggestionSource
{
    public IEnumerable<QuestionSuggestion> For(TypedSoFar typed)
    {
        if (Citing().Match(typed.Text) is not { Success: true } match || (match.Groups["number"].Length == 0 && match.Groups["mark"].Length == 0))
            return [];
        var number = WidthFold.Fold(match.Groups["number"].Value);
        return Named(match.Groups["law"].Value, typed.Catalogue)
            .SelectMany(law => law.ArticlesOn(typed.Day).Where(article => BeginsWith(article, number, match.Groups["end"].Success)).Select(article => Suggestion(law, article)));
    }

    IEnumerable<CataloguedLaw> Named(string typed, IndexCatalogue catalogue)
    {
        var key = TitleKey.Of(typed);
        HashSet<string> keys = [key, .. names.Resolve(typed).Select(name => TitleKey.Of(name.Law))];
        return catalogue.Laws.Where(law => keys.Contains(law.Key)).OrderBy(law => law.Region is not null).ThenBy(law => law.Level);
    }

    // 9 and 九 begin 9, 90 to 99 and 900; with 条 behind only 9 itself and 9之一.
    static bool BeginsWith(ProvisionNumber article, string typed, bool ended)
    {
        var (arabic, chinese) = (article.Number.ToString(CultureInfo.InvariantCulture), ChineseNumeral.Format(article.Number));
        return ended ? typed == arabic || typed == chinese : arabic.StartsWith(typed, StringComparison.Ordinal) || chinese.StartsWith(typed, StringComparison.Ordinal);
    }

    static QuestionSuggestion Suggestion(CataloguedLaw law, ProvisionNumber article) =>
        new(SuggestionKind.Article, $"《{law.Title}》{article}", $"{law.Title}{article}", LawSuggestions.Note(law));

    [GeneratedRegex(@"^[《<〈]?(?<law>[^《》<>〈〉]{2,60}?)[》>〉]?\s*(?<mark>第?)\s*(?<number>[0-9０-９]{1,4}|[〇零一二三四五六七八九十百千]{0,8})(?<end>条)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Citing();
}
