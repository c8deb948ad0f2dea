using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws;

namespace KnowledgeBase.Enforcement.Texts;

/// <summary>Looks provisions up as they stood on a day, each law once. For one answer; not shared.</summary>
public sealed class ProvisionTexts(LawCatalogue catalogue, LawReader reader)
{
    readonly Dictionary<(string Law, DateOnly Day), WorkDetails?> laws = [];
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

    /// <summary>A law by its title with its versions; null where it is not here.</summary>
    public async Task<WorkDetails?> LawAsync(string title, DateOnly day, CancellationToken cancellationToken)
    {
        if (!laws.TryGetValue((title, day), out var law))
        {
            var works = await catalogue.FindAsync(title, day, cancellationToken);
            laws[(title, day)] = law = works is [var first, ..] ? await catalogue.GetAsync(first.Id, day, cancellationToken) : null;
        }
        return law;
    }

    async Task<Article?> ArticleAsync(long version, ProvisionNumber number, CancellationToken cancellationToken)
    {
        if (!articles.TryGetValue((version, number), out var article))
            articles[(version, number)] = article = await reader.ArticleTextAsync(version, number, cancellationToken);
        return article;
    }
}
