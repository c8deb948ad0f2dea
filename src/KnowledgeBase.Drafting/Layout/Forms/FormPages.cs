using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Model;
using static KnowledgeBase.Drafting.Layout.Forms.FormMeasures;

namespace KnowledgeBase.Drafting.Layout.Forms;

/// <summary>文书的页: the running head, and at the foot of every page who signs it, the note on copies, 第 页 共 页.</summary>
static class FormPages
{
    const string Set = "安全生产行政执法文书";

    public static PageGeometry Geometry(OfficialDraft draft)
    {
        var page = new PageGeometry(Top.Twips, RightTwips, 0, LeftTwips, LineTwips) { Sheet = StyleSheet.Forms };
        var foot = Signers(draft, page).Count * WrittenLineTwips + draft.Notes.Sum(n => NoteLines(n, page)) * SmallLineTwips + SmallLineTwips;
        return page with { Bottom = (int)FooterTwips + foot + OverFooter.Twips };
    }

    public static Header Header(OfficialDraft draft, PageGeometry page)
    {
        var head = Typeset.Paragraph(FormLooks.RunningHead, Typeset.Run(Set), Typeset.Tab(), Typeset.Run(draft.Title)).Tabbed((TabStopValues.Right, page.Width));
        head.ParagraphProperties!.ParagraphBorders = new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 4, Space = 1, Color = "000000" });
        return new Header(head);
    }

    /// <param name="pages">How many pages there will be, until the program that opens the document has counted them.</param>
    /// <param name="number">The page, where one page is shown.</param>
    public static Footer Footer(OfficialDraft draft, PageGeometry page, int pages, int number = 1)
    {
        var footer = new Footer();
        if (Signers(draft, page) is { Count: > 0 } rows)
            footer.Append(FormTable.Compose(rows, page.Width, ruled: false));
        footer.Append(draft.Notes.Select(note => Typeset.Text(Looks.Note, note)));
        footer.Append(Typeset.Paragraph(Looks.PageNumber, [Typeset.Run("第 "), .. Field("PAGE", number), Typeset.Run(" 页　共 "), .. Field("NUMPAGES", pages), Typeset.Run(" 页")]));
        return footer;
    }

    // As many on a line as leave each room to sign.
    static IReadOnlyList<FormRow> Signers(OfficialDraft draft, PageGeometry page)
    {
        var each = draft.PageSigners.Select(s => LineRows.LabelWidth(s) + SignatureWidth.Twips).DefaultIfEmpty(page.Width).Max();
        return [.. draft.PageSigners.Chunk(Math.Clamp(page.Width / each, 1, 3)).Select(names => LineRows.Row([.. names.Select(n => (n, (IReadOnlyList<OpenXmlElement>)[], 0.0))], page.Width))];
    }

    static int NoteLines(string note, PageGeometry page) => LineFill.Count(note, page.Width, page.Width, SmallSize.Twips, SmallSize.Twips / 2.0);

    static IEnumerable<Run> Field(string name, int value) =>
    [
        new(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new(new FieldCode($" {name} ") { Space = SpaceProcessingModeValues.Preserve }),
        new(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        new(new Text(Typeset.Number(value))),
        new(new FieldChar { FieldCharType = FieldCharValues.End }),
    ];
}
