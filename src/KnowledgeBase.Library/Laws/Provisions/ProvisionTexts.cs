using KnowledgeBase.Legal;

namespace KnowledgeBase.Library.Laws.Provisions;

/// <summary>Looks provisions up as they stood on a day, each law once. For one answer; not shared.</summary>
public sealed class ProvisionTexts(LawCatalogue catalogue, LawReader reader)
{
    readonly Dictionary<(string Law, DateOnly Day), WorkDetails?> laws = [];
    readonly Dictionary<(long Work, DateOnly Day), WorkDetails?> works = [];
    readonly Dictionary<(long Version, ProvisionNumber Number), Article?> articles = [];

    /// <summary>The provision of a day, or what is missing of it.</summary>
    public async Task<CitedProvision> FindAsync(LawProvision provision, DateOnly day, CancellationToken cancellationToken)
    {
        if (await LawAsync(provision.Law, day, cancellationToken) is not { } law)
            return new CitedProvision(provision, day, ProvisionStanding.LawNotHere, null, null, null);
        if (law.InForce is not { } version)
            return new CitedProvision(provision, day, ProvisionStanding.TextOfDayNotHere, law.Work, law.Nearest, null);
        var article = provision.Place.Article is { } number ? await ArticleAsync(version.Id, number, cancellationToken) : null;
        var standing = article is not null && ProvisionText.Of(article, provision.Place) is not null ? ProvisionStanding.Found : ProvisionStanding.NoSuchProvision;
        return new CitedProvision(provision, day, standing, law.Work, version, article);
    }

    /// <summary>The words of a place in a version; null where it has no such place.</summary>
    public async Task<string?> FindAsync(long version, ProvisionRef place, CancellationToken cancellationToken) =>
        place.Article is { } number && await ArticleAsync(version, number, cancellationToken) is { } article ? ProvisionText.Of(article, place) : null;

    /// <summary>A law by its title with its versions; null where it is not here.</summary>
    public async Task<WorkDetails?> LawAsync(string title, DateOnly day, CancellationToken cancellationToken)
    {
        if (!laws.TryGetValue((title, day), out var law))
        {
            var found = await catalogue.FindAsync(title, day, cancellationToken);
            laws[(title, day)] = law = found is [var first, ..] ? await WorkAsync(first.Id, day, cancellationToken) : null;
        }
        return law;
    }

    /// <summary>A law with its versions; null where it is not here.</summary>
    public async Task<WorkDetails?> WorkAsync(long work, DateOnly day, CancellationToken cancellationToken)
    {
        if (!works.TryGetValue((work, day), out var law))
            works[(work, day)] = law = await catalogue.GetAsync(work, day, cancellationToken);
        return law;
    }

    async Task<Article?> ArticleAsync(long version, ProvisionNumber number, CancellationToken cancellationToken)
    {
        if (!articles.TryGetValue((version, number), out var article))
            articles[(version, number)] = article = await reader.ArticleTextAsync(version, number, cancellationToken);
        return article;
    }
}
