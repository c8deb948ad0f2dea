using KnowledgeBase.Library.Gists;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Search.Querying.Names;

namespace KnowledgeBase.Library.Searching;

/// <summary>Answers a question that is a citation by the article itself.</summary>
sealed class CitationFinder(LawFinder finder, LawCatalogue catalogue, LawReader reader, ArticleGists gists, LawNames names)
{
    public async Task<CitationAnswer?> FindAsync(string question, DateOnly day, string? lawInContext, CancellationToken cancellationToken)
    {
        if (CitationQuery.TryParse(question, lawInContext) is not { } query)
            return null;
        var named = await finder.FindAsync(query.Title, day, cancellationToken);
        if (named.Works.Count == 0 || await catalogue.GetAsync(named.Works[0].Id, day, cancellationToken) is not { } law)
            return new CitationAnswer(query, CitationOutcome.LawNotHere, null, null, null, []) { Known = gists.Named(query.Title, names) };
        var version = Asked(query, law) ?? law.InForce ?? law.Nearest;
        var article = query.Provision.Article is { } number && version is not null
            ? await reader.ArticleAsync(version.Id, number, day, cancellationToken, citedByLimit: 0)
            : null;
        return new CitationAnswer(query, Outcome(query, law, article), law, version, article, [.. named.Works.Skip(1)]) { ReadAs = named.ReadAs };
    }

    static CitationOutcome Outcome(CitationQuery query, WorkDetails law, ArticlePage? article) =>
        query.Provision.Article is not null && article is null ? CitationOutcome.NoSuchArticle
        : (query.VersionYear is null ? law.InForce : Asked(query, law)) is null ? CitationOutcome.TextOfDayNotHere
        : CitationOutcome.Found;

    // 安全生产法（2014） is the version of that year on whatever day; where it is not here another is offered, and not passed off for it.
    static VersionSummary? Asked(CitationQuery query, WorkDetails law) =>
        query.VersionYear is { } year ? law.Versions.FirstOrDefault(v => v.VersionDate?.Year == year) ?? law.Versions.FirstOrDefault(v => v.EffectiveDate?.Year == year) : null;
}
