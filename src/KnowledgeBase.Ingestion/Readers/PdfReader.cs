using KnowledgeBase.Ingestion.Archives;
using KnowledgeBase.Ingestion.Readers.Pdf;
using KnowledgeBase.Ingestion.Readers.Tools;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Readers;

/// <summary>PDF with text: paragraphs put together again, ruled tables as tables, running heads and page numbers left out.</summary>
public sealed class PdfReader(IngestionLimits limits) : IDocumentReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".pdf"];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Block>> ReadAsync(SourceFile file, CancellationToken cancellationToken)
    {
        // Poppler mends a file that ends early as well as it can, and would hand out half a document without a word.
        if (file.Content.Span[^Math.Min(file.Content.Length, 16 * 1024)..].IndexOf("%%EOF"u8) < 0)
            throw ZipContent.Damaged();
        using var folder = new WorkFolder();
        var path = await folder.WriteAsync("source.pdf", file.Content, cancellationToken);
        var time = limits.PdfTime(file.Content.Length);
        var text = await PdfText.ReadAsync(path, time, cancellationToken);
        if (text.Pages.Sum(page => page.Words.Count) == 0)
            throw new UnreadableFileException(DiagnosticCode.NeedsOcr, $"PDF 共 {text.Pages.Count} 页，没有文字层，是扫描件。请先做文字识别（OCR），再导入识别后的文件。");
        await PdfRulings.AddToAsync(text.Pages, path, time, cancellationToken);
        return [.. text.Fields, .. new PdfLayout(text.Pages, cancellationToken).Blocks()];
    }
}
