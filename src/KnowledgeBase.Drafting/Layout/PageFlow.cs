using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using static KnowledgeBase.Drafting.Layout.Measures;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>Counts pages without a renderer: every line of this layout has a known height, and 28 characters fill it.</summary>
/// <remarks>What it cannot know are fonts with narrower figures; the renderer corrects it where there is one.</remarks>
sealed class PageFlow(Composition composition)
{
    // What LibreOffice lets a page be short of.
    const double Tolerance = 4;

    // The short line over the notes of a page.
    const double NoteLine = 100;

    readonly PageGeometry page = composition.Page;
    readonly List<FlowRow> rows = [];
    double height = composition.Page.FirstHeight;
    int width = composition.Page.Width;
    bool turned;
    double notes;

    /// <summary>The page that is being filled, from 1.</summary>
    public int Page { get; private set; } = 1;

    /// <summary>Twips filled of it.</summary>
    public double Filled { get; private set; }

    /// <summary>Twips left on it.</summary>
    public double Left => height - Filled - notes;

    /// <summary>Every line and every row of a table, in order.</summary>
    public IReadOnlyList<FlowRow> Rows => rows;

    public void Add(IEnumerable<OpenXmlElement> elements)
    {
        var all = elements.ToList();
        for (var i = 0; i < all.Count; i++)
        {
            // A row of paragraphs that keep with the next one moves as a whole.
            var kept = i;
            while (kept + 1 < all.Count && all[kept] is Paragraph { ParagraphProperties: { } p } head && (p.KeepNext is not null || Looks.Find(p.ParagraphStyleId?.Val?.Value)?.KeepNext == true) && head.GetFirstChild<SectionProperties>() is null)
                kept++;
            if (kept > i && all[i..kept].Sum(Height) + FirstLine(all[kept]) is var together && together > Left + Tolerance && together < height)
                NewPage();
            for (; i <= kept; i++)
                Add(all[i]);
            i--;
        }
    }

    void Add(OpenXmlElement element)
    {
        switch (element)
        {
            case Paragraph paragraph:
                AddParagraph(paragraph);
                break;
            case Table table:
                AddTable(table);
                break;
        }
    }

    void AddParagraph(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.PageBreakBefore is not null && Filled > 0)
            NewPage();
        var measured = Measured(paragraph);
        var split = measured.PageBreak is { } before ? measured.Starts.Count(s => s < before) : -1;
        for (var line = 0; line < measured.Lines; line++)
        {
            if (line == split)
                NewPage();
            AddRow(measured.LineHeight, measured, line, null);
        }
        if (paragraph.ParagraphProperties?.SectionProperties is { } section)
            Turn(section);
    }

    // A table that goes on on the next page shows its head there again.
    void AddTable(Table table)
    {
        var head = table.Elements<TableRow>().TakeWhile(row => row.TableRowProperties?.GetFirstChild<TableHeader>() is not null).ToList();
        foreach (var row in table.Elements<TableRow>())
        {
            var tall = RowHeight(row);
            if (Overflows(tall) && !head.Contains(row))
            {
                NewPage();
                foreach (var again in head)
                    AddRow(RowHeight(again), null, 0, again);
            }
            AddRow(tall, null, 0, row);
        }
    }

    bool Overflows(double twips) => twips > Left + Tolerance && Filled > 0;

    void AddRow(double twips, MeasuredParagraph? paragraph, int line, TableRow? cells)
    {
        var own = NotesOf(paragraph, line, cells);
        if (Overflows(twips + own))
            NewPage();
        notes += own > 0 && notes == 0 ? own + NoteLine : own;
        rows.Add(new FlowRow(Page, turned, Filled, twips, paragraph, line, cells));
        Filled += Math.Min(twips, height);
    }

    // A note stands on the page of its mark.
    double NotesOf(MeasuredParagraph? paragraph, int line, TableRow? cells) => composition.Footnotes.Any
        ? (paragraph?.NotesOn(line) ?? cells!.Descendants<FootnoteReference>().Select(r => r.Id!.Value)).Sum(id => Height(composition.Footnotes.Printed(id)))
        : 0;

    void NewPage()
    {
        if (Page == 1 && height == page.FirstHeight)
            height = page.Height;
        Page++;
        Filled = notes = 0;
    }

    // What follows a section begins a page; the section that ends with this tells what it was, the next one what comes.
    void Turn(SectionProperties section)
    {
        // Sections alternate: after an upright one that ends inside the text a turned one follows.
        turned = section.GetFirstChild<PageSize>()?.Orient?.Value != PageOrientationValues.Landscape;
        NewPage();
        (height, width) = turned ? (page.Width, TypeAreaHeight.Twips) : (page.Height, page.Width);
    }

    double FirstLine(OpenXmlElement element) => element switch
    {
        Paragraph paragraph => Measured(paragraph).LineHeight,
        // Rows that keep with the next one make a table that does not split.
        Table table => Looks.Find(table.Descendants<ParagraphStyleId>().FirstOrDefault()?.Val?.Value) is { KeepNext: true } ? Height(table) : table.Elements<TableRow>().Select(RowHeight).FirstOrDefault(),
        _ => 0,
    };

    /// <summary>How tall these are one under the other.</summary>
    public double HeightOf(IEnumerable<OpenXmlElement> elements) => elements.Sum(Height);

    /// <summary>Where the lines of a paragraph of the body begin.</summary>
    public IReadOnlyList<int> Starts(Paragraph paragraph) => Measured(paragraph).Starts;

    MeasuredParagraph Measured(Paragraph paragraph) => new(paragraph, width, page);

    double Height(OpenXmlElement element) => element switch
    {
        Paragraph paragraph => Measured(paragraph).Height,
        Table table => table.Elements<TableRow>().Sum(RowHeight),
        _ => 0,
    };

    double RowHeight(TableRow row)
    {
        if (row.TableRowProperties?.GetFirstChild<TableRowHeight>() is { Val: { } fixedHeight })
            return fixedHeight.Value;
        var lines = row.Elements<TableCell>().Max(cell => Tables.LineCount(new MeasuredParagraph(cell.GetFirstChild<Paragraph>()!, 0, page).Text, (int)MeasuredParagraph.Twips(cell.TableCellProperties?.TableCellWidth?.Width)));
        return lines * Looks.Cell.Exact + 90;
    }
}
