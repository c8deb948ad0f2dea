using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Layout;

namespace KnowledgeBase.Drafting.Preview;

/// <summary>The cells of a table's row: their lines, their frames, the rules of 版记.</summary>
static class TablePlacer
{
    /// <param name="width">Room in which a table that is centred stands in the middle.</param>
    public static IEnumerable<Placed> Row(TableRow row, double left, double top, double height, double width, PageGeometry page)
    {
        var table = (Table)row.Parent!;
        var properties = table.GetFirstChild<TableProperties>()!;
        var framed = properties.TableBorders is not null;
        var padding = properties.TableCellMarginDefault?.TableCellLeftMargin?.Width?.Value ?? 0;
        if (properties.TableJustification is not null)
            left += (width - MeasuredParagraph.Twips(properties.TableWidth?.Width)) / 2;
        List<Placed> items = [];
        foreach (var (column, cell) in row.Elements<TableCell>().Index())
        {
            var across = Width(cell);
            if (framed)
                items.Add(new PlacedFrame(Mm.OfTwips(left), Mm.OfTwips(top), Mm.OfTwips(across), Mm.OfTwips(height)));
            items.AddRange(Rules(cell, left, top, across, height));
            if (cell.TableCellProperties?.VerticalMerge?.Val?.Value != MergedCellValues.Continue)
                items.AddRange(Content(cell, left + padding, top, across - 2 * padding, height + Merged(row, column), page));
            left += across;
        }
        return items;
    }

    /// <summary>How tall a row is: as it is told, or as its tallest cell.</summary>
    public static double Height(TableRow row, PageGeometry page) =>
        row.TableRowProperties?.GetFirstChild<TableRowHeight>()?.Val?.Value ?? row.Elements<TableCell>().Max(cell => cell.ChildElements.Sum(e => Stack.Height(e, Width(cell), page)));

    static IEnumerable<Placed> Content(TableCell cell, double left, double top, double width, double height, PageGeometry page)
    {
        var white = height - cell.ChildElements.Sum(e => Stack.Height(e, width, page));
        return Stack.Place(cell.ChildElements, left, cell.TableCellProperties?.TableCellVerticalAlignment?.Val?.Value == TableVerticalAlignmentValues.Center ? top + Math.Max(0, white / 2) : top, width, page);
    }

    // 版记 has no frame but rules over and under some of its rows.
    static IEnumerable<Placed> Rules(TableCell cell, double left, double top, double width, double height)
    {
        if (cell.TableCellProperties?.TableCellBorders is not { } borders)
            yield break;
        if (borders.TopBorder?.Size?.Value is { } over)
            yield return Rule(top, over);
        if (borders.BottomBorder?.Size?.Value is { } under)
            yield return Rule(top + height, under);

        PlacedBar Rule(double at, uint eighths) => new(Mm.OfTwips(left), Mm.OfTwips(at - eighths * 1.25), Mm.OfTwips(width), new Pt(eighths / 8.0).Millimetres, Red: false);
    }

    /// <summary>The height of the rows under this one that the cell goes on over.</summary>
    static double Merged(TableRow row, int column) => row.ElementsAfter().OfType<TableRow>()
        .TakeWhile(next => next.Elements<TableCell>().ElementAt(column).TableCellProperties?.VerticalMerge?.Val?.Value == MergedCellValues.Continue)
        .Sum(next => (double)(next.TableRowProperties?.GetFirstChild<TableRowHeight>()?.Val?.Value ?? 0));

    static double Width(TableCell cell) => MeasuredParagraph.Twips(cell.TableCellProperties?.TableCellWidth?.Width);
}
