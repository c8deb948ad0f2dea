namespace KnowledgeBase.Ingestion.Readers.Pdf;

/// <summary>Lines of print joined into paragraphs: an indent, a short line, a wide gap or centring starts a new one.</summary>
sealed class ParagraphFlow
{
    readonly double left;
    readonly double right;
    readonly double gap;
    readonly double em;
    readonly List<TextRow> paragraph = [];
    string joined = "";

    // Fewer lines than this do not tell where the column begins and ends.
    const int EnoughRows = 8;

    /// <param name="rows">Lines of the column, which tell its edges.</param>
    /// <param name="tables">Edges of the tables, which tell them where there are hardly any lines.</param>
    public ParagraphFlow(IReadOnlyCollection<TextRow> rows, IReadOnlyCollection<(double Left, double Right)> tables)
    {
        // The edges are where many lines begin and end; a title or a page number beyond them is no edge.
        left = Edge(rows.Select(r => r.Left), lowest: true);
        right = Edge(rows.Select(r => r.Right), lowest: false);
        if (rows.Count < EnoughRows && tables.Count > 0)
            (left, right) = (Math.Min(left, tables.Min(t => t.Left)), Math.Max(right, tables.Max(t => t.Right)));
        em = rows.Count == 0 ? 0 : rows.Select(r => r.Em).Order().ElementAt(rows.Count / 2);
        var gaps = rows.Zip(rows.Skip(1), (a, b) => b.Top - a.Top).Where(g => g > 2).Order().ToList();
        gap = gaps.Count == 0 ? double.MaxValue : gaps[gaps.Count / 2];
    }

    /// <summary>True while a paragraph is being put together.</summary>
    public bool IsOpen => paragraph.Count > 0;

    /// <summary>Takes a line; gives out the paragraph before it when the line starts a new one.</summary>
    public (string Text, BlockAlignment Alignment)? Add(TextRow row, bool isNewPage = false)
    {
        (string, BlockAlignment)? done = paragraph.Count > 0 && StartsParagraph(row, isNewPage) ? Take() : null;
        paragraph.Add(row);
        joined = TextRow.Join(joined, row.Text);
        return done;
    }

    /// <summary>The paragraph so far.</summary>
    public (string Text, BlockAlignment Alignment)? Take()
    {
        if (paragraph.Count == 0)
            return null;
        var result = (joined, AlignmentOf(paragraph[0]));
        paragraph.Clear();
        joined = "";
        return result;
    }

    bool StartsParagraph(TextRow row, bool isNewPage)
    {
        var last = paragraph[^1];
        if (AlignmentOf(row) != BlockAlignment.Start || AlignmentOf(last) != BlockAlignment.Start || (!isNewPage && row.Top - last.Top > Math.Max(gap, row.Em * 1.2) * 1.7))
            return true;
        // Another size of print is another paragraph, but a quotation or a number in the middle of one may be set smaller.
        if (Math.Abs(row.Em - last.Em) > row.Em * 0.2 && Math.Abs(row.Height - last.Height) > row.Height * 0.15)
            return true;
        var isFull = right - last.Right < row.Em * 2.2 || IsFullInItsBlock(last, row);
        var isEnded = last.Text[^1] is '。' or '；' or '：' or '！' or '？' || ListMarker.Starts(row.Text);
        // A line of full length that says no end goes on, however the next one is indented (附件：… with its second line under its first).
        return !isFull || (isEnded && row.Left - left > row.Em * 1.3);
    }

    // A note or quotation set narrower than the column has an edge of its own, where its lines end one under the other.
    bool IsFullInItsBlock(TextRow last, TextRow row) =>
        Math.Abs(last.Right - (paragraph.Count > 1 ? paragraph[^2].Right : row.Right)) < row.Em * 0.8
        && last.Right - left > (right - left) * 0.6 && last.Text[^1] is not ('。' or '；' or '：') && !ListMarker.Starts(row.Text);

    BlockAlignment AlignmentOf(TextRow row)
    {
        var (before, after) = (row.Left - left, right - row.Right);
        // A title may be nearly as wide as the column; what is set like the text is centred only where it is indented more than a paragraph.
        var isTitle = row.Em > em * 1.1 && before > row.Em * 0.3 && after > 0 && !ListMarker.Starts(row.Text);
        if ((isTitle || before > row.Em * 2.6) && Math.Abs(before - after) < row.Em * (before < row.Em * 3 ? 0.8 : 2.5))
            return BlockAlignment.Center;
        return before > (right - left) * 0.45 && after < row.Em * 7 ? BlockAlignment.End : BlockAlignment.Start;
    }

    static double Edge(IEnumerable<double> positions, bool lowest)
    {
        var groups = positions.GroupBy(x => Math.Round(x / 4)).Select(g => (At: g.Average(), Count: g.Count())).ToList();
        if (groups.Count == 0)
            return 0;
        var enough = Math.Max(1, groups.Sum(g => g.Count) * 0.06);
        var edges = groups.Where(g => g.Count >= enough).Select(g => g.At).DefaultIfEmpty(groups[0].At);
        return lowest ? edges.Min() : edges.Max();
    }
}
