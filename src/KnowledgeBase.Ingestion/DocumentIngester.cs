using KnowledgeBase.Ingestion.Parsing;
using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion;

/// <summary>The way of a document: file → reader (blocks) → cleanup (named steps) → line roles → tree. Stateless and safe for concurrent use.</summary>
public sealed class DocumentIngester(IEnumerable<IDocumentReader> readers)
{
    readonly Dictionary<string, IDocumentReader> byExtension =
        readers.SelectMany(r => r.Extensions, (reader, extension) => (extension, reader)).ToDictionary(p => p.extension, p => p.reader);

    /// <summary>Reads and parses one file. Never throws for what is in the file: a file that cannot be taken has an error finding and no documents.</summary>
    public async Task<ParsedFile> IngestAsync(SourceFile file, CancellationToken cancellationToken)
    {
        try
        {
            if (!byExtension.TryGetValue(file.Extension, out var reader))
                throw new UnreadableFileException(DiagnosticCode.UnsupportedType, $"不支持 {file.Extension} 文件");
            var blocks = await reader.ReadAsync(file, cancellationToken);
            return DocumentParser.Parse(file, blocks);
        }
        catch (UnreadableFileException unreadable)
        {
            return new ParsedFile(file.Path, Trust.Unknown, [], [unreadable.Finding]);
        }
    }
}
