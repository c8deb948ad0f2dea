using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using KnowledgeBase.Ingestion.Archives;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Readers;

/// <summary>The zip under .docx and .xlsx, looked through before the OpenXML SDK sees it: sizes, nesting, entities. The SDK trusts what it opens.</summary>
static class OfficePackage
{
    /// <summary>Checks every part, and gives a copy of the package that the SDK may open.</summary>
    /// <exception cref="UnreadableFileException">The package is damaged, a bomb, or its XML asks for external entities.</exception>
    public static MemoryStream Check(ReadOnlyMemory<byte> content, IngestionLimits limits, CancellationToken cancellationToken)
    {
        using var archive = ZipContent.Open(content, limits);
        var budget = new InflationBudget(limits);
        try
        {
            foreach (var entry in archive.Entries)
            {
                cancellationToken.ThrowIfCancellationRequested();
                using var part = budget.Open(entry);
                if (entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
                    CheckXml(part, limits, cancellationToken);
                else
                    part.CopyTo(Stream.Null);
            }
        }
        catch (Exception damaged) when (damaged is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            throw ZipContent.Damaged(damaged);
        }
        return new MemoryStream(content.ToArray(), writable: false);
    }

    /// <summary>True for what the SDK throws at a package that is not as the standard says.</summary>
    public static bool IsDamage(Exception exception) => exception is OpenXmlPackageException or InvalidDataException or FileFormatException or XmlException or FormatException
        or InvalidOperationException or ArgumentException or UriFormatException or NullReferenceException or KeyNotFoundException or OverflowException;

    static void CheckXml(Stream part, IngestionLimits limits, CancellationToken cancellationToken)
    {
        // Parsed and not prohibited, so that a document type is told apart from damage; nothing is fetched and hardly anything expanded.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, MaxCharactersFromEntities = 1024, CheckCharacters = false };
        using var xml = XmlReader.Create(part, settings);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.DocumentType)
                throw new UnreadableFileException(DiagnosticCode.ExternalEntity, "文件内的 XML 声明了外部实体，正常的文档没有这种内容，出于安全没有读取。请用 Word 或 WPS 打开后另存为新文件，再重新导入。");
            if (xml.Depth > limits.MarkupDepth)
                throw new UnreadableFileException(DiagnosticCode.Damaged, "文件内的标记嵌套过深，不是正常的文档。请用 Word 或 WPS 打开后另存为新文件，再重新导入。");
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
