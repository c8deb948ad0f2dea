using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Model;
using static KnowledgeBase.Drafting.Layout.Measures;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>信函格式的版头 (GB/T 9704-2012 10.1): the mark 30 mm under the paper's edge, a double line 4 mm under it and another 20 mm over the paper's foot, 发文字号 at the right under the first line.</summary>
static class Letterhead
{
    // Measured: the brackets of 发文字号 reach a little over the top of its exact line.
    static readonly Mm InkTop = new(-0.2);
    static readonly Mm Left = new((PaperWidth.Value - LetterLineLength.Value) / 2);

    public static IEnumerable<OpenXmlElement> Compose(OfficialDraft draft, Composition composition)
    {
        // Joint letters carry the mark of the leading organ alone.
        var mark = MarkText.Fit(MarkText.Words(draft), LargestLetterMark, TypeAreaWidth);
        var top = LetterMarkTop - mark.InkTop();
        var ink = 0.96 * mark.Size.Millimetres;
        var upper = LetterMarkTop + ink + LetterLineGap;
        var white = upper + DoubleLineHeight + SevenEighths - InkTop - Mm.OfTwips(composition.Page.FirstTop);
        yield return Typeset.Paragraph(Looks.Gap,
            new TextBox { Left = Left, Top = top, Width = LetterLineLength, Height = 1.2 * mark.Size.Millimetres, Content = () => [mark.Compose()] }.Compose(composition.NextDrawing()),
            Bar(upper, DoubleLineThick, composition), Bar(upper + DoubleLineHeight - DoubleLineThin, DoubleLineThin, composition),
            Bar(LetterLowerEdge - DoubleLineHeight, DoubleLineThin, composition), Bar(LetterLowerEdge - DoubleLineThick, DoubleLineThick, composition)).Exactly(white.Twips);
        foreach (var line in UnderTheLine(draft, composition.Page))
            yield return line;
    }

    static Run Bar(Mm top, Mm height, Composition composition) => new TextBox { Left = Left, Top = top, Width = LetterLineLength, Height = height, Fill = Red }.Compose(composition.NextDrawing());

    // 10.1: 份号 and 紧急程度 at the left, 发文字号 at the right, the first line of both 7/8 字 under the double line.
    static IEnumerable<OpenXmlElement> UnderTheLine(OfficialDraft draft, PageGeometry page)
    {
        List<(ParagraphLook Look, string Text)> left = [];
        if (draft.CopyNumber is { } copy)
            left.Add((Looks.CopyNumber, copy));
        if (draft.Urgency is { } urgency)
            left.Add((Looks.Urgency, urgency));
        List<string> right = [];
        if (draft.NumberAsPrinted is { } number)
            right.Add(number);
        for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
        {
            if (i > 0)
                foreach (var gap in Typeset.Gap(page.LinePitch - Looks.Number.Exact))
                    yield return gap;
            if (i >= left.Count)
                yield return Typeset.Text(Looks.Number, right[i]).Aligned(JustificationValues.Right);
            else if (i >= right.Count)
                yield return Typeset.Text(left[i].Look, left[i].Text);
            else
                yield return Typeset.Paragraph(left[i].Look, Typeset.Run(left[i].Text), Typeset.Tab(), Typeset.InFont(Fonts.FangSong, right[i])).Tabbed((TabStopValues.Right, page.Width));
        }
        if (draft.ReplyClass is { } reply)
        {
            foreach (var gap in Typeset.Gap(page.LinePitch - Looks.Number.Exact))
                yield return gap;
            yield return Typeset.Text(Looks.ReplyClass, reply);
        }
    }
}
