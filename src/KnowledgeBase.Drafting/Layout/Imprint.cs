using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Legal;
using static KnowledgeBase.Drafting.Layout.Measures;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>版记 (GB/T 9704-2012 7.4): 主送 that was moved, 抄送, 印发机关 and 印发日期, with their lines, at the foot of the last page; of a letter 抄送 alone and no lines (10.1).</summary>
sealed class Imprint(OfficialDraft draft, PageGeometry page, string? movedAddressees)
{
    const int TailTwips = 20;

    // An exact line sets its text low: with this much under it the text stands in the middle between the lines.
    const int UnderRow = 90;

    const int ClosestLine = 300;

    // 4号: 1 字 from both sides, the second line under the first character after the colon.
    const int Label = 3 * Character4Twips;

    public bool IsEmpty => draft.Format is DraftFormat.Form || Rows().Count == 0;

    bool Lined => draft.Format is not DraftFormat.Letter;

    /// <summary>The height of the rows.</summary>
    public int Twips => Rows().Sum(r => r.Lines * Line + UnderRow) + TailTwips + 40;

    /// <summary>A line's height: where many organs are listed the lines stand closer, so that they stay on one page.</summary>
    int Line
    {
        get
        {
            var rows = Rows();
            var room = page.Height - page.LinePitch - rows.Count * UnderRow;
            return Math.Clamp(room / Math.Max(1, rows.Sum(r => r.Lines)), ClosestLine, Looks.Copies.Exact);
        }
    }

    /// <summary>The paragraph that carries the box; nothing else stands in it.</summary>
    public Paragraph Compose(uint id, Mm clearAbove)
    {
        // In a letter the foot of the margins is that of the first page alone: there the place is counted from the paper's edge.
        var below = Lined ? page.BelowTypeArea : default;
        var height = Mm.OfTwips(Twips) + below;
        var box = new TextBox
        {
            Width = TypeAreaWidth,
            Height = height,
            Left = Lined ? null : BindingWhite,
            Top = Lined ? null : TypeAreaBottom - height,
            BottomInset = below,
            Wrapped = true,
            ClearAbove = clearAbove,
            Content = () => [Table(), Typeset.Paragraph(Looks.Gap).Exactly(TailTwips)],
        };
        return Typeset.Paragraph(Looks.Gap, box.Compose(id)).Exactly(20);
    }

    Table Table()
    {
        var rows = Rows();
        var table = new Table(
            new TableProperties(new TableWidth { Width = Typeset.Number(page.Width), Type = TableWidthUnitValues.Dxa }, new TableLayout { Type = TableLayoutValues.Fixed }, Tables.NoMargins()),
            new TableGrid(new GridColumn { Width = Typeset.Number(page.Width) }));
        foreach (var (index, row) in rows.Index())
        {
            var borders = new TableCellBorders();
            // 7.4.1: the first and the last line are thick, those between thin; 7.4.3: none between 主送 and 抄送.
            if (Lined && (index == 0 || row.LineAbove))
                borders.Append(new TopBorder { Val = BorderValues.Single, Size = index == 0 ? ThickLineEighths : ThinLineEighths, Space = 0, Color = "000000" });
            if (Lined && index == rows.Count - 1)
                borders.Append(new BottomBorder { Val = BorderValues.Single, Size = ThickLineEighths, Space = 0, Color = "000000" });
            table.Append(new TableRow(new TableRowProperties(new CantSplit()), new TableCell(
                new TableCellProperties(new TableCellWidth { Width = Typeset.Number(page.Width), Type = TableWidthUnitValues.Dxa }, borders), row.Compose())));
        }
        return table;
    }

    List<Row> Rows()
    {
        List<Row> rows = [];
        if (movedAddressees is { } addressees)
            rows.Add(Names("主送：", addressees));
        if (draft.CopyRecipients is { } copies)
            rows.Add(Names("抄送：", copies));
        if (Lined && (draft.PrintingOffice is not null || draft.PrintedDate is not null))
            rows.Add(new Row(1, rows.Count > 0, Printing));
        return rows;
    }

    Row Names(string label, string names)
    {
        var text = $"{label}{names}。";
        var width = page.Width - 2 * Character4Twips - Label;
        var lines = Math.Max(1, LineFill.Count(text[3..], width, width, Character4Twips, Character4Twips / 2));
        return new Row(lines, false, () => Typeset.Text(Looks.Copies, text).Spaced(Line, UnderRow).Indented(left: Character4Twips + Label, right: Character4Twips, hanging: Label));
    }

    Paragraph Printing() => Typeset.Paragraph(Looks.Printing,
            Typeset.Run(draft.PrintingOffice ?? ""), Typeset.Tab(), Typeset.Run(draft.PrintedDate is { } date ? ChineseDate.Format(date) + "印发" : ""))
        .Spaced(Line, UnderRow).Indented(left: Character4Twips).Tabbed((TabStopValues.Right, page.Width - Character4Twips));

    sealed record Row(int Lines, bool LineAbove, Func<Paragraph> Compose);
}
