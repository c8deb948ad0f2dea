using KnowledgeBase.Ingestion.Readers.Markdown;
using KnowledgeBase.Ingestion.Readers.Text;

namespace KnowledgeBase.Ingestion.Readers;

/// <summary>Markdown with an optional YAML head: headings, lines, tables; <c>&lt;!-- INFO END --&gt;</c> becomes a field, so that the parser sees where a statute's head ends.</summary>
public sealed class MarkdownReader : IDocumentReader
{
    /// <summary>Label of the field that stands for the end of a statute's head.</summary>
    public const string InfoEnd = "INFO END";

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".md", ".markdown"];

    /// <inheritdoc/>
    public Task<IReadOnlyList<Block>> ReadAsync(SourceFile file, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var text = TextDecoder.Decode(file.Content.Span);
        var (fields, body, firstLine) = FrontMatter.Split(text);
        var blocks = new List<Block>(fields);
        MarkdownBlocks.AddTo(blocks, body, firstLine, cancellationToken);
        return Task.FromResult<IReadOnlyList<Block>>(blocks);
    }
}
