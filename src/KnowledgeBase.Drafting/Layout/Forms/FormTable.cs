using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Model;

namespace KnowledgeBase.Drafting.Layout.Forms;

/// <summary>A cell of a form: how wide it is, what stands in it.</summary>
/// <param name="Underlined">A line under it, as under what is filled in by hand.</param>
sealed record FormCell(int Width, IReadOnlyList<Paragraph> Content, TableVerticalAlignmentValues Align, bool Underlined = false);

/// <summary>A row of a form.</summary>
/// <param name="Height">In twips: at least so much, or (<paramref name="Exact"/>) just so much.</param>
sealed record FormRow(IReadOnlyList<FormCell> Cells, int Height, bool Exact = false, bool Splits = false);

/// <summary>表单 and 栏目 as a table. Its rows have cells of different widths: the columns of the table are all the edges that occur.</summary>
static class FormTable
{
    public static Table Compose(BodyTable source, int width, FootnoteList footnotes) => Compose(Rows(source, width, footnotes), width, source.Kind is TableKind.Grid);

    public static IReadOnlyList<FormRow> Rows(BodyTable source, int width, FootnoteList footnotes) => source.Kind is TableKind.Grid ? GridRows.Compose(source, width, footnotes) : LineRows.Compose(source, width, footnotes);

    public static Table Compose(IReadOnlyList<FormRow> rows, int width, bool ruled)
    {
        var edges = rows.SelectMany(Edges).Distinct().Order().ToList();
        var properties = new TableProperties(new TableWidth { Width = Typeset.Number(width), Type = TableWidthUnitValues.Dxa }, new TableJustification { Val = TableRowAlignmentValues.Center });
        if (ruled)
            properties.Append(Tables.Borders());
        properties.Append(new TableLayout { Type = TableLayoutValues.Fixed }, ruled ? Tables.Margins(Tables.CellPadding) : Tables.NoMargins());
        var table = new Table(properties, new TableGrid(edges.Select((edge, i) => new GridColumn { Width = Typeset.Number(i == 0 ? edge : edge - edges[i - 1]) })));
        table.Append(rows.Select(row => Row(row, edges)));
        return table;
    }

    static IEnumerable<int> Edges(FormRow row)
    {
        var at = 0;
        foreach (var cell in row.Cells)
            yield return at += cell.Width;
    }

    static TableRow Row(FormRow source, List<int> edges)
    {
        var properties = new TableRowProperties();
        if (!source.Splits)
            properties.Append(new CantSplit());
        properties.Append(new TableRowHeight { Val = (uint)source.Height, HeightType = source.Exact ? HeightRuleValues.Exact : HeightRuleValues.AtLeast });
        var row = new TableRow(properties);
        var (at, column) = (0, 0);
        foreach (var cell in source.Cells)
        {
            at += cell.Width;
            var end = edges.IndexOf(at) + 1;
            row.Append(Cell(cell, end - column));
            column = end;
        }
        return row;
    }

    static TableCell Cell(FormCell source, int columns)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = Typeset.Number(source.Width), Type = TableWidthUnitValues.Dxa });
        if (columns > 1)
            properties.Append(new GridSpan { Val = columns });
        if (source.Underlined)
            properties.Append(new TableCellBorders(new BottomBorder { Val = BorderValues.Single, Size = 4, Space = 0, Color = "000000" }));
        properties.Append(new TableCellVerticalAlignment { Val = source.Align });
        var cell = new TableCell(properties);
        cell.Append(source.Content);
        return cell;
    }
}
