using KnowledgeBase.Legal;

namespace KnowledgeBase.Search.Indexing;

/// <summary>What the index keeps of each text: key, length, facets. Columns, because there are hundreds of thousands.</summary>
sealed record TextTable
{
    public required long[] Documents { get; init; }

    public required int[] Articles { get; init; }

    /// <summary>The length in tokens, in one byte (<see cref="Ranking.LengthNorm"/>).</summary>
    public required byte[] Norms { get; init; }

    public required byte[] Kinds { get; init; }

    public required long[] Works { get; init; }

    /// <summary>Level of authority + 1; 0 for none.</summary>
    public required byte[] Levels { get; init; }

    /// <summary>None for national law.</summary>
    public required NameColumn Regions { get; init; }

    public required NameColumn Titles { get; init; }

    public required NameColumn Issuers { get; init; }

    public required NameColumn DocumentNumbers { get; init; }

    /// <summary>Article number × 256 + its 之; 0 for a text that is no article.</summary>
    public required int[] Provisions { get; init; }

    /// <summary>Day number + 1; 0 where unknown.</summary>
    public required int[] From { get; init; }

    public required int[] Until { get; init; }

    public required CharacterColumn Characters { get; init; }

    public int Count => Documents.Length;

    public TextKey KeyOf(int text) => new(Documents[text], Articles[text]);

    public TextFacets FacetsOf(int text) => new(
        (TextKind)Kinds[text],
        Works[text],
        Levels[text] == 0 ? null : (LevelOfAuthority)(Levels[text] - 1),
        Regions[text],
        Day(From[text]),
        Day(Until[text]))
    {
        Title = Titles[text],
        Issuer = Issuers[text],
        DocumentNumber = DocumentNumbers[text],
        Article = ArticleOf(text),
    };

    /// <summary>The article of the same document with that number, or -1. A document's articles stand together.</summary>
    public int Sibling(int text, int provision)
    {
        var document = Documents[text];
        for (var i = text; i >= 0 && Documents[i] == document; i--)
            if (Provisions[i] == provision)
                return i;
        for (var i = text + 1; i < Count && Documents[i] == document; i++)
            if (Provisions[i] == provision)
                return i;
        return -1;
    }

    public IReadOnlyList<string> LawTitles()
    {
        var used = new bool[Titles.Names.Count + 1];
        for (var text = 0; text < Count; text++)
            if (Kinds[text] == (byte)TextKind.Article)
                used[Titles.Numbers[text]] = true;
        return [.. Titles.Names.Where((_, i) => used[i + 1])];
    }

    public static int Packed(ProvisionNumber? article) => article is { } number ? number.Number << 8 | number.Suffix : 0;

    ProvisionNumber? ArticleOf(int text) => Provisions[text] is > 0 and var packed ? new ProvisionNumber(packed >> 8, packed & 0xFF) : null;

    static DateOnly? Day(int stored) => stored == 0 ? null : DateOnly.FromDayNumber(stored - 1);
}
