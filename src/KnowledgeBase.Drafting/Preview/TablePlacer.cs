using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Layout;

namespace KnowledgeBase.Drafting.Preview;

/// <summary>The cells of a table's row: their lines, their frames, the rules of 版记.</summary>
static class TablePlacer
{
    // Over the first line of a cell.
    const double SplitWhite = 40;

    /// <summary>What stands of a row on one page.</summary>
    public static IEnumerable<Placed> Part(FlowRow part, double left, double top, double width, PageGeometry page)
    {
        var whole = Height(part.Cells!, page);
        if (part.Above == 0 && part.Height >= whole)
            return Row(part.Cells!, left, top, part.Height, width, page);
        var (from, to) = (Mm.OfTwips(top).Value, Mm.OfTwips(top + part.Height).Value);
        // Its frames end with the page, its lines go on from one page to the next.
        return
        [
            .. Row(part.Cells!, left, top, part.Height, width, page).Where(p => p is not PlacedText),
            .. Row(part.Cells!, left, top - part.Above + SplitWhite, 0, width, page).OfType<PlacedText>().Where(t => t.Baseline.Value > from && t.Baseline.Value < to),
        ];
    }

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
        row.TableRowProperties?.GetFirstChild<TableRowHeight>() is { Val: { } given } height
            ? height.HeightType?.Value == HeightRuleValues.AtLeast ? Math.Max(given.Value, Tallest(row, page)) : given.Value
            : Tallest(row, page);

    static double Tallest(TableRow row, PageGeometry page) => row.Elements<TableCell>().Max(cell => cell.ChildElements.Sum(e => Stack.Height(e, Width(cell), page)));

    static IEnumerable<Placed> Content(TableCell cell, double left, double top, double width, double height, PageGeometry page)
    {
        var white = Math.Max(0, height - cell.ChildElements.Sum(e => Stack.Height(e, width, page)));
        var align = cell.TableCellProperties?.TableCellVerticalAlignment?.Val?.Value;
        return Stack.Place(cell.ChildElements, left, top + (align == TableVerticalAlignmentValues.Center ? white / 2 : align == TableVerticalAlignmentValues.Bottom ? white : 0), width, page);
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
        .TakeWhile(next => next.Elements<TableCell>().ElementAtOrDefault(column)?.TableCellProperties?.VerticalMerge?.Val?.Value == MergedCellValues.Continue)
        .Sum(next => (double)(next.TableRowProperties?.GetFirstChild<TableRowHeight>()?.Val?.Value ?? 0));

    static double Width(TableCell cell) => MeasuredParagraph.Twips(cell.TableCellProperties?.TableCellWidth?.Width);
}
