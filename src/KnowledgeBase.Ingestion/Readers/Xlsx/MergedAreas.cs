using DocumentFormat.OpenXml.Spreadsheet;

namespace KnowledgeBase.Ingestion.Readers.Xlsx;

/// <summary>合并单元格: areas of which only the first cell shows; the others may hold values from before the merge, which nobody sees.</summary>
sealed class MergedAreas
{
    readonly Dictionary<int, List<(CellPlace First, CellPlace Last)>> byRow = [];

    // An area over the whole sheet is cut here; no table of a document is longer.
    const int MaxRows = 20_000;

    public static MergedAreas Of(Worksheet worksheet)
    {
        var areas = new MergedAreas();
        foreach (var merge in worksheet.Descendants<MergeCell>())
        {
            if (merge.Reference?.Value?.Split(':') is [var from, var to] && CellPlace.Parse(from) is { } first && CellPlace.Parse(to) is { } last)
                areas.Add(first, last);
        }
        return areas;
    }

    void Add(CellPlace first, CellPlace last)
    {
        for (var row = first.Row; row <= Math.Min(last.Row, first.Row + MaxRows); row++)
        {
            if (!byRow.TryGetValue(row, out var areas))
                byRow[row] = areas = [];
            areas.Add((first, last));
        }
    }

    /// <summary>True for a cell under a merged area that is not its first.</summary>
    public bool Contains(int row, int column) =>
        byRow.TryGetValue(row, out var areas) && areas.Exists(a => column >= a.First.Column && column <= a.Last.Column && (row, column) != (a.First.Row, a.First.Column));

    /// <summary>The areas as they lie over these rows and columns of the sheet, which may leave some out.</summary>
    public IEnumerable<MergedCell> Over(IReadOnlyList<int> rows, IReadOnlyList<int> columns)
    {
        foreach (var (index, row) in rows.Index())
            foreach (var (first, last) in byRow.GetValueOrDefault(row, []).Where(a => a.First.Row == row))
            {
                var (down, across) = (rows.Count(r => r >= row && r <= last.Row), columns.Count(c => c >= first.Column && c <= last.Column));
                if (columns.Contains(first.Column) && (down > 1 || across > 1))
                    yield return new MergedCell(index, columns.Index().First(c => c.Item == first.Column).Index, down, across);
            }
    }

    /// <summary>True where an area reaches into the row from above.</summary>
    public bool Continues(int row) => byRow.TryGetValue(row, out var areas) && areas.Exists(a => a.First.Row < row);
}
