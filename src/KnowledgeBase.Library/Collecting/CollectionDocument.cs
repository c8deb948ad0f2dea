using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KnowledgeBase.Library.Collecting;

/// <summary>What was collected as a .docx: title, a heading for each law with its version, the articles, under each its citation.</summary>
public static class CollectionDocument
{
    // In twentieths of a point and half-points, as the format counts: 二号, 三号, 四号 and 小四.
    const string TitleSize = "44";
    const string HeadingSize = "32";
    const string BodySize = "28";
    const string NoteSize = "24";
    const string Indent = "560";

    /// <summary>The whole file.</summary>
    /// <param name="printed">The day it was made, which stands under the title.</param>
    public static byte[] Write(string title, CollectedArticles collected, DateOnly printed)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var body = new Body(Line(title, "方正小标宋简体", TitleSize, JustificationValues.Center), Line($"{printed:yyyy-MM-dd} 整理", "楷体", NoteSize, JustificationValues.Center));
            foreach (var law in collected.ByLaw())
                body.Append(OfLaw(law));
            body.Append(new SectionProperties(new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 2098, Bottom = 1984, Left = 1588, Right = 1474, Header = 851, Footer = 992, Gutter = 0 }));
            file.AddMainDocumentPart().Document = new Document(body);
        }
        return stream.ToArray();
    }

    static IEnumerable<OpenXmlElement> OfLaw(IReadOnlyList<CollectedArticle> law)
    {
        yield return Line(law[0].Work.Title, "黑体", HeadingSize, JustificationValues.Left, outline: true);
        yield return Line(law[0].VersionLine, "楷体", NoteSize, JustificationValues.Left);
        foreach (var article in law)
        {
            foreach (var (number, line) in article.Article.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Index())
                yield return Line((number == 0 ? article.Article.Number + "　" : "") + line, "仿宋", BodySize, JustificationValues.Both, indented: true);
            yield return Line($"（{article.Citation}）", "楷体", NoteSize, JustificationValues.Right);
        }
    }

    // The parts of a properties element stand in the order of the schema.
    static Paragraph Line(string text, string font, string size, JustificationValues justification, bool indented = false, bool outline = false)
    {
        var properties = new ParagraphProperties();
        if (outline)
            properties.Append(new KeepNext(), new SpacingBetweenLines { Before = "240", After = "60" });
        if (indented)
            properties.Append(new Indentation { FirstLine = Indent });
        properties.Append(new Justification { Val = justification });
        if (outline)
            properties.Append(new OutlineLevel { Val = 0 });
        var run = new Run(
            new RunProperties(new RunFonts { Ascii = font, HighAnsi = font, EastAsia = font }, new FontSize { Val = size }, new FontSizeComplexScript { Val = size }),
            new Text(Printable(text)) { Space = SpaceProcessingModeValues.Preserve });
        return new Paragraph(properties, run);
    }

    // What XML cannot hold would make a file that does not open.
    static string Printable(string text) => string.Concat(text.Where(System.Xml.XmlConvert.IsXmlChar));
}
