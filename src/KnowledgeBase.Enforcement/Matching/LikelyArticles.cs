using KnowledgeBase.Legal;
using KnowledgeBase.Library.Searching;

namespace KnowledgeBase.Enforcement.Matching;

/// <summary>What 查依据 finds for the words: a second witness beside the catalogue's own words. Immutable.</summary>
public sealed class LikelyArticles
{
    const int HitsRead = 20;

    // The place at which a hit is worth half as much as the first.
    const double HalfWorth = 3;

    readonly Dictionary<ArticleKey, int> places = [];

    LikelyArticles(IEnumerable<ArticleKey> articles)
    {
        foreach (var article in articles)
            places.TryAdd(article, places.Count);
    }

    /// <summary>Nothing found: the catalogue's words speak alone.</summary>
    public static LikelyArticles None { get; } = new([]);

    /// <summary>The articles of a day that are found for what was seen.</summary>
    public static LikelyArticles Of(CorpusSearch search, string text, DateOnly day) =>
        new(search.NearestArticles(text, day, HitsRead).Where(h => h is { Title: not null, Article: not null }).Select(h => new ArticleKey(TitleKey.Of(h.Title!), h.Article!.Value)));

    /// <summary>How near the front a penalty article and the best of its duties stand together: 0 to 2.</summary>
    internal double Support(ArticleKey? penalty, IReadOnlyList<ArticleKey> duties) => Near(penalty) + duties.Select(d => Near(d)).DefaultIfEmpty().Max();

    /// <summary>Whether the penalty or a duty is the very first article found.</summary>
    internal bool PutFirst(ArticleKey? penalty, IReadOnlyList<ArticleKey> duties) => Place(penalty) == 0 || duties.Any(d => Place(d) == 0);

    double Near(ArticleKey? article) => Place(article) is { } place ? HalfWorth / (HalfWorth + place) : 0;

    int? Place(ArticleKey? article) => article is { } key && places.TryGetValue(key, out var place) ? place : null;
}
