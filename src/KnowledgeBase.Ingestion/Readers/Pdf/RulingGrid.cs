namespace KnowledgeBase.Ingestion.Readers.Pdf;

/// <summary>Rulings that cross each other, as the grid of one table: its column and row edges, and which edges are drawn between cells.</summary>
sealed class RulingGrid
{
    const double Near = 3;
    const double Shortest = 8;

    readonly List<Ruling> rulings;

    /// <summary>Column edges from left to right.</summary>
    public IReadOnlyList<double> Columns { get; }

    /// <summary>Row edges from top to bottom.</summary>
    public IReadOnlyList<double> Rows { get; }

    RulingGrid(List<Ruling> rulings)
    {
        this.rulings = rulings;
        Columns = Edges(rulings, vertical: true);
        Rows = Edges(rulings, vertical: false);
    }

    /// <summary>The tables of a page, from top to bottom.</summary>
    public static List<RulingGrid> Find(IEnumerable<Ruling> drawn)
    {
        var rulings = Merge(drawn.Where(r => r.IsHorizontal)).Concat(Merge(drawn.Where(r => !r.IsHorizontal))).ToList();
        return [.. Crossing(rulings).Where(group => group.Exists(r => !r.IsHorizontal) && group.Count(r => r.IsHorizontal) > 1)
            .Select(group => new RulingGrid(group)).Where(grid => grid.Columns.Count > 2 && grid.Rows.Count > 1).OrderBy(grid => grid.Rows[0])];
    }

    public bool Contains(PdfWord word) =>
        word.MiddleX > Columns[0] - Near && word.MiddleX < Columns[^1] + Near && word.MiddleY > Rows[0] && word.MiddleY < Rows[^1];

    /// <summary>True where a line is drawn on the right of this place of the grid.</summary>
    public bool HasRightEdge(int row, int column) => column + 1 == Columns.Count - 1 || Covers(false, Columns[column + 1], (Rows[row] + Rows[row + 1]) / 2);

    /// <summary>True where a line is drawn under this place of the grid.</summary>
    public bool HasLowerEdge(int row, int column) => row + 1 == Rows.Count - 1 || Covers(true, Rows[row + 1], (Columns[column] + Columns[column + 1]) / 2);

    bool Covers(bool horizontal, double at, double middle) =>
        rulings.Exists(r => r.IsHorizontal == horizontal && Math.Abs(r.At - at) <= Near && r.From - Near <= middle && r.To + Near >= middle);

    // A border is drawn cell by cell; its pieces are one line.
    static IEnumerable<Ruling> Merge(IEnumerable<Ruling> pieces)
    {
        var lines = new List<Ruling>();
        foreach (var bundle in Bundle(pieces.OrderBy(r => r.At), r => r.At, 1.6))
        {
            var at = bundle.Average(r => r.At);
            Ruling? line = null;
            foreach (var piece in bundle.OrderBy(r => r.From))
            {
                if (line is { } open && piece.From <= open.To + Near)
                {
                    line = open with { To = Math.Max(open.To, piece.To) };
                    continue;
                }
                if (line is { } done)
                    lines.Add(done);
                line = piece with { At = at };
            }
            if (line is { } last)
                lines.Add(last);
        }
        return lines.Where(l => l.To - l.From >= Shortest);
    }

    static IEnumerable<List<Ruling>> Crossing(List<Ruling> rulings)
    {
        var group = Enumerable.Range(0, rulings.Count).ToArray();
        int Root(int i) => group[i] == i ? i : group[i] = Root(group[i]);
        for (var i = 0; i < rulings.Count; i++)
        {
            for (var j = i + 1; j < rulings.Count; j++)
            {
                if (rulings[i].IsHorizontal != rulings[j].IsHorizontal && Meet(rulings[i], rulings[j]))
                    group[Root(i)] = Root(j);
            }
        }
        return rulings.Select((ruling, i) => (ruling, Root: Root(i))).GroupBy(p => p.Root, p => p.ruling).Select(g => g.ToList());
    }

    static bool Meet(Ruling a, Ruling b) => a.At >= b.From - Near && a.At <= b.To + Near && b.At >= a.From - Near && b.At <= a.To + Near;

    // A table may be open at its sides: it still ends where its lines end.
    static List<double> Edges(List<Ruling> rulings, bool vertical)
    {
        var (along, across) = (rulings.Where(r => r.IsHorizontal != vertical).Select(r => r.At), rulings.Where(r => r.IsHorizontal == vertical).ToList());
        var edges = Bundle(along.Order(), x => x, Near).Select(b => b.Average()).ToList();
        if (across.Count > 0 && across.Min(r => r.From) is var first && first < edges[0] - Shortest)
            edges.Insert(0, first);
        if (across.Count > 0 && across.Max(r => r.To) is var last && last > edges[^1] + Shortest)
            edges.Add(last);
        return edges;
    }

    static IEnumerable<List<T>> Bundle<T>(IEnumerable<T> ordered, Func<T, double> at, double tolerance)
    {
        var bundle = new List<T>();
        foreach (var item in ordered)
        {
            if (bundle.Count > 0 && at(item) - at(bundle[^1]) > tolerance)
            {
                yield return bundle;
                bundle = [];
            }
            bundle.Add(item);
        }
        if (bundle.Count > 0)
            yield return bundle;
    }
}
