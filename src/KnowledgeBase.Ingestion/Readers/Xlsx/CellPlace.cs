using System.Globalization;

namespace KnowledgeBase.Ingestion.Readers.Xlsx;

/// <summary>A cell's place, e.g. B12: row 12, column 2.</summary>
readonly record struct CellPlace(int Row, int Column)
{
    public static CellPlace? Parse(string? reference)
    {
        var letters = reference?.TakeWhile(char.IsAsciiLetter).Count() ?? 0;
        if (letters is 0 or > 3 || !int.TryParse(reference.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var row))
            return null;
        var column = 0;
        foreach (var c in reference.AsSpan(0, letters))
            column = (column * 26) + (char.ToUpperInvariant(c) - 'A') + 1;
        return new CellPlace(row, column);
    }
}
