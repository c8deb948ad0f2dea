using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using KnowledgeBase.Ingestion.Archives;
using KnowledgeBase.Ingestion.Readers.Xlsx;

namespace KnowledgeBase.Ingestion.Readers;

/// <summary>Excel workbooks: each visible sheet as its title lines and one table, values as shown.</summary>
public sealed class XlsxReader(IngestionLimits limits) : IDocumentReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".xlsx", ".xlsm"];

    /// <inheritdoc/>
    public Task<IReadOnlyList<Block>> ReadAsync(SourceFile file, CancellationToken cancellationToken)
    {
        using var content = OfficePackage.Check(file.Content, limits, cancellationToken);
        try
        {
            using var package = SpreadsheetDocument.Open(content, isEditable: false);
            if (package.WorkbookPart is not { Workbook.Sheets: { } sheets } book)
                throw ZipContent.Damaged();
            return Task.FromResult<IReadOnlyList<Block>>(Read(book, sheets, cancellationToken));
        }
        catch (Exception damaged) when (OfficePackage.IsDamage(damaged))
        {
            throw ZipContent.Damaged(damaged);
        }
    }

    static List<Block> Read(WorkbookPart book, Sheets sheets, CancellationToken cancellationToken)
    {
        var values = new SheetValues(book);
        var blocks = new List<Block>();
        var visible = sheets.Elements<Sheet>().Where(s => s.State?.InnerText is not ("hidden" or "veryHidden") && s.Id?.Value is not null).ToList();
        foreach (var sheet in visible)
        {
            if (!book.TryGetPartById(sheet.Id!.Value!, out var part) || part is not WorksheetPart { Worksheet: { } worksheet })
                continue;
            var grid = SheetGrid.Read(worksheet, values, cancellationToken);
            if (grid.Rows.Count == 0)
                continue;
            if (visible.Count > 1)
                blocks.Add(new TextBlock(sheet.Name?.Value ?? "", 0, BlockRole.Heading, BlockAlignment.Start, 1));
            blocks.AddRange(grid.Blocks());
        }
        return blocks;
    }
}
