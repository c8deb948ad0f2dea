using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using KnowledgeBase.Ingestion.Archives;
using KnowledgeBase.Ingestion.Readers.Docx;

namespace KnowledgeBase.Ingestion.Readers;

/// <summary>Word documents: the text as printed, with automatic numbers, accepted revisions, footnotes and text boxes; page headers and footers told apart.</summary>
public sealed class DocxReader(IngestionLimits limits) : IDocumentReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".docx", ".docm", ".dotx"];

    /// <inheritdoc/>
    public Task<IReadOnlyList<Block>> ReadAsync(SourceFile file, CancellationToken cancellationToken)
    {
        using var content = OfficePackage.Check(file.Content, limits, cancellationToken);
        try
        {
            using var package = WordprocessingDocument.Open(content, isEditable: false);
            if (package.MainDocumentPart is not { Document.Body: { } body } main)
                throw ZipContent.Damaged();
            return Task.FromResult<IReadOnlyList<Block>>(Read(package, main, body, cancellationToken));
        }
        catch (Exception damaged) when (OfficePackage.IsDamage(damaged))
        {
            throw ZipContent.Damaged(damaged);
        }
    }

    static List<Block> Read(WordprocessingDocument package, MainDocumentPart main, OpenXmlElement body, CancellationToken cancellationToken)
    {
        List<Block> blocks = [.. Properties(package)];
        var story = new DocxBody(main, new DocxStyles(main), new DocxNumbering(main), blocks, cancellationToken);
        AddOnce(blocks, main.HeaderParts.Select(p => (OpenXmlElement?)p.Header), BlockRole.Header, story);
        story.Add(body, BlockRole.Body);
        AddOnce(blocks, main.FooterParts.Select(p => (OpenXmlElement?)p.Footer), BlockRole.Footer, story);
        return blocks;
    }

    // First pages, odd and even pages and every section have parts of their own, mostly with the same text.
    static void AddOnce(List<Block> blocks, IEnumerable<OpenXmlElement?> parts, BlockRole role, DocxBody story)
    {
        var start = blocks.Count;
        foreach (var part in parts.OfType<OpenXmlElement>())
            story.Add(part, role);
        var once = blocks.Skip(start).DistinctBy(block => (block as TextBlock)?.Text ?? block.ToString()).ToList();
        blocks.RemoveRange(start, blocks.Count - start);
        blocks.AddRange(once);
    }

    static IEnumerable<FieldBlock> Properties(WordprocessingDocument package)
    {
        var properties = package.PackageProperties;
        (string Label, string? Value)[] fields =
        [
            ("docx:title", properties.Title), ("docx:subject", properties.Subject), ("docx:creator", properties.Creator), ("docx:keywords", properties.Keywords),
            ("docx:created", properties.Created?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("docx:modified", properties.Modified?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ];
        return fields.Where(f => !string.IsNullOrWhiteSpace(f.Value)).Select(f => new FieldBlock(f.Label, f.Value!.Trim(), 0));
    }
}
