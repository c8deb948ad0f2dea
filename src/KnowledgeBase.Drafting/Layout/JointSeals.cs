using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>联合行文的署名 with seals (GB/T 9704-2012 7.3.5.1): in the order of issue, a place for each seal, in rows that neither touch nor leave 版心; the date under the last name.</summary>
static class JointSeals
{
    public static IEnumerable<OpenXmlElement> Compose(IReadOnlyList<string> names, string date, PageGeometry page, Mm height)
    {
        // 156 mm hold three seals of 42 mm.
        var columns = names.Count is 2 or 4 ? 2 : 3;
        var width = page.Width / columns;
        yield return Typeset.Paragraph(Looks.Gap).Exactly(20).KeptWithNext();
        var table = new Table(
            new TableProperties(new TableWidth { Width = Typeset.Number(width * columns), Type = TableWidthUnitValues.Dxa }, new TableLayout { Type = TableLayoutValues.Fixed }, Tables.NoMargins()),
            new TableGrid(Enumerable.Repeat(0, columns).Select(_ => new GridColumn { Width = Typeset.Number(width) })));
        foreach (var row in names.Chunk(columns))
            table.Append(Row([.. Enumerable.Repeat("", columns - row.Length), .. row], row[^1] == names[^1] ? date : "", width, height));
        yield return table;
    }

    static TableRow Row(IReadOnlyList<string> names, string date, int width, Mm height)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit(), new TableRowHeight { Val = (uint)height.Twips, HeightType = HeightRuleValues.Exact }));
        foreach (var (index, name) in names.Index())
        {
            var cell = new TableCell(
                new TableCellProperties(new TableCellWidth { Width = Typeset.Number(width), Type = TableWidthUnitValues.Dxa }, new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }),
                Typeset.Paragraph(Looks.Signature, Fitted(name, width)));
            if (index == names.Count - 1 && date.Length > 0)
                cell.Append(Typeset.Text(Looks.IssueDate, date));
            row.Append(cell);
        }
        return row;
    }

    // A name a little too long for its place is condensed; a longer one takes two even lines.
    static Run Fitted(string name, int width)
    {
        var percent = (int)(100.0 * (width - 40) / Math.Max(1, Signature.Width(name)));
        return percent >= 100 ? Typeset.Run(name)
            : percent >= NarrowestName ? Typeset.Run(name, new CharacterScale { Val = percent })
            : Typeset.Run(name.Insert((name.Length + 1) / 2, "\n"));
    }

    const int NarrowestName = 80;
}
