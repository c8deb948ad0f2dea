using KnowledgeBase.Legal;

namespace KnowledgeBase.Enforcement.Discretion;

/// <summary>The cells of 违法行为 beside the rows: one name, one that the end of a page cut in two, or several kinds within one section.</summary>
sealed class ViolationNames(TableGrid grid, TableHead head, string? title)
{
    readonly int column = head.One(ColumnRole.Violation)!.Value;

    /// <summary>The name of a section without a heading.</summary>
    public string Of(List<int> rows) => string.Concat(Cells(rows).Where(t => t.Text.Length > 0).Take(1).Select(t => t.Text));

    /// <summary>Several kinds of the violation in one section tell its rows apart like a factor.</summary>
    public IReadOnlyList<DiscretionRow> TellApart(List<int> rows, IReadOnlyList<DiscretionRow> read)
    {
        var cells = Cells(rows);
        if (cells.Count < 2)
            return read;
        return [.. read.Select((row, i) => row with { Conditions = [new FactorValue(head.Names[column], cells.Last(c => c.First <= i).Text), .. row.Conditions] })];
    }

    List<(int First, string Text)> Cells(List<int> rows)
    {
        var cells = new List<(int First, string Text)>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (i > 0 && grid.Owner(rows[i], column) == grid.Owner(rows[i - 1], column))
                continue;
            var text = grid.Line(rows[i], column);
            if (cells.Count > 0 && (text.Length == 0 || (grid.Page(rows[i]) != grid.Page(rows[i - 1]) && GoesOn(cells[^1].Text, text, rows[i]))))
                cells[^1] = (cells[^1].First, cells[^1].Text + text);
            else
                cells.Add((i, text));
        }
        return cells;
    }

    // Cut by the page: the heading has both halves together, or the factor beside it goes on too, or only the last row of the kind is left.
    bool GoesOn(string before, string text, int row) =>
        (title is not null && WidthFold.Key(title).Contains(WidthFold.Key(before[Math.Max(0, before.Length - 4)..] + text[..Math.Min(4, text.Length)]), StringComparison.Ordinal))
        || (column + 1 < grid.Width && grid.Owner(row, column + 1).Row < row)
        || (column + 2 < grid.Width && grid.IsOne(row, column + 1, column + 2));
}
