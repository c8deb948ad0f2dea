using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Layout;

namespace KnowledgeBase.Drafting.Preview;

/// <summary>Puts the characters of a line where they will be printed. Lengths are twips until they are placed.</summary>
static class LinePlacer
{
    // 仿宋_GB2312 has 0.859 em over the baseline; an exact line has its baseline at 80 % (measured in LibreOffice).
    const double Ascent = 0.859;
    const double ExactBaseline = 0.8;

    // A raised number: its size and how far it stands over the line.
    const double NoteSize = 0.58;
    const double NoteRise = 0.33;

    /// <param name="left">Where the room of the paragraph begins.</param>
    /// <param name="top">The top of the line.</param>
    public static IEnumerable<PlacedText> Place(MeasuredParagraph paragraph, int line, double left, double top)
    {
        var segments = LinePiece.Of(paragraph, line).ToList();
        var baseline = top + (paragraph.IsExact
            ? ExactBaseline * paragraph.LineHeight
            : (paragraph.LineHeight - paragraph.Look.Size.Twips) / 2 + Ascent * paragraph.Look.Size.Twips);
        var start = left + paragraph.Indent(line);
        if (segments.Any(s => s.IsTab))
            return Tabbed(paragraph, segments, left, start, baseline);
        var natural = Width(paragraph, segments);
        var (shift, stretch) = Spread(paragraph, segments, natural, paragraph.Room(line), paragraph.IsBroken(line));
        return Run(paragraph, segments, start + shift, stretch, baseline);
    }

    // Both edges even, but for the last line; one closing mark may hang over the edge.
    static (double Shift, double Stretch) Spread(MeasuredParagraph paragraph, IReadOnlyList<LinePiece> segments, double natural, double room, bool broken)
    {
        var align = paragraph.Paragraph.ParagraphProperties?.Justification?.Val?.Value ?? paragraph.Look.Align;
        if (natural <= 0)
            return (0, 1);
        if (align == JustificationValues.Center)
            return ((room - natural) / 2, 1);
        if (align == JustificationValues.Right)
            return (room - natural, 1);
        if (align == JustificationValues.Distribute)
            return (0, room / natural);
        if (align != JustificationValues.Both || broken)
            return (0, 1);
        var last = segments[^1];
        var inside = natural > room && LineFill.MayHang(last.Text[^1]) ? natural - paragraph.FullAdvance(last.Size, last.Percent) : natural;
        return (0, room / inside);
    }

    // Every tab has its stop, in order; text goes on from a left stop and ends at a right one.
    static IEnumerable<PlacedText> Tabbed(MeasuredParagraph paragraph, List<LinePiece> segments, double left, double start, double baseline)
    {
        var stops = paragraph.Paragraph.ParagraphProperties!.Tabs!.Elements<TabStop>().ToList();
        var (at, stop) = (start, 0);
        while (segments.Count > 0)
        {
            var own = segments.TakeWhile(s => !s.IsTab).ToList();
            foreach (var placed in Run(paragraph, own, at, 1, baseline))
                yield return placed;
            segments = segments[Math.Min(own.Count + 1, segments.Count)..];
            if (stop >= stops.Count)
                continue;
            at = left + (stops[stop].Position?.Value ?? 0);
            if (stops[stop].Val?.Value == TabStopValues.Right)
                at -= Width(paragraph, [.. segments.TakeWhile(s => !s.IsTab)]);
            stop++;
        }
    }

    static IEnumerable<PlacedText> Run(MeasuredParagraph paragraph, IEnumerable<LinePiece> segments, double start, double stretch, double baseline)
    {
        var at = start;
        foreach (var segment in segments)
        {
            var white = White(paragraph, segment);
            var length = Length(paragraph, segment);
            yield return new PlacedText(segment.Text, Mm.OfTwips(at + white * stretch), Mm.OfTwips(baseline - (segment.IsNote ? NoteRise * segment.Size.Twips : 0)), Mm.OfTwips(length * stretch), segment.Font, segment.IsNote ? NoteSize * segment.Size : segment.Size)
            {
                Bold = segment.Bold,
                Red = paragraph.Look.Red,
                Condensed = segment.Percent != 100,
            };
            at += (white + length) * stretch;
        }
    }

    static double Width(MeasuredParagraph paragraph, IReadOnlyList<LinePiece> segments) => segments.Where(s => !s.IsTab).Sum(s => White(paragraph, s) + Length(paragraph, s));

    static double White(MeasuredParagraph paragraph, LinePiece segment) => segment.IsNote || paragraph.Starts.Contains(segment.Offset) ? 0 : LineFill.White(paragraph.Text, segment.Offset, paragraph.FullAdvance(segment.Size, segment.Percent));

    static double Length(MeasuredParagraph paragraph, LinePiece segment) => segment.IsNote
        ? segment.Text.Length * NoteSize * segment.Size.Twips / 2
        : segment.Text.Sum(c => Typeset.IsHalf(c) ? paragraph.HalfAdvance(segment.Size, segment.Percent) : paragraph.FullAdvance(segment.Size, segment.Percent));
}
