using DocumentFormat.OpenXml.Wordprocessing;
using static KnowledgeBase.Drafting.Layout.Measures;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>联合行文的发文机关标志 (GB/T 9704-2012 7.2.4): the organs one under the other, 文件 to the right in the middle of the stack.</summary>
sealed record JointMark(IReadOnlyList<string> Names, Pt Size, Pt Line, int Percent)
{
    const double LineOverSize = 1.2;
    const string Suffix = "文件";

    // Small names of many organs stand wider apart.
    const double Spread = 1.4;

    public static JointMark Fit(IReadOnlyList<string> names, Mm tallest)
    {
        var longest = names.Max(Typeset.Width);
        var size = Math.Min(LargestMark.Value, tallest.Points.Value / (names.Count * LineOverSize));
        var room = TypeAreaWidth.Points.Value - 8;
        var widest = longest + Suffix.Length + 0.5;
        var percent = Math.Clamp((int)(100 * room / (widest * size)), NarrowestMarkPercent, 100);
        size = Math.Floor(2 * Math.Min(size, room / (widest * percent / 100))) / 2;
        return new JointMark(names, new Pt(size), new Pt(Math.Ceiling(size * LineOverSize)), percent);
    }

    public Mm InkTop() => MarkText.InkTop(Size, Line);

    public Mm UnderInk() => new Pt(Line.Value - 0.8 * Line.Value - 0.105 * Size.Value).Millimetres;

    public Pt Height => Names.Count * Line;

    public Table Compose(int width)
    {
        var characters = Size.Value * Percent / 100 * 20;
        var names = Math.Min(width * 2 / 3, (int)(Names.Max(Typeset.Width) * characters * Spread) + 60);
        names = Math.Max(names, (int)(Names.Max(Typeset.Width) * characters) + 60);
        var suffix = (int)((Suffix.Length + 0.5) * SuffixSize.Value * Percent / 100 * 20) + 40;
        var table = new Table(
            new TableProperties(new TableWidth { Width = Typeset.Number(names + suffix), Type = TableWidthUnitValues.Dxa }, new TableJustification { Val = TableRowAlignmentValues.Center }, new TableLayout { Type = TableLayoutValues.Fixed }, Tables.NoMargins()),
            new TableGrid(new GridColumn { Width = Typeset.Number(names) }, new GridColumn { Width = Typeset.Number(suffix) }));
        foreach (var (index, name) in Names.Index())
            table.Append(Row(name, index == 0, names, suffix));
        return table;
    }

    Pt SuffixSize => new(Math.Min(Names.Count * Line.Value * 0.8, Math.Min(LargestMark.Value, Size.Value * 1.6)));

    TableRow Row(string name, bool first, int names, int suffix)
    {
        var right = new TableCellProperties(new TableCellWidth { Width = Typeset.Number(suffix), Type = TableWidthUnitValues.Dxa }, new VerticalMerge { Val = first ? MergedCellValues.Restart : MergedCellValues.Continue }, new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        var organ = Typeset.Paragraph(Looks.Mark, Typeset.Run(name, [.. MarkText.RunLook(Size, Percent)])).Exactly(Line.Twips).Aligned(JustificationValues.Distribute);
        var word = first ? Typeset.Paragraph(Looks.Mark, Typeset.Run(Suffix, [.. MarkText.RunLook(SuffixSize, Percent)])).Exactly(SuffixSize.Twips).Aligned(JustificationValues.Right) : Typeset.Paragraph(Looks.Mark).Exactly(20);
        return new TableRow(
            new TableRowProperties(new CantSplit(), new TableRowHeight { Val = (uint)Line.Twips, HeightType = HeightRuleValues.Exact }),
            new TableCell(new TableCellProperties(new TableCellWidth { Width = Typeset.Number(names), Type = TableWidthUnitValues.Dxa }), organ),
            new TableCell(right, word));
    }
}
