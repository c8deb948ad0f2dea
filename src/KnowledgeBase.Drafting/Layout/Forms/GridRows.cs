using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Drafting.Source;

namespace KnowledgeBase.Drafting.Layout.Forms;

/// <summary>表单: labels and values in a grid; the columns of all rows meet, the last value of a short row spans the rest.</summary>
static class GridRows
{
    // A label this long is broken: before its bracket, else in its middle.
    const int LongestLabel = 6;

    const int LeastValue = 5;

    // A row of more lines than this may go on on the next page.
    const int TallLines = 16;

    /// <summary>An empty line in a value: what stands after it is the signature under an opinion.</summary>
    public const string BeforeSignature = "\n\n";

    public static IReadOnlyList<FormRow> Compose(BodyTable source, int width, FootnoteList footnotes)
    {
        var columns = Columns(source, width);
        return [.. source.Rows.Select(row => Row(row, columns, footnotes))];
    }

    static FormRow Row(IReadOnlyList<IReadOnlyList<DraftInline>> cells, IReadOnlyList<int> columns, FootnoteList footnotes)
    {
        List<FormCell> composed = [];
        var (lines, signed) = (0, false);
        foreach (var (index, cell) in cells.Index())
        {
            var last = index == cells.Count - 1;
            var width = last ? columns.Skip(index).Sum() : columns[index];
            if (index % 2 == 0)
                composed.Add(new FormCell(width, [Typeset.Text(Looks.GridLabel, Broken(cell.Plain()))], TableVerticalAlignmentValues.Center));
            else
            {
                var (value, own) = Value(cell, width, footnotes);
                composed.Add(value);
                signed |= own;
            }
            lines = Math.Max(lines, Tables.LineCount(cell.Plain(), width));
        }
        return new FormRow(composed, signed ? FormMeasures.OpinionTwips : FormMeasures.GridRowTwips, Splits: lines > TallLines);
    }

    static (FormCell Cell, bool Signed) Value(IReadOnlyList<DraftInline> content, int width, FootnoteList footnotes)
    {
        var at = content.Plain().IndexOf(BeforeSignature, StringComparison.Ordinal);
        if (at < 0)
            return (new FormCell(width, [Typeset.Paragraph(Looks.GridValue, [.. BodyText.Runs(content, footnotes)])], TableVerticalAlignmentValues.Center), false);
        var (opinion, rest) = Inlines.Cut(content, at);
        var (_, signature) = Inlines.Cut(rest, BeforeSignature.Length);
        // An opinion that is to be written by hand has its room over the signature.
        var align = opinion.Count == 0 ? TableVerticalAlignmentValues.Bottom : TableVerticalAlignmentValues.Center;
        return (new FormCell(width, [Typeset.Paragraph(Looks.GridValue, [.. BodyText.Runs(opinion, footnotes)]), Typeset.Paragraph(Looks.GridSigned, [.. BodyText.Runs(signature, footnotes)])], align), true);
    }

    public static string Broken(string label) =>
        label.Length <= LongestLabel ? label : label.IndexOf('（', StringComparison.Ordinal) is var at and > 0 ? label.Insert(at, "\n") : label.Insert((label.Length + 1) / 2, "\n");

    /// <summary>Labels have what their longest line needs; the values share the rest by the need of those that do not span.</summary>
    static IReadOnlyList<int> Columns(BodyTable source, int width)
    {
        var count = source.Columns;
        var needs = Enumerable.Range(0, count).Select(c => source.Rows.Where(r => c < r.Count && (c % 2 == 0 || c < r.Count - 1 || r.Count == count)).Select(r => Need(r[c].Plain(), c)).DefaultIfEmpty(LeastValue).Max()).ToList();
        var label = (int)FormMeasures.TextSize.Twips;
        var columns = needs.Select((n, c) => c % 2 == 0 ? (int)(n * label) + 2 * Tables.CellPadding + 40 : 0).ToList();
        // Labels leave the values a third of the line at least.
        if (columns.Sum() is var labels && labels > 2 * width / 3)
            columns = [.. columns.Select(c => c * 2 * width / 3 / labels)];
        var room = width - columns.Sum();
        var values = needs.Where((_, c) => c % 2 == 1).Sum();
        for (var c = 1; c < count; c += 2)
            columns[c] = (int)(room * needs[c] / values);
        columns[^1] += width - columns.Sum();
        return columns;
    }

    static double Need(string text, int column) => column % 2 == 0
        ? Math.Clamp(Broken(text).Split('\n').Max(Typeset.Width), 2, 8)
        : Math.Clamp(text.Split('\n').Max(Typeset.Width), LeastValue, 20);
}
