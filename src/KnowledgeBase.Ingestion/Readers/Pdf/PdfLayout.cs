namespace KnowledgeBase.Ingestion.Readers.Pdf;

/// <summary>Pages of words and rulings as blocks in reading order.</summary>
sealed class PdfLayout
{
    readonly List<Block> blocks = [];
    readonly List<(PdfPage Page, List<TextRow> Rows, List<RuledTable> Tables)> pages = [];
    readonly TableFlow table = new();

    // The page at hand, and the page on which the open paragraph began.
    int number;
    int begun;

    public PdfLayout(IReadOnlyList<PdfPage> source, CancellationToken cancellationToken)
    {
        foreach (var page in source)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var grids = RulingGrid.Find(page.Rulings);
            var inGrid = page.Words.ToLookup(word => grids.Find(grid => grid.Contains(word)));
            var tables = grids.Select(grid => RuledTable.Read(grid, [.. inGrid[grid]])).Where(t => t.Rows.Sum(row => row.Count(c => c.Text.Length > 0)) > 1).ToList();
            var inTable = grids.Where(grid => tables.Exists(t => t.Top == grid.Rows[0] && ReferenceEquals(t.Columns, grid.Columns))).ToHashSet();
            pages.Add((page, TextRow.Of(page.Words.Where(word => grids.Find(grid => grid.Contains(word)) is not { } grid || !inTable.Contains(grid))), tables));
        }
    }

    public IReadOnlyList<Block> Blocks()
    {
        var heads = new RunningHeads([.. pages.Select(p => (p.Page, p.Rows))]);
        foreach (var (page, rows, _) in pages)
            rows.RemoveAll(row => heads.Is(page, row));
        ContentsList.Remove([.. pages.Select(p => p.Rows)]);
        // Upright and turned pages have edges of their own.
        var flows = pages.GroupBy(p => Math.Round(p.Page.Width)).ToDictionary(g => g.Key, g => new ParagraphFlow([.. g.SelectMany(p => p.Rows)], [.. g.SelectMany(p => p.Tables).Select(t => (t.Columns[0], t.Columns[^1]))]));
        ParagraphFlow? flow = null;
        foreach (var (page, rows, tables) in pages)
        {
            number++;
            var next = flows[Math.Round(page.Width)];
            if (next != flow)
                EndParagraph(flow);
            flow = next;
            AddPage(flow, rows, tables);
        }
        EndParagraph(flow);
        EndTable();
        return blocks;
    }

    void AddPage(ParagraphFlow flow, List<TextRow> rows, List<RuledTable> tables)
    {
        var isNewPage = true;
        var next = 0;
        foreach (var row in rows)
        {
            for (; next < tables.Count && tables[next].Top < row.Top; next++)
                AddTable(flow, tables[next]);
            EndTable();
            if (!flow.IsOpen)
                begun = number;
            if (flow.Add(row, isNewPage) is { } paragraph)
            {
                AddParagraph(paragraph);
                begun = number;
            }
            isNewPage = false;
        }
        for (; next < tables.Count; next++)
            AddTable(flow, tables[next]);
    }

    void AddTable(ParagraphFlow flow, RuledTable part)
    {
        EndParagraph(flow);
        if (table.TryAdd(part, number))
            return;
        EndTable();
        table.TryAdd(part, number);
    }

    void EndTable()
    {
        if (table.Take(blocks.Count + 1) is { } block)
            blocks.Add(block);
    }

    void EndParagraph(ParagraphFlow? flow) => AddParagraph(flow?.Take());

    void AddParagraph((string Text, BlockAlignment Alignment)? paragraph)
    {
        if (paragraph is { Text: var text, Alignment: var alignment } && !string.IsNullOrWhiteSpace(text))
            blocks.Add(new TextBlock(text, blocks.Count + 1, BlockRole.Body, alignment) { Page = begun });
    }
}
