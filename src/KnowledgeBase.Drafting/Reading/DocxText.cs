using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Layout.Forms;
using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Drafting.Source;
using A = DocumentFormat.OpenXml.Drawing;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace KnowledgeBase.Drafting.Reading;

/// <summary>The text of a document that this program has set, as blocks of a draft.</summary>
sealed class DocxText(MainDocumentPart main)
{
    public static string Plain(OpenXmlElement element) => string.Concat(element.Descendants().Where(e => !InBox(e, element)).Select(e => e switch { Text text => text.Text, Break { Type: null } => "\n", TabChar => "\t", _ => "" }));

    public IReadOnlyList<DraftBlock> Blocks(IEnumerable<OpenXmlElement> elements)
    {
        List<DraftBlock> blocks = [];
        foreach (var element in elements)
            if (Block(element) is { } block)
                blocks.Add(block);
            else if (DocxDraftReader.LookOf(element) == Looks.Caption && blocks is [.., BodyPicture picture])
                blocks[^1] = picture with { Caption = Plain(element) };
        return blocks;
    }

    DraftBlock? Block(OpenXmlElement element)
    {
        if (element is Table table)
            return table.Descendants<Paragraph>().Select(DocxDraftReader.LookOf).FirstOrDefault() is not { } look ? null
                : look == Looks.CellHead || look == Looks.Cell ? TableOf(table)
                : look == Looks.GridLabel ? PairsOf(table, TableKind.Grid)
                : look == Looks.LineLabel || look == Looks.LineValue ? PairsOf(table, TableKind.Lines) : null;
        if (DocxDraftReader.LookOf(element) is not { } own)
            return null;
        var paragraph = (Paragraph)element;
        if (own == Looks.Body)
            return new BodyParagraph(Inlines(paragraph));
        if (own == Looks.Picture)
            return PictureOf(paragraph);
        return Array.IndexOf(Looks.Headings, own) is var level and >= 0 ? HeadingOf(paragraph, level + 1) : null;
    }

    IReadOnlyList<DraftInline> Inlines(OpenXmlElement paragraph) => Source.Inlines.Merge([.. paragraph.Elements<Run>().SelectMany(Inlines)]);

    IEnumerable<DraftInline> Inlines(Run run)
    {
        if (run.GetFirstChild<FootnoteReference>() is { Id: { } id })
            yield return new Model.Footnote(FootnoteText(id.Value));
        else if (Plain(run) is { Length: > 0 } text)
            yield return new TextRun(text, run.RunProperties?.Bold is not null);
    }

    string FootnoteText(long id) => main.FootnotesPart?.Footnotes?.Elements<DocumentFormat.OpenXml.Wordprocessing.Footnote>().FirstOrDefault(n => n.Id?.Value == id) is { } note ? Plain(note).Trim() : "";

    BodyHeading HeadingOf(Paragraph paragraph, int level)
    {
        var inlines = Inlines(paragraph);
        var plain = inlines.Plain();
        var at = Ordinal.At(plain) is { } found && found.Ordinal.Level == level ? found.Ordinal.Printed.Length : 0;
        var (_, words) = Source.Inlines.Cut(inlines, at);
        var stop = words.Plain().IndexOf('。', StringComparison.Ordinal);
        if (stop < 0)
            return new BodyHeading(level, plain[..at], Source.Inlines.Even(words), []);
        var (heading, rest) = Source.Inlines.Cut(words, stop + 1);
        return new BodyHeading(level, plain[..at], Source.Inlines.Even(heading), rest);
    }

    BodyTable TableOf(Table table)
    {
        // A turned table is ended by the section of its pages.
        var section = table.ElementsAfter().OfType<Paragraph>().Select(p => p.ParagraphProperties?.SectionProperties).FirstOrDefault(s => s is not null);
        var landscape = table.NextSibling<Paragraph>()?.ParagraphProperties?.SectionProperties is not null && section?.GetFirstChild<PageSize>()?.Orient?.Value == PageOrientationValues.Landscape;
        return new BodyTable([.. table.Elements<TableRow>().Select(row => (IReadOnlyList<IReadOnlyList<DraftInline>>)[.. row.Elements<TableCell>().Select(cell => Inlines(cell.GetFirstChild<Paragraph>()!))])], landscape);
    }

    // The last row of the signatures is the seal's.
    BodyTable PairsOf(Table table, TableKind kind) =>
        new([.. table.Elements<TableRow>().Where(r => r.Descendants<Paragraph>().All(p => DocxDraftReader.LookOf(p) != Looks.Signature)).Select(PairsOf)], false, kind);

    IReadOnlyList<IReadOnlyList<DraftInline>> PairsOf(TableRow row)
    {
        List<IReadOnlyList<DraftInline>> pairs = [];
        foreach (var cell in row.Elements<TableCell>())
        {
            var paragraphs = cell.Elements<Paragraph>().ToList();
            var look = DocxDraftReader.LookOf(paragraphs[0]);
            var label = look == Looks.GridLabel || look == Looks.LineLabel;
            // A value without a label stands alone on a line.
            if (!label && pairs.Count % 2 == 0)
                pairs.Add([]);
            pairs.Add(label ? LabelOf(Plain(paragraphs[0])) : Source.Inlines.Merge([.. Inlines(paragraphs[0]), .. paragraphs.Skip(1).SelectMany(p => Inlines(p).Prepend(new TextRun(GridRows.BeforeSignature)))]));
        }
        return pairs;
    }

    static IReadOnlyList<DraftInline> LabelOf(string label) => label.TrimEnd('：').Replace("\n", "", StringComparison.Ordinal) is { Length: > 0 } words ? [new TextRun(words)] : [];

    BodyPicture? PictureOf(Paragraph paragraph)
    {
        if (paragraph.Descendants<A.Blip>().FirstOrDefault()?.Embed?.Value is not { } id || main.GetPartById(id) is not ImagePart part)
            return null;
        using var stream = part.GetStream();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return PictureFile.Read(bytes.ToArray()) is { } file ? new BodyPicture(paragraph.Descendants<Wp.DocProperties>().First().Description?.Value ?? "", "", file) : null;
    }

    static bool InBox(OpenXmlElement element, OpenXmlElement root) => element.Ancestors().TakeWhile(a => a != root).Any(a => a is AlternateContent);
}
