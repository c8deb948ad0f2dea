using KnowledgeBase.Enforcement.Catalogue;
using KnowledgeBase.Legal;
using KnowledgeBase.Library.Searching;

namespace KnowledgeBase.Enforcement.Matching;

/// <summary>What 查依据 finds for the words: a second witness beside the catalogue's own words. Immutable.</summary>
public sealed class LikelyArticles
{
    const int HitsRead = 20;

    // The place at which a hit is worth half as much as the first.
    const double HalfWorth = 3;

    readonly Dictionary<(string Law, ProvisionNumber Article), int> places = [];

    LikelyArticles(IEnumerable<(string Law, ProvisionNumber Article)> articles)
    {
        foreach (var article in articles)
            places.TryAdd(article, places.Count);
    }

    /// <summary>Nothing found: the catalogue's words speak alone.</summary>
    public static LikelyArticles None { get; } = new([]);

    /// <summary>The articles of a day that are found for what was seen.</summary>
    public static LikelyArticles Of(CorpusSearch search, string text, DateOnly day) =>
        new(search.NearestArticles(text, day, HitsRead).Where(h => h is { Title: not null, Article: not null }).Select(h => (TitleKey.Of(h.Title!), h.Article!.Value)));

    /// <summary>How near the front its penalty article and its duty stand together: 0 to 2.</summary>
    public double Support(Violation violation) => Near(violation.Penalty) + violation.Duties.Select(Near).DefaultIfEmpty().Max();

    /// <summary>Whether its penalty or its duty is the very first article found.</summary>
    public bool PutFirst(Violation violation) => violation.Duties.Append(violation.Penalty).Any(p => Place(p) == 0);

    double Near(LawProvision provision) => Place(provision) is { } place ? HalfWorth / (HalfWorth + place) : 0;

    int? Place(LawProvision provision) => provision.Place.Article is { } article && places.TryGetValue((TitleKey.Of(provision.Law), article), out var place) ? place : null;
}
