using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>署名 and 成文日期 never stand on a page without text (GB/T 9704-2012 7.3.5.5): the white above them is made less, else the end of the text goes with them.</summary>
sealed class KeptTogether(Composition composition, double notesHeight)
{
    readonly PageGeometry page = composition.Page;

    // Fewer would be a widow.
    const int LinesThatGo = 2;
    const int LinesToSplit = 4;

    /// <param name="before">What stands before the text on its first page.</param>
    /// <param name="signature">署名 and 成文日期, with the usual white above or (true) with less.</param>
    /// <param name="notes">附注, which stay with them.</param>
    public IEnumerable<OpenXmlElement> Compose(IReadOnlyList<OpenXmlElement> before, IReadOnlyList<OpenXmlElement> text, Func<bool, IReadOnlyList<OpenXmlElement>> signature, IReadOnlyList<OpenXmlElement> notes) =>
        [.. TextAndSignature(before, text, tight => WithNotes(signature(tight), notes)), .. notes];

    // The seals' date is tied by its table.
    static IReadOnlyList<OpenXmlElement> WithNotes(IReadOnlyList<OpenXmlElement> signature, IReadOnlyList<OpenXmlElement> notes)
    {
        if (notes.Count > 0 && signature is [.., Paragraph last])
            last.KeptWithNext();
        return signature;
    }

    IEnumerable<OpenXmlElement> TextAndSignature(IReadOnlyList<OpenXmlElement> before, IReadOnlyList<OpenXmlElement> text, Func<bool, IReadOnlyList<OpenXmlElement>> signature)
    {
        var flow = new PageFlow(composition);
        flow.Add([.. before, .. text]);
        var usual = signature(false);
        if (usual.Count == 0 || flow.HeightOf(usual) + notesHeight <= flow.Left)
            return [.. before, .. Untorn(before, text, usual, flow), .. usual];
        var tight = signature(true);
        if (flow.HeightOf(tight) + notesHeight <= flow.Left)
            return [.. before, .. Untorn(before, text, tight, flow), .. tight];
        if (text is [.., Paragraph last] && last.ParagraphProperties?.ParagraphStyleId?.Val?.Value == Looks.Body.Id && flow.Starts(last) is { Count: >= LinesToSplit } starts && StandsOnOnePage(before, text, starts.Count))
        {
            Split(last, starts[^LinesThatGo]);
            return [.. before, .. text, .. usual];
        }
        // 7.3.2: the first page shows text, if only a line of it: the only paragraph does not go whole.
        if (text is [Paragraph only, ..] && text.Skip(1).All(IsUnderTheText) && only.ParagraphProperties?.ParagraphStyleId?.Val?.Value == Looks.Body.Id && flow.Starts(only) is { Count: > 1 } lines && StandsOnOnePage(before, [only], lines.Count))
        {
            Split(only, lines.Count < LinesToSplit ? lines[^1] : lines[^LinesThatGo]);
            return [.. before, .. text, .. usual];
        }
        return [.. before, .. Tied(text, usual, flow), .. usual];
    }

    // Where all fits the tie is for programs that count otherwise; but a paragraph that runs over from the page before must be free to.
    IReadOnlyList<OpenXmlElement> Untorn(IReadOnlyList<OpenXmlElement> before, IReadOnlyList<OpenXmlElement> text, IReadOnlyList<OpenXmlElement> signature, PageFlow flow) =>
        text is [.., Paragraph last] && StandsOnOnePage(before, text, flow.Starts(last).Count) ? Tied(text, signature, flow) : text;

    // The last paragraph begins and ends on the page that it is to be split from.
    bool StandsOnOnePage(IReadOnlyList<OpenXmlElement> before, IReadOnlyList<OpenXmlElement> text, int lines)
    {
        var flow = new PageFlow(composition);
        flow.Add([.. before, .. text.Take(text.Count - 1)]);
        return flow.Left >= lines * page.LinePitch;
    }

    /// <summary>Ties as many of the last paragraphs to the signature as a page holds: up to a paragraph of the body.</summary>
    IReadOnlyList<OpenXmlElement> Tied(IReadOnlyList<OpenXmlElement> text, IReadOnlyList<OpenXmlElement> signature, PageFlow flow)
    {
        var room = page.Height - flow.HeightOf(signature) - notesHeight;
        for (var i = text.Count - 1; signature.Count > 0 && i >= 0 && text[i] is Paragraph { ParagraphProperties.SectionProperties: null } paragraph; i--)
        {
            room -= flow.HeightOf([paragraph]);
            if (room < 0)
                break;
            paragraph.KeptWithNext();
            if (!IsUnderTheText(paragraph))
                break;
        }
        return text;
    }

    static bool IsUnderTheText(OpenXmlElement element) =>
        element is Paragraph { ParagraphProperties.ParagraphStyleId.Val.Value: { } look } && (look == Looks.AttachmentNote.Id || look == Looks.Blank.Id || look == Looks.Attendance.Id);

    // A page break inside the paragraph, where its line ends anyway.
    static void Split(Paragraph paragraph, int at)
    {
        foreach (var run in paragraph.Elements<Run>().ToList())
        {
            var length = run.Elements<Text>().Sum(t => t.Text.Length);
            if (at >= length || run.GetFirstChild<Text>() is not { } text)
            {
                at -= length;
                continue;
            }
            var rest = (Run)run.CloneNode(deep: true);
            rest.GetFirstChild<Text>()!.Text = text.Text[at..];
            text.Text = text.Text[..at];
            run.InsertAfterSelf(rest);
            run.InsertAfterSelf(new Run(new Break { Type = BreakValues.Page }));
            return;
        }
    }
}
