namespace KnowledgeBase.Search.Indexing;

/// <summary>A term in the gist of a text.</summary>
/// <param name="Frequency">How often it stands in the gist.</param>
/// <param name="BesideFrequency">How often in heading and body, so that both can be weighed together without looking it up.</param>
readonly record struct GistPosting(int Text, byte Frequency, byte BesideFrequency);

/// <summary>The field of gists (条旨): few texts have one, so its postings are plain.</summary>
/// <param name="Places">The terms that stand in gists, by their place in the index, in order.</param>
/// <param name="Offsets">Where the postings of each begin, and the end.</param>
/// <param name="Lengths">The length of each text's gist in tokens; 0 for none.</param>
/// <param name="Average">The average length of those that have one.</param>
sealed record GistField(int[] Places, int[] Offsets, GistPosting[] Postings, ushort[] Lengths, CharacterColumn Characters, float Average)
{
    /// <summary>The gists that hold a term, in the order of their texts.</summary>
    public ReadOnlySpan<GistPosting> Of(int place) =>
        Array.BinarySearch(Places, place) is >= 0 and var at ? Postings.AsSpan(Offsets[at], Offsets[at + 1] - Offsets[at]) : [];

    /// <summary>How many texts hold a term in their gist alone.</summary>
    public int OnlyIn(int place)
    {
        var count = 0;
        foreach (var posting in Of(place))
            count += posting.BesideFrequency == 0 ? 1 : 0;
        return count;
    }
}

/// <summary>Gathers a <see cref="GistField"/>.</summary>
sealed class GistFieldBuilder
{
    readonly Dictionary<uint, List<GistPosting>> byTerm = [];
    readonly List<ushort> lengths = [];

    public CharacterColumnBuilder Characters { get; } = new();

    /// <summary>Adds what is counted in the gist of the next text.</summary>
    /// <param name="terms">Each term with its frequency there and beside.</param>
    public void Add(int text, IEnumerable<(uint Key, int Frequency, int BesideFrequency)> terms, int length)
    {
        foreach (var (key, frequency, beside) in terms)
        {
            if (!byTerm.TryGetValue(key, out var postings))
                byTerm.Add(key, postings = []);
            postings.Add(new GistPosting(text, (byte)Math.Min(frequency, byte.MaxValue), (byte)Math.Min(beside, byte.MaxValue)));
        }
        lengths.Add((ushort)Math.Min(length, ushort.MaxValue));
        Characters.End();
    }

    /// <param name="keys">All terms of the index, in order.</param>
    public GistField Build(uint[] keys)
    {
        List<(int Place, List<GistPosting> Postings)> terms = [.. byTerm.Select(t => (Array.BinarySearch(keys, t.Key), t.Value)).OrderBy(t => t.Item1)];
        var offsets = new int[terms.Count + 1];
        for (var i = 0; i < terms.Count; i++)
            offsets[i + 1] = offsets[i] + terms[i].Postings.Count;
        var with = lengths.Where(l => l > 0).ToList();
        return new GistField(
            [.. terms.Select(t => t.Place)], offsets, [.. terms.SelectMany(t => t.Postings)], [.. lengths], Characters.Build(), with.Count == 0 ? 1 : (float)with.Average(l => l));
    }
}
