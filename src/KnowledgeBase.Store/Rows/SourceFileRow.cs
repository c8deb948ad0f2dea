using KnowledgeBase.Legal;

namespace KnowledgeBase.Store;

/// <summary>What became of a source file.</summary>
public enum SourceState
{
    /// <summary>已入库: its documents count.</summary>
    Current,

    /// <summary>已更换: newer bytes came under the same path; text and original are still here.</summary>
    Replaced,

    /// <summary>未入库: refused, unreadable, or without a document in it; only its findings are here.</summary>
    Refused,
}

/// <summary>来源文件: certain bytes under a certain path, imported once.</summary>
public sealed class SourceFileRow
{
    public long Id { get; set; }

    /// <summary>Path within what was imported, / between folders; inside an archive: archive.zip!/folder/file.docx.</summary>
    public required string Path { get; set; }

    /// <summary>SHA-256 of the bytes, lower-case hexadecimal; names the kept original.</summary>
    public required string Hash { get; set; }

    /// <summary>SHA-256 of the file that holds the title for this one, where a law is split over files; else null.</summary>
    public string? HeadHash { get; set; }

    public long Size { get; set; }

    public Trust Trust { get; set; }

    public SourceState State { get; set; }

    /// <summary>When it was imported, UTC.</summary>
    public DateTime ImportedAt { get; set; }

    public List<DocumentRow> Documents { get; set; } = [];

    public List<FindingRow> Findings { get; set; } = [];
}
