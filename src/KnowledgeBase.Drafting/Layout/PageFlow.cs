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
            while (kept + 1 < all.Count && all[kept] is Paragraph head && KeepsWithNext(head) && head.GetFirstChild<SectionProperties>() is null)
                kept++;
            if (kept > i && all[i..kept].Sum(Height) + FirstLine(all[kept]) is var together && together > Left + Tolerance && together < height)
                NewPage();
            for (; i <= kept; i++)
                Add(all[i]);
            i--;
        }
    }

    bool KeepsWithNext(Paragraph paragraph) => paragraph.ParagraphProperties is { } p && (p.KeepNext is not null || page.Sheet.Find(p.ParagraphStyleId?.Val?.Value)?.KeepNext == true);

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
        if (paragraph.ParagraphProperties?.KeepLines is not null && Overflows(measured.Height))
            NewPage();
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
            if (Overflows(tall) && row.TableRowProperties?.GetFirstChild<CantSplit>() is null)
            {
                AddSplit(row, tall, head);
                continue;
            }
            if (Overflows(tall) && !head.Contains(row))
                NewPageUnder(head);
            AddRow(tall, null, 0, row);
        }
    }

    void NewPageUnder(IReadOnlyList<TableRow> head)
    {
        NewPage();
        foreach (var again in head)
            AddRow(RowHeight(again), null, 0, again);
    }

    // A row that may split goes on on the next page, line by line.
    void AddSplit(TableRow row, double tall, IReadOnlyList<TableRow> head)
    {
        for (double above = 0, part; above < tall; above += part)
        {
            if (Left < Looks.Cell.Exact && Filled > 0)
                NewPageUnder(head);
            part = Math.Min(tall - above, Math.Max(1, Math.Floor(Left / Looks.Cell.Exact)) * Looks.Cell.Exact);
            AddRow(part, null, 0, row, above);
        }
    }

    bool Overflows(double twips) => twips > Left + Tolerance && Filled > 0;

    void AddRow(double twips, MeasuredParagraph? paragraph, int line, TableRow? cells, double above = 0)
    {
        var own = NotesOf(paragraph, line, cells);
        if (Overflows(twips + own))
            NewPage();
        notes += own > 0 && notes == 0 ? own + NoteLine : own;
        rows.Add(new FlowRow(Page, turned, Filled, twips, paragraph, line, cells, above));
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
        Table table => table.Descendants<Paragraph>().FirstOrDefault() is { } first && KeepsWithNext(first) ? Height(table) : table.Elements<TableRow>().Select(RowHeight).FirstOrDefault(),
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
        var given = row.TableRowProperties?.GetFirstChild<TableRowHeight>();
        if (given is { Val: { } whole } && given.HeightType?.Value != HeightRuleValues.AtLeast)
            return whole.Value;
        var padding = row.Parent?.GetFirstChild<TableProperties>()?.TableCellMarginDefault?.TableCellLeftMargin?.Width?.Value ?? 0;
        var text = row.Elements<TableCell>().Max(cell => cell.Elements<Paragraph>().Sum(p => TextHeight(p, (int)MeasuredParagraph.Twips(cell.TableCellProperties?.TableCellWidth?.Width), padding)));
        return Math.Max(text + Tables.RowWhite, given?.Val?.Value ?? 0);
    }

    double TextHeight(Paragraph paragraph, int cell, int padding) => new MeasuredParagraph(paragraph, 0, page) is var measured ? measured.LineHeight * Tables.LineCount(measured.Text, cell, padding) : 0;
}
