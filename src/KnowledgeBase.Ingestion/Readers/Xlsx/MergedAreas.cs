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

    /// <summary>True where an area reaches into the row from above.</summary>
    public bool Continues(int row) => byRow.TryGetValue(row, out var areas) && areas.Exists(a => a.First.Row < row);
}
