using KnowledgeBase.Library.Laws;

namespace KnowledgeBase.Library.Collecting;

/// <summary>Reads the texts of collected articles.</summary>
public sealed class CollectionReader(LawCatalogue catalogue, LawReader reader)
{
    public async Task<CollectedArticles> ReadAsync(Collection collection, DateOnly day, CancellationToken cancellationToken)
    {
        Dictionary<string, LawText?> texts = [];
        List<CollectedArticle> articles = [];
        List<CollectedKey> gone = [];
        foreach (var key in collection.Keys)
        {
            var law = $"{key.WorkId}.{key.Check}.{key.Version}";
            if (!texts.TryGetValue(law, out var text))
                texts[law] = text = await TextAsync(key, day, cancellationToken);
            if (text?.Articles.FirstOrDefault(a => a.Number == key.Article) is { } article)
                articles.Add(new CollectedArticle(key, text.Work, text.Version, article));
            else
                gone.Add(key);
        }
        return new CollectedArticles(articles, gone);
    }

    async Task<LawText?> TextAsync(CollectedKey key, DateOnly day, CancellationToken cancellationToken) =>
        await catalogue.GetAsync(key.WorkId, day, cancellationToken) is { } work && key.Means(work.Work.Title) && work.Versions.FirstOrDefault(v => v.Key == key.Version) is { } version
            ? await reader.ReadAsync(version.Id, day, cancellationToken)
            : null;
}
