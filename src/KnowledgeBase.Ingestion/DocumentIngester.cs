using System.Diagnostics.CodeAnalysis;
using KnowledgeBase.Ingestion.Parsing;
using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion;

/// <summary>The way of a document: file → reader (blocks) → cleanup (named steps) → line roles → tree. Stateless and safe for concurrent use.</summary>
public sealed class DocumentIngester(IEnumerable<IDocumentReader> readers, IngestionLimits? limits = null)
{
    readonly FileReading reading = new(readers, limits ?? IngestionLimits.Default);

    /// <summary>Reads and parses one file. Never throws for what is in the file: a file that cannot be taken has an error finding and no documents.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The parser never throws; should it do so, the batch goes on and the file has a finding.")]
    public async Task<ParsedFile> IngestAsync(SourceFile file, CancellationToken cancellationToken)
    {
        try
        {
            var (blocks, remark) = await reading.ReadAsync(file, cancellationToken);
            var parsed = DocumentParser.Parse(file, blocks);
            return remark is null ? parsed : parsed with { Diagnostics = [remark, .. parsed.Diagnostics] };
        }
        catch (UnreadableFileException unreadable)
        {
            return new ParsedFile(file.Path, Trust.Unknown, [], [unreadable.Finding]);
        }
        catch (Exception unexpected) when (unexpected is not OperationCanceledException)
        {
            return new ParsedFile(file.Path, Trust.Unknown, [], [new Diagnostic(DiagnosticCode.Damaged, Severity.Error, "文件内容异常，未能解析。请用原来的软件打开检查，另存为新文件后重新导入。")]);
        }
    }
}
