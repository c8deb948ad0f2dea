namespace KnowledgeBase.Store;

/// <summary>裁量基准、不予处罚清单 that a person accepted; one that was withdrawn stays, so that it can be taken back.</summary>
public sealed class DiscretionTableRow
{
    public long Id { get; set; }

    public required string Title { get; set; }

    public required string FileName { get; set; }

    /// <summary>SHA-256 of the file; one file is accepted once.</summary>
    public required string Hash { get; set; }

    public DateTime AcceptedAt { get; set; }

    /// <summary>Null while it counts.</summary>
    public DateTime? WithdrawnAt { get; set; }

    /// <summary>What was read from it, as JSON; only the room of enforcement knows its shape.</summary>
    public required string Content { get; set; }
}
