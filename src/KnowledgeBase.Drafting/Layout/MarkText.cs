using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Model;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>发文机关标志 (GB/T 9704-2012 7.2.4): its words, and the size at which it stays on one line.</summary>
/// <param name="Percent">How far the characters are condensed.</param>
sealed record MarkText(string Text, Pt Size, int Percent)
{
    // Measured in exact lines of LibreOffice: the baseline lies at 80 % of the line, ink reaches from 0.855 em above it to 0.105 em below.
    const double Baseline = 0.8;
    const double InkAbove = 0.855;
    const double InkHeight = 0.96;

    public static string Words(OfficialDraft draft) => draft.AuthorityMark ?? draft.Format switch
    {
        DraftFormat.Letter => draft.Issuers is [var organ, ..] ? organ : "",
        DraftFormat.Order => string.Concat(draft.Issuers) is { Length: > 0 } organ ? organ + "令" : "",
        DraftFormat.Minutes => draft.Issuers is [var organ, ..] ? organ + "会议纪要" : "",
        DraftFormat.Form => draft.Issuers is [var organ, ..] ? organ : "",
        _ => draft.Issuers.Count == 1 ? draft.Issuers[0] + "文件" : "",
    };

    /// <summary>The largest size at which the mark fits the width: condensed first, then smaller.</summary>
    public static MarkText Fit(string text, Pt largest, Mm width)
    {
        var characters = Math.Max(1, Typeset.Width(text));
        var room = width.Points.Value - 2;
        if (characters * largest.Value <= room)
            return new MarkText(text, largest, 100);
        var percent = Math.Max(Measures.NarrowestMarkPercent, (int)(100 * room / (characters * largest.Value)));
        var size = Math.Min(largest.Value, room / (characters * percent / 100));
        return new MarkText(text, new Pt(Math.Floor(2 * size) / 2), percent);
    }

    /// <summary>How far the ink begins under the top of a line of this height.</summary>
    public static Mm InkTop(Pt size, Pt line) => new Pt(Baseline * line.Value - InkAbove * size.Value).Millimetres;

    public Mm InkTop() => InkTop(Size, Size);

    /// <summary>White between the ink's foot and the end of the line.</summary>
    public Mm UnderInk() => Size.Millimetres - InkTop() - InkHeight * Size.Millimetres;

    public Paragraph Compose() => Typeset.Paragraph(Looks.Mark, Run()).Exactly(Size.Twips);

    public Run Run() => Typeset.Run(Text, [.. RunLook(Size, Percent)]);

    public static IEnumerable<OpenXmlElement> RunLook(Pt size, int percent)
    {
        if (percent != 100)
            yield return new CharacterScale { Val = percent };
        yield return ParagraphLook.SizeOf(size);
        yield return ParagraphLook.ComplexSizeOf(size);
    }
}
