using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Model;

namespace KnowledgeBase.Drafting.Layout.Forms;

/// <summary>栏目: on every line pairs of a label and an underlined value; a label is as wide as it is, the values share the rest by what stands in them.</summary>
static class LineRows
{
    const int Padding = 60;

    // Edges that nearly meet would make slivers of columns.
    const int Step = 60;

    const int BetweenPairs = 120;

    // 年 月 日 to be written by hand: the year needs its room.
    const char BlankDate = '年';

    // A value that is still to be written by hand.
    const double EmptyValue = 6;

    public static IReadOnlyList<FormRow> Compose(BodyTable source, int width, FootnoteList footnotes) =>
        [.. source.Rows.Select(row => Row([.. row.Chunk(2).Select(pair => (pair[0].Plain(), (IReadOnlyList<OpenXmlElement>)[.. BodyText.Runs(pair[1], footnotes)], Tables.NeededWidth(pair[1].Plain())))], width))];

    public static int LabelWidth(string label) => label.Length == 0 ? 0 : Rounded((int)((Typeset.Width(label) + 1) * FormMeasures.TextSize.Twips) + Padding);

    public static FormRow Row(IReadOnlyList<(string Label, IReadOnlyList<OpenXmlElement> Value, double ValueWidth)> pairs, int width)
    {
        var labels = pairs.Select((p, i) => LabelWidth(p.Label) + (i > 0 && p.Label.Length > 0 ? BetweenPairs : 0)).ToList();
        // Labels leave the values a third of the line at least.
        if (labels.Sum() > 2 * width / 3)
            labels = [.. labels.Select(l => Rounded(l * 2 * width / 3 / labels.Sum()))];
        var room = width - labels.Sum();
        var needs = pairs.Select(p => p.ValueWidth > 0 ? p.ValueWidth + 1 : EmptyValue).ToList();
        List<FormCell> cells = [];
        foreach (var (index, (label, value, _)) in pairs.Index())
        {
            if (label.Length > 0)
                cells.Add(new FormCell(labels[index], [Typeset.Text(Looks.LineLabel, label + "：").Indented(left: index > 0 ? BetweenPairs : 0)], TableVerticalAlignmentValues.Bottom));
            var share = index == pairs.Count - 1 ? width - cells.Sum(c => c.Width) : Rounded((int)(room * needs[index] / needs.Sum()));
            var written = Typeset.Paragraph(Looks.LineValue, [.. value]);
            if (written.InnerText.StartsWith(BlankDate))
                written.Aligned(JustificationValues.Right);
            cells.Add(new FormCell(share, [written], TableVerticalAlignmentValues.Bottom, Underlined: true));
        }
        return new FormRow(cells, FormMeasures.WrittenLineTwips);
    }

    static int Rounded(int twips) => (twips + Step - 1) / Step * Step;
}
