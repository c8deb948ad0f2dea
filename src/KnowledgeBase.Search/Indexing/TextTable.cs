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

    /// <summary>Index in <see cref="RegionNames"/> + 1; 0 for national.</summary>
    public required ushort[] Regions { get; init; }

    /// <summary>Day number + 1; 0 where unknown.</summary>
    public required int[] From { get; init; }

    public required int[] Until { get; init; }

    public required IReadOnlyList<string> RegionNames { get; init; }

    public int Count => Documents.Length;

    public TextKey KeyOf(int text) => new(Documents[text], Articles[text]);

    public TextFacets FacetsOf(int text) => new(
        (TextKind)Kinds[text],
        Works[text],
        Levels[text] == 0 ? null : (LevelOfAuthority)(Levels[text] - 1),
        Regions[text] == 0 ? null : RegionNames[Regions[text] - 1],
        Day(From[text]),
        Day(Until[text]));

    static DateOnly? Day(int stored) => stored == 0 ? null : DateOnly.FromDayNumber(stored - 1);
}
