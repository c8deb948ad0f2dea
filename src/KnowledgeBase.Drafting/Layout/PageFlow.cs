using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using static KnowledgeBase.Drafting.Layout.Measures;
using Drawing = DocumentFormat.OpenXml.Wordprocessing.Drawing;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>Counts pages without a renderer: every line of this layout has a known height, and 28 characters fill it.</summary>
/// <remarks>What it cannot know are fonts with narrower figures; the renderer corrects it where there is one.</remarks>
sealed class PageFlow(PageGeometry page)
{
    // What LibreOffice lets a page be short of.
    const double Tolerance = 4;

    double height = page.FirstHeight;
    int width = page.Width;

    /// <summary>The page that is being filled, from 1.</summary>
    public int Page { get; private set; } = 1;

    /// <summary>Twips filled of it.</summary>
    public double Filled { get; private set; }

    /// <summary>Twips left on it.</summary>
    public double Left => height - Filled;

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
                AddTable([.. table.Elements<TableRow>()]);
                break;
        }
    }

    void AddParagraph(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.PageBreakBefore is not null && Filled > 0)
            NewPage();
        if (PageBreakIn(paragraph) is { } before)
        {
            for (var i = 0; i < Starts(paragraph).Count(s => s < before); i++)
                AddRow(page.LinePitch);
            NewPage();
            for (var i = 0; i < Starts(paragraph).Count(s => s >= before); i++)
                AddRow(page.LinePitch);
            return;
        }
        var (lines, line) = Lines(paragraph);
        for (var i = 0; i < lines; i++)
            AddRow(line);
        if (paragraph.ParagraphProperties?.SectionProperties is { } section)
            Turn(section);
    }

    // On every further page the head of the table stands again.
    void AddTable(IReadOnlyList<TableRow> rows)
    {
        var head = rows.TakeWhile(r => r.TableRowProperties?.GetFirstChild<TableHeader>() is not null).Sum(RowHeight);
        foreach (var (index, row) in rows.Index())
        {
            var before = Page;
            AddRow(RowHeight(row));
            if (Page > before && index > 0)
                Filled += head;
        }
    }

    void AddRow(double twips)
    {
        if (twips > Left + Tolerance && Filled > 0)
            NewPage();
        Filled += Math.Min(twips, height);
    }

    void NewPage()
    {
        if (Page == 1 && height == page.FirstHeight)
            height = page.Height;
        Page++;
        Filled = 0;
    }

    // What follows a section begins a page; the section that ends with this tells what it was, the next one what comes.
    void Turn(SectionProperties section)
    {
        var turned = section.GetFirstChild<PageSize>()?.Orient?.Value == PageOrientationValues.Landscape;
        NewPage();
        // Sections alternate: after an upright one that ends inside the text a turned one follows.
        (height, width) = turned ? (page.Height, page.Width) : (page.Width, TypeAreaHeight.Twips);
    }

    double FirstLine(OpenXmlElement element) => element switch
    {
        Paragraph paragraph => Lines(paragraph).Twips,
        // Rows that keep with the next one make a table that does not split.
        Table table => Looks.Find(table.Descendants<ParagraphStyleId>().FirstOrDefault()?.Val?.Value) is { KeepNext: true } ? Height(table) : table.Elements<TableRow>().Select(RowHeight).FirstOrDefault(),
        _ => 0,
    };

    /// <summary>How tall these are one under the other.</summary>
    public double HeightOf(IEnumerable<OpenXmlElement> elements) => elements.Sum(Height);

    /// <summary>Where the lines of a paragraph of the body begin.</summary>
    public IReadOnlyList<int> Starts(Paragraph paragraph)
    {
        var look = Looks.Find(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value) ?? Looks.Body;
        var size = look.Size.Twips;
        var condensed = look.Condensed ? CondensedTwips : 0;
        var (first, rest) = Rooms(paragraph, look);
        return LineFill.Starts(TextOf(paragraph), first, rest, size + condensed, size / 2.0 + condensed);
    }

    // The character before which the text goes on on the next page.
    static int? PageBreakIn(Paragraph paragraph)
    {
        var at = 0;
        foreach (var element in paragraph.Descendants())
            switch (element)
            {
                case Break { Type: { } type } when type == BreakValues.Page:
                    return at;
                case Text text:
                    at += text.Text.Length;
                    break;
            }
        return null;
    }

    double Height(OpenXmlElement element) => element switch
    {
        Paragraph paragraph => Lines(paragraph) is var (lines, twips) ? lines * twips : 0,
        Table table => table.Elements<TableRow>().Sum(RowHeight),
        _ => 0,
    };

    (int Count, double Twips) Lines(Paragraph paragraph)
    {
        var look = Looks.Find(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value);
        var spacing = paragraph.ParagraphProperties?.SpacingBetweenLines;
        var exact = int.TryParse(spacing?.Line?.Value, out var own) ? own : look?.Exact ?? 0;
        if (paragraph.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.Inline>().FirstOrDefault()?.Extent?.Cy?.Value is { } picture)
            return (1, Math.Ceiling(picture / 635.0 / page.LinePitch) * page.LinePitch);
        if (look == Looks.Gap || look is null || paragraph.Descendants<Drawing>().Any())
            return (1, exact > 0 ? exact : page.LinePitch);
        var size = look.Size.Twips;
        var lines = Starts(paragraph).Count;
        return (lines, exact > 0 ? exact : page.LinePitch * Math.Ceiling(size / (double)page.LinePitch));
    }

    (double First, double Others) Rooms(Paragraph paragraph, ParagraphLook look)
    {
        if (paragraph.ParagraphProperties?.Indentation is not { } own)
            return (width - (look.Left + look.Right + look.FirstLine) * CharacterTwips, width - (look.Left + look.Right) * CharacterTwips);
        var rest = width - Twips(own.Left) - Twips(own.Right);
        return (rest + Twips(own.Hanging) - Twips(own.FirstLine), rest);
    }

    static double RowHeight(TableRow row)
    {
        if (row.TableRowProperties?.GetFirstChild<TableRowHeight>() is { Val: { } fixedHeight })
            return fixedHeight.Value;
        var lines = row.Elements<TableCell>().Max(cell => Tables.LineCount(TextOf(cell), (int)Twips(cell.TableCellProperties?.TableCellWidth?.Width)));
        return lines * Looks.Cell.Exact + 90;
    }

    static double Twips(StringValue? value) => double.TryParse(value?.Value, out var twips) ? twips : 0;

    static string TextOf(OpenXmlElement element) => string.Concat(element.Descendants().Select(e => e switch { Text text => text.Text, Break { Type: null } => "\n", _ => "" }));
}
