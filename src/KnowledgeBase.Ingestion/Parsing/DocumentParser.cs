using KnowledgeBase.Ingestion.Cleanup;
using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>Blocks in, documents out: pure, synchronous, and never throwing for what the text holds.</summary>
public static class DocumentParser
{
    /// <summary>Understands the blocks of one file. A classified document gives an error finding and no documents.</summary>
    public static ParsedFile Parse(SourceFile file, IReadOnlyList<Block> blocks)
    {
        var fields = new SourceFields(blocks);
        var lines = Lines(blocks, fields);
        if (ClassificationMark.Find(lines, fields) is { } mark)
            return new ParsedFile(file.Path, Trust.Unknown, [], [new Diagnostic(DiagnosticCode.Classified, Severity.Error, $"文件标有密级“{mark}”，本系统不收涉密文件", 0)]);
        if (lines.Count == 0)
            return new ParsedFile(file.Path, Trust.Unknown, [], [new Diagnostic(DiagnosticCode.NoContent, Severity.Warning, "文件里没有可识别的正文")]);
        if (StatuteFile.Recognises(file, lines, fields))
            return new ParsedFile(file.Path, Trust.Unknown, [StatuteFile.Parse(file, lines, fields)], []);

        var records = new List<CleanupRecord>();
        lines = PageChrome.Take(lines, fields, records);
        var cleaned = CleanupPipeline.Run(CleanupPipeline.OfficialDocument, lines, records);
        var parts = DocumentSplitter.Split(cleaned);
        var documents = new List<OfficialDocument>();
        foreach (var part in parts)
        {
            var last = part.Count > 0 ? part[^1].Line : 0;
            var first = part.Count > 0 ? part[0].Line : 0;
            var own = parts.Count == 1 ? records : [.. records.Where(r => r.Line >= first && r.Line <= last)];
            if (part.Count > 0)
                documents.Add(EssayReader.Recognises(part) ? EssayReader.Read(part, own) : OfficialDocumentParser.Parse(file, part, parts.Count == 1 ? fields : new SourceFields([]), own));
        }
        if (documents.Count == 0)
            return new ParsedFile(file.Path, Trust.Unknown, [], [new Diagnostic(DiagnosticCode.NoContent, Severity.Warning, "文件里没有可识别的正文")]);
        return new ParsedFile(file.Path, TrustReader.Read(blocks, fields, documents), documents, []);
    }

    static IReadOnlyList<TextLine> Lines(IReadOnlyList<Block> blocks, SourceFields fields)
    {
        var lines = new List<TextLine>(blocks.Count);
        foreach (var block in blocks)
            switch (block)
            {
                case TextBlock { Role: BlockRole.Header or BlockRole.Footer }:
                    break;
                case TextBlock text when !string.IsNullOrWhiteSpace(text.Text):
                    lines.Add(new TextLine(text.Text.TrimEnd(), text.Line, text.Alignment, text.Role == BlockRole.Heading ? Math.Max(1, text.Level) : 0));
                    break;
                case TableBlock table when lines.Count < 6 && LabelTable.Take(table, fields):
                    break;
                case TableBlock table:
                    lines.AddRange(table.Rows.Select(row => new TextLine(string.Join('\t', row.Select(c => c.Replace('\n', ' ').Replace('\t', ' '))), table.Line, IsTableRow: true)).Where(l => !string.IsNullOrWhiteSpace(l.Text)));
                    break;
            }
        return lines;
    }
}
