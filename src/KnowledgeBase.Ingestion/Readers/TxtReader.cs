using KnowledgeBase.Ingestion.Readers.Text;

namespace KnowledgeBase.Ingestion.Readers;

/// <summary>Plain text in any of the usual encodings: a block a line, white space as it is.</summary>
public sealed class TxtReader : IDocumentReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".txt", ".text"];

    /// <inheritdoc/>
    public Task<IReadOnlyList<Block>> ReadAsync(SourceFile file, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<Block>>([.. TextLines.Split(TextDecoder.Decode(file.Content.Span))]);
    }
}
