using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Layout.Forms;
using KnowledgeBase.Drafting.Model;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>正文 (GB/T 9704-2012 7.3.3): paragraphs of 3号仿宋 indented by 2 字, headings in 黑体, 楷体 and 仿宋.</summary>
static class BodyText
{
    public static IEnumerable<OpenXmlElement> Compose(IReadOnlyList<DraftBlock> blocks, Composition composition)
    {
        foreach (var block in blocks)
            switch (block)
            {
                case BodyParagraph paragraph when composition.Page.IsForm:
                    yield return FormText.Paragraph(paragraph, composition);
                    break;
                case BodyParagraph paragraph:
                    yield return Typeset.Paragraph(Looks.Body, [.. Runs(paragraph.Content, composition.Footnotes)]);
                    break;
                case BodyHeading heading:
                    yield return Heading(heading, composition.Footnotes);
                    break;
                case BodyTable { Landscape: true } table:
                    foreach (var element in composition.Sections.Landscape(table, composition))
                        yield return element;
                    break;
                case BodyTable { Kind: not TableKind.Columns } table:
                    yield return FormTable.Compose(table, composition.Page.Width, composition.Footnotes);
                    // Two tables that touch become one.
                    yield return Typeset.Paragraph(Looks.Gap).Exactly(FormMeasures.UnderTableTwips);
                    break;
                case BodyTable table:
                    yield return Tables.Compose(table, composition.Page.Width, composition.Footnotes);
                    break;
                case BodyPicture picture:
                    foreach (var element in Pictures.Compose(picture, composition))
                        yield return element;
                    break;
            }
    }

    static Paragraph Heading(BodyHeading heading, FootnoteList footnotes)
    {
        var look = Looks.Headings[heading.Level - 1];
        List<OpenXmlElement> content = [];
        if (heading.Number.Length > 0)
            content.Add(Typeset.Run(heading.Number));
        content.AddRange(Runs(heading.Content, footnotes));
        content.AddRange(heading.RunIn.SelectMany(inline => inline is TextRun run && heading.Level <= 2 ? [Typeset.InFont(Fonts.FangSong, run.Text, run.Bold)] : Runs([inline], footnotes)));
        var paragraph = Typeset.Paragraph(look, [.. content]);
        // A heading on a line of its own stays with what follows it.
        return heading.RunIn.Count == 0 ? paragraph.KeptWithNext() : paragraph;
    }

    public static IEnumerable<OpenXmlElement> Runs(IEnumerable<DraftInline> inlines, FootnoteList footnotes) => inlines.Select(inline => inline switch
    {
        Model.Footnote note => footnotes.Mark(note.Text),
        TextRun { Bold: true } run => Typeset.Run(run.Text, new Bold()),
        TextRun run => Typeset.Run(run.Text),
        _ => throw new ArgumentOutOfRangeException(nameof(inlines)),
    });
}
