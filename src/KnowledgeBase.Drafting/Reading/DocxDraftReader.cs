using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Legal;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace KnowledgeBase.Drafting.Reading;

/// <summary>Reads a .docx that this program has set back into its draft: every element is found by the style it was given, and what is read is the text of the document.</summary>
public static class DocxDraftReader
{
    // A thousand pages; a part that unpacks to more is no document.
    const long LargestPart = 50_000_000;

    /// <returns>The draft, or null where the document was not set by this program.</returns>
    public static OfficialDraft? Read(Stream docx, IEnumerable<string>? words = null)
    {
        using var package = WordprocessingDocument.Open(docx, false, new OpenSettings { MaxCharactersInPart = LargestPart });
        if (package.MainDocumentPart is not { Document.Body: { } body } main || main.StyleDefinitionsPart?.Styles is not { } styles || styles.Elements<Style>().All(s => s.StyleId?.Value != Looks.Title.Id))
            return null;
        var text = new DocxText(main);
        var pieces = Pieces(body).Select(e => (Look: LookOf(e), Element: e)).ToList();
        // What stands in the corner, over the title or in 版记 may stand in a text box or a table.
        string[] Of(params ReadOnlySpan<ParagraphLook> looks)
        {
            List<string> found = [];
            foreach (var paragraph in AllParagraphs(body))
                foreach (var look in looks)
                    if (LookOf(paragraph) == look && DocxText.Plain(paragraph) is { Length: > 0 } plain)
                        found.Add(plain);
            return [.. found];
        }
        return new DraftFields(Of, AllParagraphs(body), main, words ?? []).Read(BodyOf(pieces, text), AttachmentsOf(pieces, text));
    }

    internal static ParagraphLook? LookOf(OpenXmlElement element) => element is Paragraph paragraph ? Looks.Find(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value) : null;

    /// <summary>Paragraphs of the text and of its boxes and tables, once each: the VML copies are passed over.</summary>
    static IEnumerable<Paragraph> AllParagraphs(Body body) => body.Descendants<Paragraph>().Where(p => !p.Ancestors<AlternateContentFallback>().Any());

    static IEnumerable<OpenXmlElement> Pieces(Body body) => body.ChildElements.Where(e => e is Paragraph or Table);

    static IReadOnlyList<DraftBlock> BodyOf(List<(ParagraphLook? Look, OpenXmlElement Element)> pieces, DocxText text) =>
        text.Blocks(pieces.TakeWhile(p => p.Look != Looks.AttachmentLabel).Select(p => p.Element));

    static IReadOnlyList<DraftAttachment> AttachmentsOf(List<(ParagraphLook? Look, OpenXmlElement Element)> pieces, DocxText text)
    {
        List<DraftAttachment> attachments = [];
        var rest = pieces.SkipWhile(p => p.Look != Looks.AttachmentLabel).ToList();
        while (rest.Count > 0)
        {
            var own = rest.Skip(1).TakeWhile(p => p.Look != Looks.AttachmentLabel).ToList();
            var label = DocxText.Plain(rest[0].Element);
            var title = own.Where(p => p.Look == Looks.AttachmentTitle).Select(p => DocxText.Plain(p.Element).Replace("\n", "", StringComparison.Ordinal)).FirstOrDefault() ?? "";
            attachments.Add(new DraftAttachment(ChineseNumeral.TryParse(label.AsSpan(2), out var number) ? number : null, title, text.Blocks(own.Select(p => p.Element))));
            rest = rest[(own.Count + 1)..];
        }
        return attachments;
    }
}
