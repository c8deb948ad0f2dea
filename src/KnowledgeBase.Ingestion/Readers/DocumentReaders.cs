namespace KnowledgeBase.Ingestion.Readers;

/// <summary>The readers of the product, one a format.</summary>
public static class DocumentReaders
{
    /// <summary>Every reader, within these limits.</summary>
    public static IReadOnlyList<IDocumentReader> All(IngestionLimits? limits = null)
    {
        limits ??= IngestionLimits.Default;
        var (docx, xlsx) = (new DocxReader(limits), new XlsxReader(limits));
        return
        [
            new MarkdownReader(),
            new TxtReader(),
            new HtmlReader(limits),
            docx,
            xlsx,
            new PdfReader(limits),
            LegacyOfficeReader.ForText(docx),
            LegacyOfficeReader.ForSheets(xlsx),
        ];
    }
}
