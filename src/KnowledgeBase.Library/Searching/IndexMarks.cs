using System.Globalization;

namespace KnowledgeBase.Library.Searching;

/// <summary>What an index was built from: each document with its <see cref="IndexedDocument.Mark"/>. Saved with the snapshot, so that the next program knows what has changed since.</summary>
sealed record IndexMarks(IReadOnlyDictionary<long, string> Marks)
{
    // Raised when the same store should give another index: another analysis, other fields.
    const string Making = "making 3";

    public static IndexMarks None { get; } = new(new Dictionary<long, string>());

    public static IndexMarks Of(IReadOnlyList<IndexedDocument> documents) => new(documents.ToDictionary(d => d.Id, d => d.Mark));

    /// <summary>Reads a snapshot's stamp; null when it is of another making.</summary>
    public static IndexMarks? TryRead(string stamp) => stamp.Split('\n') is not [Making, .. var lines]
        ? null
        : new IndexMarks(lines.Select(l => l.Split(' ')).ToDictionary(l => long.Parse(l[0], CultureInfo.InvariantCulture), l => l[1]));

    public string ToStamp() => string.Join('\n', Marks.Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Key} {m.Value}")).Prepend(Making));

    public bool Same(IndexMarks other) => Marks.Count == other.Marks.Count && !Replaced(other).Any();

    /// <summary>Documents that are new or changed since.</summary>
    public IReadOnlyList<IndexedDocument> Changed(IReadOnlyList<IndexedDocument> now) => [.. now.Where(d => Marks.GetValueOrDefault(d.Id) != d.Mark)];

    /// <summary>Documents whose entries no longer count: changed or gone.</summary>
    public IEnumerable<long> Replaced(IndexMarks now) => Marks.Where(m => now.Marks.GetValueOrDefault(m.Key) != m.Value).Select(m => m.Key);
}
