using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KnowledgeBase.Ingestion.Readers.Docx;

/// <summary>The grid of a table: a merged cell stands once, null in the other places that it covers.</summary>
sealed class DocxTable
{
    // Word's own limit is 63 columns.
    const int MaxColumns = 200;

    readonly List<(List<TableCell?> Cells, HashSet<int> GoOn)> rows;
    readonly List<int> begun;

    public DocxTable(Table table)
    {
        rows = [.. Within<TableRow>(table).Where(row => row.TableRowProperties?.GetFirstChild<Deleted>() is null).Select(Row)];
        var width = rows.Count == 0 ? 0 : rows.Max(row => row.Cells.Count);
        // Forms are cut into many narrow columns, some of which no cell begins in.
        begun = [.. Enumerable.Range(0, width).Where(column => rows.Exists(row => column < row.Cells.Count && row.Cells[column] is not null))];
    }

    public IReadOnlyList<IReadOnlyList<TableCell?>> Rows => [.. rows.Select(row => (IReadOnlyList<TableCell?>)[.. begun.Select(column => column < row.Cells.Count ? row.Cells[column] : null)])];

    /// <summary>The cells that cover more than one place.</summary>
    public IEnumerable<MergedCell> Merged()
    {
        for (var row = 0; row < rows.Count; row++)
            foreach (var (index, column) in begun.Index())
            {
                if (column >= rows[row].Cells.Count || rows[row].Cells[column] is not { } cell)
                    continue;
                var last = row;
                while (last + 1 < rows.Count && rows[last + 1].GoOn.Contains(column))
                    last++;
                var across = begun.Count(c => c >= column && c < column + Width(cell));
                if (last > row || across > 1)
                    yield return new MergedCell(row, index, last - row + 1, across);
            }
    }

    static (List<TableCell?> Cells, HashSet<int> GoOn) Row(TableRow row)
    {
        var cells = new List<TableCell?>();
        var goOn = new HashSet<int>();
        Skip(cells, row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0);
        foreach (var cell in Within<TableCell>(row))
        {
            // vMerge without restart: the rest of the cell above.
            var isRest = cell.TableCellProperties?.VerticalMerge is { } merge && merge.Val?.InnerText is not "restart";
            if (isRest)
                goOn.Add(cells.Count);
            cells.Add(isRest ? null : cell);
            Skip(cells, Width(cell) - 1);
        }
        return (cells, goOn);
    }

    static int Width(TableCell cell) => cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1;

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
