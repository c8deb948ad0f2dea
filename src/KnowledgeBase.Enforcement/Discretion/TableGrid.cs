using KnowledgeBase.Ingestion.Readers;

namespace KnowledgeBase.Enforcement.Discretion;

/// <summary>A table in which every place knows the cell that covers it, merged cells and all.</summary>
sealed class TableGrid
{
    readonly TableBlock block;
    readonly (int Row, int Column)[,] owner;

    public TableGrid(TableBlock block)
    {
        this.block = block;
        Width = block.Rows.Count == 0 ? 0 : block.Rows.Max(r => r.Count);
        owner = new (int, int)[block.Rows.Count, Width];
        for (var row = 0; row < Height; row++)
            for (var column = 0; column < Width; column++)
                owner[row, column] = (row, column);
        foreach (var cell in block.Merged)
            for (var row = cell.Row; row < Math.Min(Height, cell.Row + cell.Rows); row++)
                for (var column = cell.Column; column < Math.Min(Width, cell.Column + cell.Columns); column++)
                    owner[row, column] = (cell.Row, cell.Column);
    }

    public int Height => block.Rows.Count;

    public int Width { get; }

    public (int Row, int Column) Owner(int row, int column) => owner[row, column];

    /// <summary>The text of the cell that covers a place.</summary>
    public string Text(int row, int column)
    {
        var (r, c) = owner[row, column];
        return c < block.Rows[r].Count ? block.Rows[r][c].Trim() : "";
    }

    /// <summary>The same on one line, without the breaks of print.</summary>
    public string Line(int row, int column) => Text(row, column).Replace("\n", "", StringComparison.Ordinal);

    public int Page(int row) => row < block.RowPages.Count ? block.RowPages[row] : block.Page;

    /// <summary>True where both places belong to one cell.</summary>
    public bool IsOne(int row, int first, int second) => owner[row, first] == owner[row, second];
}
