namespace KnowledgeBase.Ingestion.Readers.Pdf;

/// <summary>A table put together from its parts on several pages: head rows once, a row that the page end cut in two whole again.</summary>
sealed class TableFlow
{
    const double Near = 8;
    const int MaxHeadRows = 3;

    readonly List<double> columns = [];
    readonly List<List<RuledCell>> rows = [];

    /// <summary>True while a table is being put together.</summary>
    public bool IsOpen => rows.Count > 0;

    /// <summary>Adds a part; false where it is another table.</summary>
    public bool TryAdd(RuledTable part)
    {
        if (IsOpen && !Continues(part))
            return false;
        var added = IsOpen ? [.. part.Rows.Skip(RepeatedHead(part.Rows))] : part.Rows;
        if (IsOpen && added.Count > 0 && IsRestOfLast(added[0]))
        {
            Append(added[0]);
            added = [.. added.Skip(1)];
        }
        rows.AddRange(added);
        columns.AddRange(part.Columns.Take(part.Columns.Count - 1).Where(x => !columns.Exists(known => Math.Abs(known - x) < Near)));
        columns.Sort();
        return true;
    }

    /// <summary>The table so far, and a new start.</summary>
    public TableBlock? Take(int line)
    {
        var used = columns.Where(x => rows.Exists(row => row.Exists(cell => ColumnOf(cell) == x))).ToList();
        List<IReadOnlyList<string>> grid = [.. rows.Select(row => (IReadOnlyList<string>)[.. used.Select(x => string.Join('\n', row.Where(cell => ColumnOf(cell) == x).Select(cell => cell.Text)))])];
        rows.Clear();
        columns.Clear();
        return grid.Count > 0 ? new TableBlock(grid, line) : null;
    }

    double ColumnOf(RuledCell cell) => columns.MinBy(x => Math.Abs(x - cell.Left));

    // Rows on one page may lack a division that rows on another have; the outer edge and most of the others agree.
    bool Continues(RuledTable part)
    {
        var edges = part.Columns.Take(part.Columns.Count - 1).ToList();
        var (fewer, more) = edges.Count < columns.Count ? (edges, columns) : (columns, edges);
        var agreeing = fewer.Count(x => more.Exists(y => Math.Abs(x - y) < Near));
        return Math.Abs(edges[0] - columns[0]) < Near && agreeing >= fewer.Count * 0.7;
    }

    int RepeatedHead(List<List<RuledCell>> part)
    {
        var count = 0;
        while (count < MaxHeadRows && count < part.Count && count < rows.Count && part[count].Select(c => c.Text).Where(t => t.Length > 0).SequenceEqual(rows[count].Select(c => c.Text).Where(t => t.Length > 0)))
            count++;
        return count;
    }

    bool IsRestOfLast(List<RuledCell> row)
    {
        var filled = row.Where(cell => cell.Text.Length > 0).ToList();
        return filled.Count > 0 && row[0].Text.Length == 0 && filled.TrueForAll(cell => Above(cell) is { IsFull: true, Text: [.., not ('。' or '；' or '：')] });
    }

    RuledCell? Above(RuledCell cell) =>
        rows[^1].Select((above, i) => (RuledCell?)above).FirstOrDefault(above => Math.Abs(above!.Value.Left - cell.Left) < Near);

    void Append(List<RuledCell> rest)
    {
        var last = rows[^1];
        foreach (var cell in rest.Where(c => c.Text.Length > 0))
        {
            var i = last.FindIndex(above => Math.Abs(above.Left - cell.Left) < Near);
            last[i] = last[i] with { Text = TextRow.Join(last[i].Text, cell.Text), IsFull = cell.IsFull };
        }
    }
}
