namespace KnowledgeBase.Ingestion.Readers.Pdf;

/// <summary>A cell of a table: where it begins, its text, and whether its last line is full, so that it may go on over the page.</summary>
/// <param name="Right">Where it ends.</param>
/// <param name="Rows">How many rows it covers.</param>
readonly record struct RuledCell(double Left, string Text, bool IsFull, double Right = 0, int Rows = 1);

/// <summary>The part of a table that stands on one page: rows of the cells that begin in them.</summary>
sealed record RuledTable(IReadOnlyList<double> Columns, double Top, List<List<RuledCell>> Rows)
{
    /// <summary>Fills a grid with the words that lie in it.</summary>
    public static RuledTable Read(RulingGrid grid, IReadOnlyCollection<PdfWord> words)
    {
        var (rows, columns) = (grid.Rows.Count - 1, grid.Columns.Count - 1);
        var owner = Owners(grid, rows, columns);
        var content = words.GroupBy(word => owner[Place(grid.Rows, word.MiddleY), Place(grid.Columns, word.MiddleX)]).ToDictionary(g => g.Key, g => g.ToList());
        // A row in which no cell with text begins is no row; what begins there begins in the next that is.
        var kept = Enumerable.Range(0, rows).Where(row => Enumerable.Range(0, columns).Any(column => owner[row, column] == (row * columns) + column && content.ContainsKey(owner[row, column]))).ToList();
        var table = kept.ConvertAll(_ => new List<RuledCell>());
        foreach (var place in Enumerable.Range(0, rows * columns).Where(p => owner[p / columns, p % columns] == p).OrderBy(p => p % columns))
        {
            var (row, column) = (place / columns, place % columns);
            var last = row;
            while (last + 1 < rows && owner[last + 1, column] == place)
                last++;
            var first = kept.FindIndex(k => k >= row);
            var covered = kept.Count(k => k >= row && k <= last);
            if (covered == 0)
                continue;
            var right = Right(grid, owner, row, column, columns);
            table[first].Add(CellText.Read(grid.Columns[column], right, content.GetValueOrDefault(place) ?? []) with { Right = right, Rows = covered });
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
