using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KnowledgeBase.Ingestion.Readers.Docx;

/// <summary>The grid of a table: a merged cell stands once, null in the other places that it covers.</summary>
static class DocxTable
{
    // Word's own limit is 63 columns.
    const int MaxColumns = 200;

    public static IReadOnlyList<IReadOnlyList<TableCell?>> Rows(Table table)
    {
        var rows = Within<TableRow>(table).Where(row => row.TableRowProperties?.GetFirstChild<Deleted>() is null).Select(Row).ToList();
        var width = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        // Forms are cut into many narrow columns, some of which no cell begins in.
        var begun = Enumerable.Range(0, width).Where(column => rows.Exists(row => column < row.Count && row[column] is not null)).ToList();
        return [.. rows.Select(row => (IReadOnlyList<TableCell?>)[.. begun.Select(column => column < row.Count ? row[column] : null)])];
    }

    static List<TableCell?> Row(TableRow row)
    {
        var cells = new List<TableCell?>();
        Skip(cells, row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0);
        foreach (var cell in Within<TableCell>(row))
        {
            var merge = cell.TableCellProperties?.VerticalMerge;
            cells.Add(merge is not null && merge.Val?.InnerText is not "restart" ? null : cell);
            Skip(cells, (cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1) - 1);
        }
        return cells;
    }

    static void Skip(List<TableCell?> cells, int count)
    {
        for (; count > 0 && cells.Count < MaxColumns; count--)
            cells.Add(null);
    }

    // Rows and cells may stand inside content controls and custom XML.
    static IEnumerable<T> Within<T>(OpenXmlElement container) where T : OpenXmlElement => container.ChildElements.SelectMany(child => child switch
    {
        T wanted => [wanted],
        Table or TableRow or TableCell or Paragraph => [],
        _ => Within<T>(child),
    });
}
