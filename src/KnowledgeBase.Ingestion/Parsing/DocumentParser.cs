using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>Blocks in, documents out: pure, synchronous, and never throwing for what the text holds.</summary>
public static class DocumentParser
{
    /// <summary>Understands the blocks of one file.</summary>
    public static ParsedFile Parse(SourceFile file, IReadOnlyList<Block> blocks) =>
        new(file.Path, Trust.Unknown, [], [new Diagnostic(DiagnosticCode.NoContent, Severity.Error, $"{blocks.Count}")]);
}
