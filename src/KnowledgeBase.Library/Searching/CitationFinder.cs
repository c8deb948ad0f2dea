using System.Text.RegularExpressions;
using KnowledgeBase.Library.Gists;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Search.Querying.Names;

namespace KnowledgeBase.Library.Searching;

/// <summary>Answers a question that is a citation by the article itself.</summary>
sealed partial class CitationFinder(LawFinder finder, LawCatalogue catalogue, LawReader reader, ArticleGists gists, LawNames names)
{
    public async Task<CitationAnswer?> FindAsync(string question, DateOnly day, string? lawInContext, CancellationToken cancellationToken)
    {
        if (CitationQuery.TryParse(question, lawInContext) is not { } query)
            return null;
        var named = await finder.FindAsync(query.Title, day, cancellationToken);
        if (named.Works.Count == 0 || await catalogue.GetAsync(named.Works[0].Id, day, cancellationToken) is not { } law)
            return new CitationAnswer(query, CitationOutcome.LawNotHere, null, null, null, []) { Known = gists.Named(query.Title, names, day) };
        var version = Asked(query, law) ?? law.InForce ?? law.Nearest;
        var article = query.Provision.Article is { } number && version is not null
            ? await reader.ArticleAsync(version.Id, number, day, cancellationToken, citedByLimit: 0)
            : null;
        return new CitationAnswer(query, Outcome(query, law, article), law, version, article, [.. named.Works.Skip(1)]) { ReadAs = named.ReadAs };
    }

    /// <summary>The same for what a question says beside the day it names: 2020年6月检查的安全生产法第97条. Null where that names no law that is here: the words may be anything.</summary>
    /// <param name="words">The question without its day.</param>
    public async Task<CitationAnswer?> FindBesideDayAsync(string words, DateOnly day, string? lawInContext, CancellationToken cancellationToken)
    {
        CitationAnswer? surest = null;
        foreach (var text in new[] { AroundDay().Replace(words, ""), words }.Distinct())
            if (surest is not { ReadAs: null } && await FindAsync(text, day, lawInContext, cancellationToken) is { Law: not null } found)
                surest = found.ReadAs is null ? found : surest ?? found;
        return surest;
    }

    // That another text has no such article says nothing of the one of the day.
    static CitationOutcome Outcome(CitationQuery query, WorkDetails law, ArticlePage? article) =>
        (query.VersionYear is null ? law.InForce : Asked(query, law)) is null ? CitationOutcome.TextOfDayNotHere
        : query.Provision.Article is not null && article is null ? CitationOutcome.NoSuchArticle
        : CitationOutcome.Found;

    // What was done on the day, before the citation or in brackets behind it: 检查的, 检查时, （检查）.
    [GeneratedRegex(@"^[^《法条例的，,：:\s]{0,8}(?:的|，|,|：|:|\s)\s*|\s*[（(][^）)]{0,8}[）)]$", RegexOptions.CultureInvariant)]
    private static partial Regex AroundDay();

    // 安全生产法（2014） is the version of that year on whatever day; where it is not here another is offered, and not passed off for it.
    static VersionSummary? Asked(CitationQuery query, WorkDetails law) =>
        query.VersionYear is { } year ? law.Versions.FirstOrDefault(v => v.VersionDate?.Year == year) ?? law.Versions.FirstOrDefault(v => v.EffectiveDate?.Year == year) : null;
}
