namespace KnowledgeBase.Ingestion.Readers.Pdf;

/// <summary>A cell of a table: where it begins, its text, and whether its last line is full, so that it may go on over the page.</summary>
readonly record struct RuledCell(double Left, string Text, bool IsFull);

/// <summary>The part of a table that stands on one page: rows of the cells that begin in them.</summary>
sealed record RuledTable(IReadOnlyList<double> Columns, double Top, List<List<RuledCell>> Rows)
{
    /// <summary>Fills a grid with the words that lie in it.</summary>
    public static RuledTable Read(RulingGrid grid, IReadOnlyCollection<PdfWord> words)
    {
        var (rows, columns) = (grid.Rows.Count - 1, grid.Columns.Count - 1);
        var owner = Owners(grid, rows, columns);
        var content = words.GroupBy(word => owner[Place(grid.Rows, word.MiddleY), Place(grid.Columns, word.MiddleX)]).ToDictionary(g => g.Key, g => g.ToList());
        var table = new List<List<RuledCell>>();
        for (var row = 0; row < rows; row++)
        {
            var cells = new List<RuledCell>();
            for (var column = 0; column < columns; column++)
            {
                var place = (row * columns) + column;
                if (owner[row, column] == place)
                    cells.Add(CellText.Read(grid.Columns[column], Right(grid, owner, row, column, columns), content.GetValueOrDefault(place) ?? []));
            }
            if (cells.Exists(cell => cell.Text.Length > 0))
                table.Add(cells);
        }
        return new RuledTable(grid.Columns, grid.Rows[0], table);
    }

    // Places with no line between them are one cell, known by its first place.
    static int[,] Owners(RulingGrid grid, int rows, int columns)
    {
        var parent = Enumerable.Range(0, rows * columns).ToArray();
        int Root(int i) => parent[i] == i ? i : parent[i] = Root(parent[i]);
        void Unite(int a, int b) => (parent[Math.Max(Root(a), Root(b))], _) = (Math.Min(Root(a), Root(b)), 0);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var place = (row * columns) + column;
                if (!grid.HasRightEdge(row, column))
                    Unite(place, place + 1);
                if (!grid.HasLowerEdge(row, column))
                    Unite(place, place + columns);
            }
        }
        var owner = new int[rows, columns];
        for (var place = 0; place < rows * columns; place++)
            owner[place / columns, place % columns] = Root(place);
        return owner;
    }

    static double Right(RulingGrid grid, int[,] owner, int row, int column, int columns)
    {
        var last = column;
        while (last + 1 < columns && owner[row, last + 1] == owner[row, column])
            last++;
        return grid.Columns[last + 1];
    }

    static int Place(IReadOnlyList<double> edges, double at)
    {
        var place = 0;
        while (place < edges.Count - 2 && at > edges[place + 1])
            place++;
        return place;
    }
}
