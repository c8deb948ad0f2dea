using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Readers;

/// <summary>A reader knows its format and nothing about law: bytes in, blocks out.</summary>
public interface IDocumentReader
{
    /// <summary>Extensions with the dot, lower case.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Reads the whole file.</summary>
    /// <exception cref="UnreadableFileException">The file cannot be taken; the exception carries the one finding that says why.</exception>
    Task<IReadOnlyList<Block>> ReadAsync(SourceFile file, CancellationToken cancellationToken);
}

/// <summary>A file that cannot be taken, with the finding that tells the user why. Caught once per file by <see cref="DocumentIngester"/>.</summary>
public sealed class UnreadableFileException(DiagnosticCode code, string message, Exception? inner = null) : Exception(message, inner)
{
    public Diagnostic Finding { get; } = new(code, Severity.Error, message);
}
