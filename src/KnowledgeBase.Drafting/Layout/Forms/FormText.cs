using DocumentFormat.OpenXml;
using KnowledgeBase.Drafting.Model;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace KnowledgeBase.Drafting.Layout.Forms;

/// <summary>文书的正文: paragraphs, 表单 and 栏目, questions and answers; at its end the signatures and the seal.</summary>
static class FormText
{
    static readonly string[] Speakers = ["问：", "答："];

    public static IEnumerable<OpenXmlElement> Compose(OfficialDraft draft, TitleBreaker titles, Composition composition)
    {
        var signed = draft.Body is [.., BodyTable { Kind: TableKind.Lines } last] ? last : null;
        IReadOnlyList<OpenXmlElement> head = [.. DraftWriter.Head(draft, titles, composition), .. TitleBlock.Addressees(draft)];
        IReadOnlyList<OpenXmlElement> text = [.. BodyText.Compose(signed is null ? draft.Body : [.. draft.Body.SkipLast(1)], composition), .. ClosingBlock.AttachmentNote(draft)];
        var closing = FormClosing.Compose(draft, signed, composition);
        return
        [
            .. new KeptTogether(composition, 0).Compose(head, text, _ => closing, []),
            .. draft.AttachedTexts.SelectMany(a => AttachmentPages.Compose(a, titles, composition)),
        ];
    }

    /// <summary>A paragraph; what a person says goes on under its first word.</summary>
    public static Paragraph Paragraph(BodyParagraph source, Composition composition)
    {
        var paragraph = Typeset.Paragraph(Looks.Body, [.. BodyText.Runs(source.Content, composition.Footnotes)]);
        var said = 2 * FormMeasures.TextSize.Twips;
        if (Speakers.Any(s => source.Content.Plain().StartsWith(s, StringComparison.Ordinal)))
            paragraph.Indented(left: said, hanging: said);
        // Of two lines LibreOffice 7.4 puts sometimes one and sometimes none at the foot of a page: they stay together.
        return new MeasuredParagraph(paragraph, composition.Page.Width, composition.Page).Lines == 2 ? paragraph.KeptWhole() : paragraph;
    }
}
