using System.Text;

namespace KnowledgeBase.Ingestion.Readers.Pdf;

/// <summary>The lines of a cell joined into paragraphs: a line that leaves room for another character or two was ended by its writer, and codes under each other are no one number.</summary>
static class CellText
{
    public static RuledCell Read(double left, double right, IReadOnlyCollection<PdfWord> words)
    {
        var rows = TextRow.Of(words);
        if (rows.Count == 0)
            return new RuledCell(left, "", false);
        var text = new StringBuilder(rows[0].Text);
        for (var i = 1; i < rows.Count; i++)
        {
            var joined = IsFull(rows[i - 1], left, right) && !ListMarker.Starts(rows[i].Text) && !(char.IsAsciiDigit(text[^1]) && char.IsAsciiDigit(rows[i].Text[0]));
            if (!joined)
                text.Append('\n').Append(rows[i].Text);
            else
                text.Append(TextRow.Join(text[^1].ToString(), rows[i].Text).AsSpan(1));
        }
        return new RuledCell(left, text.ToString(), IsFull(rows[^1], left, right));
    }

    static bool IsFull(TextRow row, double left, double right) => right - left - (row.Right - row.Left) < Math.Max(16, row.Em * 2.6);
}
