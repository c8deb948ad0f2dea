using KnowledgeBase.Search.Ranking;

namespace KnowledgeBase.Search.Indexing;

/// <summary>Gathers the columns of a <see cref="TextTable"/>.</summary>
sealed class TextTableBuilder
{
    readonly List<long> documents = [], works = [];
    readonly List<int> articles = [], from = [], until = [], provisions = [];
    readonly List<byte> norms = [], kinds = [], levels = [];
    readonly NameColumnBuilder regions = new(), titles = new(), issuers = new(), documentNumbers = new();

    public int Count => documents.Count;

    /// <summary>The text of the entry that <see cref="Add"/> ends.</summary>
    public CharacterColumnBuilder Characters { get; } = new();

    public void Add(TextKey key, TextFacets facets, int length)
    {
        documents.Add(key.Document);
        articles.Add(key.Article);
        norms.Add(LengthNorm.Encode(length));
        kinds.Add((byte)facets.Kind);
        works.Add(facets.Work);
        levels.Add(facets.Level is { } level ? (byte)(level + 1) : (byte)0);
        regions.Add(facets.Region);
        titles.Add(facets.Title);
        issuers.Add(facets.Issuer);
        documentNumbers.Add(facets.DocumentNumber);
        provisions.Add(TextTable.Packed(facets.Article));
        from.Add(facets.From is { } first ? first.DayNumber + 1 : 0);
        until.Add(facets.Until is { } end ? end.DayNumber + 1 : 0);
        Characters.End();
    }

    public TextTable Build() => new()
    {
        Documents = [.. documents],
        Articles = [.. articles],
        Norms = [.. norms],
        Kinds = [.. kinds],
        Works = [.. works],
        Levels = [.. levels],
        Regions = regions.Build(),
        Titles = titles.Build(),
        Issuers = issuers.Build(),
        DocumentNumbers = documentNumbers.Build(),
        Provisions = [.. provisions],
        From = [.. from],
        Until = [.. until],
        Characters = Characters.Build(),
    };
}
