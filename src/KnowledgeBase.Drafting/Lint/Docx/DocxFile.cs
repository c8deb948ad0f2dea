using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Layout.Forms;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace KnowledgeBase.Drafting.Lint.Docx;

/// <summary>A .docx of any origin as lint sees it: its paragraphs with what takes effect in them, its page setups, its lines.</summary>
/// <param name="Ours">True where this program set it.</param>
/// <param name="EvenAndOdd">True where even pages have footers of their own.</param>
sealed record DocxFile(IReadOnlyList<DocxParagraph> Paragraphs, IReadOnlyList<DocxSection> Sections, IReadOnlyList<DocxTable> Tables, bool Ours, bool EvenAndOdd)
{
    /// <summary>Drawings that are red, or may be by their theme: the red line, or the double lines of a letter.</summary>
    public int RedDrawings { get; init; }

    /// <summary>True for 执法文书 of ours, on which GB/T 9704 has no say.</summary>
    public bool IsForm { get; init; }

    public static DocxFile Read(WordprocessingDocument package)
    {
        var main = package.MainDocumentPart!;
        var body = main.Document.Body!;
        var numbering = new NumberingBook(main);
        var styles = new StyleBook(main, numbering);
        var ours = main.StyleDefinitionsPart?.Styles?.Elements<Style>().Any(s => s.StyleId?.Value == Looks.AttachmentLabel.Id) == true && main.StyleDefinitionsPart.Styles.Elements<Style>().Any(s => s.StyleId?.Value == Looks.IssueDate.Id);
        var paragraphs = DocxParagraphs.Read(body, styles, numbering);
        var properties = body.Descendants<SectionProperties>().Where(s => !s.Ancestors<AlternateContentFallback>().Any()).ToList();
        return new DocxFile(paragraphs, DocxSection.Read(main, properties, styles), DocxTable.Read(body, paragraphs), ours, main.DocumentSettingsPart?.Settings?.GetFirstChild<EvenAndOddHeaders>() is { } even && even.Val?.Value != false)
        {
            RedDrawings = RedDrawing.Count(body),
            IsForm = ours && main.StyleDefinitionsPart!.Styles!.Elements<Style>().Any(s => s.StyleId?.Value == FormLooks.RunningHead.Id),
        };
    }

    /// <summary>The first paragraph with this role.</summary>
    public DocxParagraph? First(PartRole role) => Paragraphs.FirstOrDefault(p => p.Role == role);

    /// <summary>The paragraphs of the document itself, before its attachments: an attachment may be a list or a form.</summary>
    public IEnumerable<DocxParagraph> Main(params PartRole[] roles) => Paragraphs.TakeWhile(p => p.Role is not PartRole.AttachmentLabel).Where(p => roles.Contains(p.Role) && !p.InTable && p.Look is not null);

    public IEnumerable<DocxParagraph> All(params PartRole[] roles) => Paragraphs.Where(p => roles.Contains(p.Role));
}

/// <summary>表格 of a .docx: the paragraphs of its cells, row by row, and the lines of 版记.</summary>
/// <param name="Rows">The text of the cells.</param>
/// <param name="Lines">The horizontal lines from the top down, each with its weight in eighths of a point and its colour; null where there is none.</param>
sealed record DocxTable(IReadOnlyList<IReadOnlyList<IReadOnlyList<DocxParagraph>>> Rows, IReadOnlyList<(uint Weight, string Colour)?> Lines)
{
    public int FirstParagraph => Rows.SelectMany(r => r).SelectMany(c => c).Select(p => p.Number).DefaultIfEmpty(0).First();

    public static IReadOnlyList<DocxTable> Read(Body body, IReadOnlyList<DocxParagraph> paragraphs)
    {
        var byElement = paragraphs.ToDictionary(p => p.Element);
        return [.. body.Descendants<Table>().Where(t => !t.Ancestors<AlternateContentFallback>().Any()).Select(t => Of(t, byElement))];
    }

    static DocxTable Of(Table table, Dictionary<Paragraph, DocxParagraph> byElement)
    {
        var rows = table.Elements<TableRow>().ToList();
        return new DocxTable(
            [.. rows.Select(r => (IReadOnlyList<IReadOnlyList<DocxParagraph>>)[.. r.Elements<TableCell>().Select(c => (IReadOnlyList<DocxParagraph>)[.. c.Elements<Paragraph>().Where(byElement.ContainsKey).Select(p => byElement[p])])])],
            [.. Enumerable.Range(0, rows.Count + 1).Select(i => Line(table, rows, i))]);
    }

    // A line of a cell goes before that of the table.
    static (uint, string)? Line(Table table, List<TableRow> rows, int index)
    {
        var under = index > 0 ? Of(rows[index - 1].Descendants<TableCellBorders>().FirstOrDefault()?.BottomBorder) : null;
        var over = index < rows.Count ? Of(rows[index].Descendants<TableCellBorders>().FirstOrDefault()?.TopBorder) : null;
        var borders = table.GetFirstChild<TableProperties>()?.TableBorders;
        return under ?? over ?? Of(index == 0 ? borders?.TopBorder : index == rows.Count ? borders?.BottomBorder : borders?.InsideHorizontalBorder);
    }

    static (uint, string)? Of(BorderType? border) => border?.Val is { } kind && kind.Value is not (BorderValues.None or BorderValues.Nil) ? (border.Size?.Value ?? 4, border.Color?.Value is { Length: 6 } colour ? colour.ToUpperInvariant() : "000000") : null;
}

/// <summary>Lines that are drawn: shapes with a red outline or filling, in DrawingML or VML.</summary>
static class RedDrawing
{
    public static int Count(Body body) => body.Descendants().Count(e => e is Drawing or Picture && e.Ancestors<AlternateContentFallback>().FirstOrDefault() is null && !e.Ancestors<Drawing>().Any() && IsRed(e));

    static bool IsRed(OpenXmlElement drawing) => drawing.Descendants().Any(d => d switch
    {
        DocumentFormat.OpenXml.Drawing.RgbColorModelHex colour => Red(colour.Val?.Value),
        DocumentFormat.OpenXml.Drawing.SchemeColor => !drawing.Descendants<DocumentFormat.OpenXml.Drawing.RgbColorModelHex>().Any() && !drawing.Descendants<DocumentFormat.OpenXml.Drawing.Blip>().Any(),
        _ => d.GetAttributes().Any(a => a.LocalName is "strokecolor" or "fillcolor" && Red(a.Value)),
    });

    static bool Red(string? colour) => colour is not null && (colour.Equals("red", StringComparison.OrdinalIgnoreCase) || new RunLook(null, null, false, default, false, colour.TrimStart('#').Split(' ')[0].ToUpperInvariant(), 0).IsRed);
}
