namespace KnowledgeBase.Ingestion.Readers.Pdf;

/// <summary>A table put together from its parts on several pages: head rows once, a row that the page end cut in two whole again, a merged cell that goes on over the page one cell.</summary>
sealed class TableFlow
{
    const double Near = 8;
    const int MaxHeadRows = 3;

    readonly List<double> columns = [];
    readonly List<List<RuledCell>> rows = [];
    readonly List<int> pages = [];

    /// <summary>True while a table is being put together.</summary>
    public bool IsOpen => rows.Count > 0;

    /// <summary>Adds a part; false where it is another table.</summary>
    public bool TryAdd(RuledTable part, int page)
    {
        if (IsOpen && !Continues(part))
            return false;
        var added = IsOpen ? [.. part.Rows.Skip(RepeatedHead(part.Rows))] : part.Rows;
        if (IsOpen && added.Count > 0)
        {
            var isRest = IsRestOfLast(added[0]);
            Stretch(added[0], isRest);
            if (isRest)
            {
                Append(added[0]);
                added = [.. added.Skip(1)];
            }
        }
        rows.AddRange(added);
        pages.AddRange(added.Select(_ => page));
        columns.AddRange(part.Columns.Take(part.Columns.Count - 1).Where(x => !columns.Exists(known => Math.Abs(known - x) < Near)));
        columns.Sort();
        return true;
    }

    /// <summary>The table so far, and a new start.</summary>
    public TableBlock? Take(int line)
    {
        var used = columns.Where(x => rows.Exists(row => row.Exists(cell => ColumnOf(cell) == x))).ToList();
        List<IReadOnlyList<string>> grid = [.. rows.Select(row => (IReadOnlyList<string>)[.. used.Select(x => string.Join('\n', row.Where(cell => ColumnOf(cell) == x).Select(cell => cell.Text)))])];
        var block = grid.Count > 0 ? new TableBlock(grid, line) { Page = pages[0], RowPages = [.. pages], Merged = [.. Merged(used)] } : null;
        rows.Clear();
        columns.Clear();
        pages.Clear();
        return block;
    }

    IEnumerable<MergedCell> Merged(List<double> used)
    {
        foreach (var (index, row) in rows.Index())
            foreach (var cell in row)
            {
                var column = used.IndexOf(ColumnOf(cell));
                var across = Math.Max(1, used.Skip(column).Count(x => x < cell.Right - Near));
                if (cell.Rows > 1 || across > 1)
                    yield return new MergedCell(index, column, Math.Min(cell.Rows, rows.Count - index), across);
            }
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
        if (filled.Count == 0)
            return false;
        // 以下 alone at the top of a page is the end of an amount, whatever else goes on there.
        if (row[0].Text.Length > 0 && Reaching(row[0]) is { } name && rows[name.Row][name.Place].IsFull && filled.Count > 1 && filled.Skip(1).All(c => IsFragment(c.Text) && Above(c) is { IsFull: true }))
            return true;
        return row[0].Text.Length == 0 && filled.TrueForAll(cell => Above(cell) is { IsFull: true, Text: [.., not ('。' or '；' or '：')] } above && !IsNextAmount(above.Text, cell.Text));
    }

    static bool IsFragment(string text) => text.Length <= 8 && (text.StartsWith("以下", StringComparison.Ordinal) || text.StartsWith('元') || text.StartsWith("万元", StringComparison.Ordinal));

    // 3万元以下 under 1万元以下 is the next amount and not its rest, however full the narrow cell.
    static bool IsNextAmount(string above, string text) => char.IsAsciiDigit(text[0]) && (above.EndsWith("以下", StringComparison.Ordinal) || above[^1] is '元' or '%');

    RuledCell? Above(RuledCell cell) =>
        rows[^1].Select((above, i) => (RuledCell?)above).FirstOrDefault(above => Math.Abs(above!.Value.Left - cell.Left) < Near);

    // An empty cell at the top of a page is the rest of the one at the foot of the page before.
    void Stretch(List<RuledCell> first, bool isRest)
    {
        foreach (var cell in first.Where(c => c.Text.Length == 0))
        {
            if (Reaching(cell) is not var (row, place))
                continue;
            rows[row][place] = rows[row][place] with { Rows = rows[row][place].Rows + cell.Rows - (isRest ? 1 : 0) };
        }
        if (isRest)
            return;
        first.RemoveAll(c => c.Text.Length == 0 && Reaching(c) is not null);
    }

    // The cell that ends at the foot of what there is, over the same place; a cell that was stretched already reaches further, and is found again.
    (int Row, int Place)? Reaching(RuledCell cell)
    {
        for (var row = rows.Count - 1; row >= 0; row--)
            for (var place = 0; place < rows[row].Count; place++)
                if (rows[row][place] is var above && row + above.Rows >= rows.Count && Math.Abs(above.Left - cell.Left) < Near && Math.Abs(above.Right - cell.Right) < Near)
                    return (row, place);
        return null;
    }

    void Append(List<RuledCell> rest)
    {
        var last = rows[^1];
        foreach (var cell in rest.Where(c => c.Text.Length > 0))
        {
            var (row, place) = Reaching(cell) ?? (rows.Count - 1, last.FindIndex(above => Math.Abs(above.Left - cell.Left) < Near));
            var begun = rows[row][place];
            rows[row][place] = begun with { Text = TextRow.Join(begun.Text, cell.Text), IsFull = cell.IsFull, Rows = begun.Rows + cell.Rows - 1 };
        }
    }
}
