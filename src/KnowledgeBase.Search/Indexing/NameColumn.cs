namespace KnowledgeBase.Search.Indexing;

/// <summary>A column of names that repeat: each text has the number of its name, 0 for none.</summary>
sealed record NameColumn(int[] Numbers, IReadOnlyList<string> Names)
{
    public string? this[int text] => Numbers[text] is > 0 and var number ? Names[number - 1] : null;

    /// <summary>Which names satisfy a condition, asked once a name and not once a text.</summary>
    public Func<int, bool> Where(Func<string, bool> condition)
    {
        var holds = new bool[Names.Count + 1];
        for (var i = 0; i < Names.Count; i++)
            holds[i + 1] = condition(Names[i]);
        return text => holds[Numbers[text]];
    }
}

/// <summary>Gathers a <see cref="NameColumn"/>.</summary>
sealed class NameColumnBuilder
{
    readonly List<int> numbers = [];
    readonly List<string> names = [];
    readonly Dictionary<string, int> known = new(StringComparer.Ordinal);

    public void Add(string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            numbers.Add(0);
            return;
        }
        if (!known.TryGetValue(name, out var number))
        {
            names.Add(name);
            known.Add(name, number = names.Count);
        }
        numbers.Add(number);
    }

    public NameColumn Build() => new([.. numbers], names);
}
