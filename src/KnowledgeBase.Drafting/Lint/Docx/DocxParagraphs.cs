using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Layout;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace KnowledgeBase.Drafting.Lint.Docx;

/// <summary>The paragraphs of a document in the order of the file: those of the text, of tables and of boxes, each once.</summary>
static class DocxParagraphs
{
    /// <summary>The VML copy of a box is passed over.</summary>
    public static IEnumerable<Paragraph> In(Body body) => body.Descendants<Paragraph>().Where(p => !p.Ancestors<AlternateContentFallback>().Any());

    public static IReadOnlyList<DocxParagraph> Read(Body body, StyleBook styles, NumberingBook numbering)
    {
        List<DocxParagraph> paragraphs = [];
        var (section, page, newPage) = (0, 1, false);
        var paged = body.Descendants<LastRenderedPageBreak>().Any();
        foreach (var element in In(body))
        {
            var pieces = Pieces(element, styles);
            var size = pieces.FirstOrDefault(p => !string.IsNullOrWhiteSpace(p.Words))?.Look.Size ?? Measures.Size3;
            var format = styles.Of(element, size);
            var label = styles.NumberingOf(element) is var (id, level) ? numbering.Next(id, level) : "";
            page += Own<LastRenderedPageBreak>(element).Count();
            var before = newPage || format.PageBreakBefore || BreaksFirst(element);
            paragraphs.Add(new DocxParagraph(paragraphs.Count + 1, element, label, string.Concat(pieces.Select(p => p.Words)), pieces, format, section, paged ? page : null, before)
            {
                InTable = element.Ancestors<TableCell>().Any(),
                InBox = element.Ancestors<TextBoxContent>().Any(),
            });
            newPage = Own<Break>(element).Any(b => b.Type?.Value == BreakValues.Page) && !BreaksFirst(element) || (newPage && string.IsNullOrWhiteSpace(paragraphs[^1].Text));
            if (element.ParagraphProperties?.SectionProperties is { } ended)
            {
                section++;
                newPage |= ended.GetFirstChild<SectionType>()?.Val?.Value is not SectionMarkValues.Continuous;
            }
        }
        return paragraphs;
    }

    /// <summary>The characters of the paragraph's own text with where they stand: not of a box that is anchored in it, not what is hidden or deleted.</summary>
    public static IEnumerable<(Text? Element, Run Run, string Words, int Start)> Words(Paragraph paragraph)
    {
        var at = 0;
        foreach (var run in Own<Run>(paragraph).Where(r => !StyleBook.IsHidden(r)))
            foreach (var child in run.ChildElements)
            {
                var words = child switch { Text text => text.Text, TabChar or PositionalTab => "\t", Break { Type: null } or CarriageReturn => "\n", NoBreakHyphen => "-", _ => "" };
                if (words.Length == 0)
                    continue;
                yield return (child as Text, run, words, at);
                at += words.Length;
            }
    }

    static IReadOnlyList<DocxPiece> Pieces(Paragraph paragraph, StyleBook styles) => [.. Words(paragraph).Select(w => new DocxPiece(w.Words, w.Start, styles.Of(w.Run, paragraph)))];

    static IEnumerable<T> Own<T>(Paragraph paragraph) where T : OpenXmlElement => paragraph.Descendants<T>().Where(e => e.Ancestors<Paragraph>().First() == paragraph);

    static bool BreaksFirst(Paragraph paragraph)
    {
        foreach (var element in Own<Run>(paragraph).SelectMany(r => r.ChildElements))
            switch (element)
            {
                case Break { Type: { } type } when type.Value == BreakValues.Page:
                    return true;
                case Text { Text.Length: > 0 }:
                    return false;
            }
        return false;
    }
}
