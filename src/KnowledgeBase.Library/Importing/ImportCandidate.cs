using KnowledgeBase.Ingestion;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Library.Importing;

/// <summary>A file on its way into the store.</summary>
/// <param name="File">The file as it came; empty where it could not even be fetched.</param>
/// <param name="ToRead">What the parser is given: the same, or a part of a law with the law's head put before it.</param>
/// <param name="HeadHash">Hash of the file that the head is from.</param>
/// <param name="Refusal">Why the file could not be fetched: too large, a broken archive.</param>
sealed record ImportCandidate(SourceFile File, SourceFile ToRead, string? HeadHash = null, Diagnostic? Refusal = null)
{
    /// <summary>Lower-case hexadecimal SHA-256 of the bytes; empty where there are none.</summary>
    public string Hash { get; } = Refusal is null ? ContentHash.OfFile(File.Content.Span) : "";

    /// <summary>An entry that comes with a finding in place of its bytes.</summary>
    public static ImportCandidate Refused(SourceEntry entry)
    {
        var nothing = new SourceFile(entry.Path, ReadOnlyMemory<byte>.Empty);
        return new ImportCandidate(nothing, nothing, null, entry.Finding ?? new Diagnostic(DiagnosticCode.Damaged, Severity.Error, "文件打不开"));
    }

    /// <summary>The refusal as the outcome of reading it.</summary>
    public ParsedFile? AsParsed() => Refusal is { } finding ? Failed(finding) : null;

    /// <summary>The file as one that was not taken, for this reason.</summary>
    public ParsedFile Failed(Diagnostic finding) => new(File.Path, Trust.Unknown, [], [finding]);
}
