namespace KnowledgeBase.Library.Collecting;

/// <summary>收集: articles put by for a while, in the order of the one who collects. A value; the browser keeps it.</summary>
public sealed record Collection(IReadOnlyList<CollectedKey> Keys)
{
    /// <summary>As many as fit into a cookie.</summary>
    public const int Most = 100;

    const char Between = '!';

    public static Collection Empty { get; } = new([]);

    public bool IsFull => Keys.Count >= Most;

    /// <summary>Reads what a browser kept; what cannot be read is left out.</summary>
    public static Collection Parse(string? text) =>
        new([.. (text ?? "").Split(Between).Select(part => CollectedKey.TryParse(part, out var key) ? key : null).OfType<CollectedKey>().Distinct().Take(Most)]);

    /// <summary>With the article at the end; unchanged where it is in it already or there is no room.</summary>
    public Collection Add(CollectedKey key) => IsFull || Keys.Contains(key) ? this : new([.. Keys, key]);

    public Collection Remove(CollectedKey key) => new([.. Keys.Where(k => k != key)]);

    /// <summary>With the article so many places further down (up where negative), as far as there are places.</summary>
    public Collection Move(CollectedKey key, int places)
    {
        var keys = Keys.ToList();
        var at = keys.IndexOf(key);
        if (at < 0)
            return this;
        keys.RemoveAt(at);
        keys.Insert(Math.Clamp(at + places, 0, keys.Count), key);
        return new(keys);
    }

    public override string ToString() => string.Join(Between, Keys);
}
