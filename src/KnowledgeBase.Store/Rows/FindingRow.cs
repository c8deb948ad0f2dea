using KnowledgeBase.Legal;

namespace KnowledgeBase.Store;

/// <summary>问题: what an editor should know of a source file or of a document in it.</summary>
public sealed class FindingRow
{
    public long SourceFileId { get; set; }

    public SourceFileRow SourceFile { get; set; } = null!;

    public int Ordinal { get; set; }

    /// <summary>The document in the file, by its ordinal; null for the file as a whole.</summary>
    public int? DocumentOrdinal { get; set; }

    public DiagnosticCode Code { get; set; }

    public Severity Severity { get; set; }

    public required string Message { get; set; }

    /// <summary>Line of the clean text, from 1; 0 for the whole.</summary>
    public int Line { get; set; }
}

/// <summary>入库记录: one run of the import.</summary>
public sealed class ImportRunRow
{
    public long Id { get; set; }

    public DateTime StartedAt { get; set; }

    /// <summary>Null while it runs, or where it was cut off.</summary>
    public DateTime? FinishedAt { get; set; }

    public int Files { get; set; }

    public int Imported { get; set; }

    public int Unchanged { get; set; }

    public int Refused { get; set; }
}
