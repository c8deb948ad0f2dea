using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Layout;

namespace KnowledgeBase.Drafting.Lint.Docx;

/// <summary>节: one page setup. Lengths in twips.</summary>
/// <param name="GridPitch">The pitch of the line grid; null where there is none.</param>
/// <param name="OwnFirstPage">True where the first page has headers and footers of its own.</param>
sealed record DocxSection(int Width, int Height, int Top, int Bottom, int Left, int Right, int? GridPitch, bool OwnFirstPage)
{
    public bool Landscape => Width > Height;

    public int TextWidth => Width - Left - Right;

    public int TextHeight => Height - Top - Bottom;

    /// <summary>页码 of odd, even and first pages; null where the section has no such footer of its own or before it.</summary>
    public PageNumberLook? Odd { get; init; }

    public PageNumberLook? Even { get; init; }

    public PageNumberLook? First { get; init; }

    public static IReadOnlyList<DocxSection> Read(MainDocumentPart main, IReadOnlyList<SectionProperties> all, StyleBook styles)
    {
        List<DocxSection> sections = [];
        PageNumberLook? odd = null, even = null, first = null;
        foreach (var properties in all)
        {
            // A section without a footer takes that of the one before it.
            foreach (var (type, id) in properties.Elements<HeaderReference>().Select(r => (r.Type?.Value, r.Id?.Value)).Concat(properties.Elements<FooterReference>().Select(r => (r.Type?.Value, r.Id?.Value))))
            {
                var look = id is not null && main.TryGetPartById(id, out var part) && part.RootElement is { } root ? PageNumberLook.In(root, styles) : null;
                // The number of a turned page stands in its header.
                var turned = look is null && properties.Elements<HeaderReference>().Any(h => h.Id?.Value == id);
                if (turned)
                    continue;
                if (type == HeaderFooterValues.Even)
                    even = look;
                else if (type == HeaderFooterValues.First)
                    first = look;
                else
                    odd = look;
            }
            sections.Add(Of(properties) with { Odd = odd, Even = even, First = first });
        }
        return sections;
    }

    static DocxSection Of(SectionProperties properties)
    {
        var (page, margin, grid) = (properties.GetFirstChild<PageSize>(), properties.GetFirstChild<PageMargin>(), properties.GetFirstChild<DocGrid>());
        var gutter = (int)(margin?.Gutter?.Value ?? 0);
        return new DocxSection((int)(page?.Width?.Value ?? 12240), (int)(page?.Height?.Value ?? 15840), margin?.Top?.Value ?? 1440, margin?.Bottom?.Value ?? 1440, (int)(margin?.Left?.Value ?? 1440) + gutter, (int)(margin?.Right?.Value ?? 1440),
            grid?.Type?.Value is DocGridValues.Lines or DocGridValues.LinesAndChars or DocGridValues.SnapToChars ? grid.LinePitch?.Value : null,
            properties.GetFirstChild<TitlePage>() is { } title && title.Val?.Value != false);
    }
}

/// <summary>页码 of a footer: what stands around the number, and how.</summary>
/// <param name="Text">With # for the number: — # —.</param>
sealed record PageNumberLook(string Text, Alignment Align, Pt Size, string? Font)
{
    public static PageNumberLook? In(OpenXmlElement root, StyleBook styles)
    {
        foreach (var paragraph in root.Descendants<Paragraph>().Where(p => !p.Ancestors<AlternateContentFallback>().Any()))
        {
            if (!paragraph.Descendants().Any(IsNumber) || paragraph.Descendants<Paragraph>().Any())
                continue;
            var runs = paragraph.Descendants<Run>().ToList();
            var look = runs.Where(r => r.Descendants<Text>().Any() || r.Descendants<FieldCode>().Any()).Select(r => styles.Of(r, paragraph)).FirstOrDefault();
            return new PageNumberLook(TextOf(runs), AlignOf(paragraph, styles), look?.Size ?? new Pt(0), look?.Western ?? look?.EastAsia);
        }
        return null;
    }

    static bool IsNumber(OpenXmlElement element) => element switch
    {
        FieldCode code => code.Text.Contains("PAGE", StringComparison.OrdinalIgnoreCase) && !code.Text.Contains("NUMPAGES", StringComparison.OrdinalIgnoreCase) && !code.Text.Contains("PAGEREF", StringComparison.OrdinalIgnoreCase),
        SimpleField field => field.Instruction?.Value?.TrimStart().StartsWith("PAGE", StringComparison.OrdinalIgnoreCase) == true,
        DocumentFormat.OpenXml.Wordprocessing.PageNumber => true,
        _ => false,
    };

    // The result of a field is a number of the day it was saved.
    static string TextOf(List<Run> runs)
    {
        var text = "";
        var depth = 0;
        foreach (var run in runs)
            foreach (var child in run.ChildElements)
                switch (child)
                {
                    case FieldChar { FieldCharType: { } type } when type.Value == FieldCharValues.Begin:
                        depth++;
                        break;
                    case FieldChar { FieldCharType: { } type } when type.Value == FieldCharValues.End:
                        depth--;
                        break;
                    case FieldCode code when IsNumber(code):
                        text += '#';
                        break;
                    case Text words when depth == 0:
                        text += run.Ancestors<SimpleField>().Any() ? text.EndsWith('#') ? "" : "#" : words.Text;
                        break;
                    case DocumentFormat.OpenXml.Wordprocessing.PageNumber:
                        text += '#';
                        break;
                }
        return text.Trim();
    }

    // A number may stand in a frame or in a box that is placed at the outer side.
    static Alignment AlignOf(Paragraph paragraph, StyleBook styles)
    {
        if (paragraph.ParagraphProperties?.FrameProperties?.XAlign?.Value is { } frame)
            return frame switch { HorizontalAlignmentValues.Outside => Alignment.Outside, HorizontalAlignmentValues.Right => Alignment.Right, HorizontalAlignmentValues.Center => Alignment.Centre, _ => Alignment.Left };
        if (paragraph.Ancestors<DocumentFormat.OpenXml.Drawing.Wordprocessing.Anchor>().FirstOrDefault()?.HorizontalPosition?.HorizontalAlignment?.Text is { } box)
            return box switch { "outside" => Alignment.Outside, "right" => Alignment.Right, "center" => Alignment.Centre, _ => Alignment.Left };
        return styles.Of(paragraph, new Pt(14)).Align;
    }
}
