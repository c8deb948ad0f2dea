namespace KnowledgeBase.Ingestion.Readers;

/// <summary>The readers of the product, one a format.</summary>
public static class DocumentReaders
{
    /// <summary>Every reader, within these limits.</summary>
    public static IReadOnlyList<IDocumentReader> All(IngestionLimits? limits = null)
    {
        limits ??= IngestionLimits.Default;
        return
        [
            new MarkdownReader(),
            new TxtReader(),
            new HtmlReader(limits),
            new DocxReader(limits),
        ];
    }
}
