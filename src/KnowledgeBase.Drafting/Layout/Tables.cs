using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Model;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>表格 in the body, and what all tables share. Word reads w:tblW, WPS reads w:gridCol: both are written.</summary>
static class Tables
{
    public const int CellPadding = 85;

    /// <summary>What a row is higher than its lines: padding and a border.</summary>
    public const int RowWhite = 90;

    const int NarrowestColumn = 560;

    // Cells of a column are centred where none of them has more characters.
    const int LongestCentred = 12;

    public static TableCellMarginDefault NoMargins() => Margins(0);

    public static Table Compose(BodyTable source, int width, FootnoteList footnotes)
    {
        var columns = Columns(source, width);
        var centred = Enumerable.Range(0, columns.Count).Select(c => source.Rows.Skip(1).All(r => c >= r.Count || r[c].Plain().Length <= LongestCentred)).ToArray();
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = Typeset.Number(columns.Sum()), Type = TableWidthUnitValues.Dxa },
                new TableJustification { Val = TableRowAlignmentValues.Center },
                Borders(),
                new TableLayout { Type = TableLayoutValues.Fixed },
                Margins(CellPadding)),
            new TableGrid(columns.Select(c => new GridColumn { Width = Typeset.Number(c) })));
        foreach (var (index, row) in source.Rows.Index())
            table.Append(Row(row, columns, centred, index == 0, footnotes));
        return table;
    }

    static TableRow Row(IReadOnlyList<IReadOnlyList<DraftInline>> cells, IReadOnlyList<int> columns, bool[] centred, bool head, FootnoteList footnotes)
    {
        var row = new TableRow();
        // A row that is taller than a page must be allowed to split.
        var tall = cells.Index().Any(c => LineCount(c.Item.Plain(), columns[Math.Min(c.Index, columns.Count - 1)]) > 20);
        var properties = new TableRowProperties();
        if (!tall)
            properties.Append(new CantSplit());
        if (head)
            properties.Append(new TableHeader());
        if (properties.HasChildren)
            row.Append(properties);
        foreach (var (index, width) in columns.Index())
        {
            var content = index < cells.Count ? cells[index] : [];
            var text = Typeset.Paragraph(head ? Looks.CellHead : Looks.Cell, [.. BodyText.Runs(content, footnotes)]);
            if (!head && centred[index])
                text.Aligned(JustificationValues.Center);
            row.Append(new TableCell(new TableCellProperties(new TableCellWidth { Width = Typeset.Number(width), Type = TableWidthUnitValues.Dxa }, new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }), text));
        }
        return row;
    }

    /// <summary>A column gets what its longest cell needs, the long ones share what is left.</summary>
    static IReadOnlyList<int> Columns(BodyTable source, int width)
    {
        var count = Math.Max(1, source.Columns);
        var needs = Enumerable.Range(0, count).Select(c => source.Rows.Where(r => c < r.Count).Select(r => NeededWidth(r[c].Plain()) * Measures.SizeSmall4.Twips).DefaultIfEmpty(0).Max() + 2 * CellPadding + 40).ToList();
        var columns = new double[count];
        var open = Enumerable.Range(0, count).ToList();
        double left = width;
        // A column that needs no more than an even share has it; the others divide the rest by their need, within limits.
        while (open.Where(c => needs[c] <= left / open.Count).ToList() is { Count: > 0 } modest && modest.Count < open.Count)
            foreach (var column in modest)
            {
                columns[column] = needs[column];
                left -= needs[column];
                open.Remove(column);
            }
        var weights = open.ToDictionary(c => c, c => Math.Min(needs[c], width));
        foreach (var column in open)
            columns[column] = Math.Max(Math.Min(NarrowestColumn, width / count), left * weights[column] / weights.Values.Sum());
        var scale = width / columns.Sum();
        var rounded = columns.Select(c => (int)(c * scale)).ToList();
        rounded[^1] += width - rounded.Sum();
        return rounded;
    }

    /// <summary>The longest line of a text, in characters. Figures of some fonts are wider than half a character, and a date should not break before 日.</summary>
    public static double NeededWidth(string text) => text.Split('\n').Max(line => LineFill.Width(line, 1, 0.55));

    /// <summary>How many lines a cell's text takes.</summary>
    public static int LineCount(string text, int width, int padding = CellPadding)
    {
        double full = Measures.SizeSmall4.Twips;
        var room = Math.Max(full, width - 2 * padding);
        return LineFill.Count(text, room, room, full, full / 2, hangs: false);
    }

    public static TableCellMarginDefault Margins(short twips) => new(
        new TopMargin { Width = twips == 0 ? "0" : "40", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = twips, Type = TableWidthValues.Dxa },
        new BottomMargin { Width = twips == 0 ? "0" : "40", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = twips, Type = TableWidthValues.Dxa });

    public static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = 4, Space = 0, Color = "000000" }, new LeftBorder { Val = BorderValues.Single, Size = 4, Space = 0, Color = "000000" },
        new BottomBorder { Val = BorderValues.Single, Size = 4, Space = 0, Color = "000000" }, new RightBorder { Val = BorderValues.Single, Size = 4, Space = 0, Color = "000000" },
        new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Space = 0, Color = "000000" }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4, Space = 0, Color = "000000" });
}
