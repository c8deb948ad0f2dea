using KnowledgeBase.Search.Ranking;

namespace KnowledgeBase.Search.Indexing;

/// <summary>Gathers the columns of a <see cref="TextTable"/>.</summary>
sealed class TextTableBuilder
{
    readonly List<long> documents = [], works = [];
    readonly List<int> articles = [], from = [], until = [];
    readonly List<byte> norms = [], kinds = [], levels = [];
    readonly List<ushort> regions = [];
    readonly List<string> regionNames = [];
    readonly Dictionary<string, ushort> regionNumbers = new(StringComparer.Ordinal);

    public int Count => documents.Count;

    public void Add(TextKey key, TextFacets facets, int length)
    {
        documents.Add(key.Document);
        articles.Add(key.Article);
        norms.Add(LengthNorm.Encode(length));
        kinds.Add((byte)facets.Kind);
        works.Add(facets.Work);
        levels.Add(facets.Level is { } level ? (byte)(level + 1) : (byte)0);
        regions.Add(RegionNumber(facets.Region));
        from.Add(facets.From is { } first ? first.DayNumber + 1 : 0);
        until.Add(facets.Until is { } end ? end.DayNumber + 1 : 0);
    }

    public TextTable Build() => new()
    {
        Documents = [.. documents],
        Articles = [.. articles],
        Norms = [.. norms],
        Kinds = [.. kinds],
        Works = [.. works],
        Levels = [.. levels],
        Regions = [.. regions],
        From = [.. from],
        Until = [.. until],
        RegionNames = [.. regionNames],
    };

    ushort RegionNumber(string? region)
    {
        if (region is null)
            return 0;
        if (!regionNumbers.TryGetValue(region, out var number))
        {
            regionNames.Add(region);
            regionNumbers.Add(region, number = checked((ushort)regionNames.Count));
        }
        return number;
    }
}
