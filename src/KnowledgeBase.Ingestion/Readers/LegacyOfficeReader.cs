using KnowledgeBase.Ingestion.Readers.Tools;

namespace KnowledgeBase.Ingestion.Readers;

/// <summary>Formats that LibreOffice turns into one we read: .doc and .wps into .docx, .xls and .et into .xlsx.</summary>
public sealed class LegacyOfficeReader : IDocumentReader
{
    // One LibreOffice for all readers of the process; its profile folder goes when the process ends.
    static readonly Lazy<LibreOffice> Shared = new(() =>
    {
        var office = new LibreOffice(IngestionLimits.Default.ToolTime);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => office.Dispose();
        return office;
    });

    readonly IDocumentReader target;
    readonly string format;
    readonly string package;

    LegacyOfficeReader(IReadOnlyList<string> extensions, IDocumentReader target, string format, string package) =>
        (Extensions, this.target, this.format, this.package) = (extensions, target, format, package);

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; }

    /// <summary>.doc, .wps and other writers' formats, by way of .docx.</summary>
    public static LegacyOfficeReader ForText(IDocumentReader docx) => new([".doc", ".wps", ".dot", ".rtf", ".odt"], docx, "docx", "libreoffice-writer-nogui");

    /// <summary>.xls, .et and .ods, by way of .xlsx.</summary>
    public static LegacyOfficeReader ForSheets(IDocumentReader xlsx) => new([".xls", ".et", ".ods"], xlsx, "xlsx", "libreoffice-calc-nogui");

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Block>> ReadAsync(SourceFile file, CancellationToken cancellationToken)
    {
        var extension = Extensions.Contains(file.Extension) ? file.Extension : Extensions[0];
        var converted = await Shared.Value.ConvertAsync(file.Content, extension, format, package, cancellationToken);
        var blocks = await target.ReadAsync(new SourceFile(file.Path, converted), cancellationToken);
        // LibreOffice writes the day of conversion where the source names none.
        return [.. blocks.Where(b => b is not FieldBlock { Label: "docx:created" or "docx:modified" })];
    }
}
