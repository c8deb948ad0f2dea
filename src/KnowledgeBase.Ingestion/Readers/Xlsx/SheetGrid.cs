using DocumentFormat.OpenXml.Spreadsheet;

namespace KnowledgeBase.Ingestion.Readers.Xlsx;

/// <summary>The filled part of a sheet: rows and columns without any value are left out.</summary>
/// <param name="Columns">The columns of the sheet that are left.</param>
sealed record SheetGrid(IReadOnlyList<SheetRow> Rows, IReadOnlyList<int> Columns, MergedAreas Areas)
{
    public static SheetGrid Read(Worksheet worksheet, SheetValues values, CancellationToken cancellationToken)
    {
        var rows = new List<(int Number, Dictionary<int, string> Cells)>();
        var next = 1;
        var covered = MergedAreas.Of(worksheet);
        foreach (var row in worksheet.Descendants<Row>())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var number = (int)(row.RowIndex?.Value ?? (uint)next);
            next = number + 1;
            var cells = Cells(row, values, column => covered.Contains(number, column));
            if (cells.Count > 0)
                rows.Add((number, cells));
        }
        var columns = rows.SelectMany(row => row.Cells.Keys).Distinct().Order().ToList();
        return new SheetGrid([.. rows.Select(row => new SheetRow(row.Number, [.. columns.Select(column => row.Cells.GetValueOrDefault(column, ""))], covered.Continues(row.Number)))], columns, covered);
    }

    static Dictionary<int, string> Cells(Row row, SheetValues values, Func<int, bool> isCovered)
    {
        var cells = new Dictionary<int, string>();
        var next = 1;
        foreach (var cell in row.Elements<Cell>())
        {
            var column = CellPlace.Parse(cell.CellReference?.Value)?.Column ?? next;
            next = column + 1;
            if (!isCovered(column) && values.Text(cell).Trim() is { Length: > 0 } text)
                cells[column] = text;
        }
        return cells;
    }

    /// <summary>Lines with one value over and under the table are its title, unit and notes; the rest is the table.</summary>
    public IEnumerable<Block> Blocks()
    {
        var first = 0;
        while (first < Rows.Count && Rows[first].IsLine)
            first++;
        var last = Rows.Count;
        while (last > first && Rows[last - 1].IsLine)
            last--;
        return Lines(Rows.Take(first), BlockAlignment.Center)
            .Concat(last > first ? [Table([.. Rows.Skip(first).Take(last - first)])] : Enumerable.Empty<Block>())
            .Concat(Lines(Rows.Skip(last), BlockAlignment.Start));
    }

    TableBlock Table(IReadOnlyList<SheetRow> rows) => new([.. rows.Select(row => row.Cells)], rows[0].Number) { Merged = [.. Areas.Over([.. rows.Select(r => r.Number)], Columns)] };

    static IEnumerable<Block> Lines(IEnumerable<SheetRow> rows, BlockAlignment alignment) =>
        from row in rows
        from cell in row.Cells.Where(c => c.Length > 0)
        from line in cell.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        select new TextBlock(line, row.Number, BlockRole.Body, alignment);
}

/// <summary>A row with any value.</summary>
/// <param name="Number">Row number in the sheet.</param>
/// <param name="Cells">Its values by column; a merged area's value stands once.</param>
/// <param name="IsContinued">True where a merged area reaches into the row from above.</param>
sealed record SheetRow(int Number, IReadOnlyList<string> Cells, bool IsContinued)
{
    /// <summary>True for a row that is one line of text over the whole width.</summary>
    public bool IsLine => !IsContinued && Cells.Count(c => c.Length > 0) < 2;
}
