using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Layout;

namespace KnowledgeBase.Drafting.Preview;

/// <summary>Characters of one run, cut where a line begins and where Chinese and figures meet.</summary>
/// <param name="Offset">Where they stand in the paragraph's text.</param>
sealed record LinePiece(int Offset, string Text, DocumentFont Font, Pt Size, int Percent, bool Bold)
{
    /// <summary>True for a tab, which is no character of the text.</summary>
    public bool IsTab { get; init; }

    /// <summary>True for the number of a note, small and raised; no character of the text.</summary>
    public bool IsNote { get; init; }

    /// <summary>The pieces of a line in order.</summary>
    public static IReadOnlyList<LinePiece> Of(MeasuredParagraph paragraph, int line) => [.. Of(paragraph).SelectMany(piece => piece.On(paragraph, line))];

    static IReadOnlyList<LinePiece> Of(MeasuredParagraph paragraph)
    {
        List<LinePiece> pieces = [];
        var offset = 0;
        foreach (var run in paragraph.Paragraph.Elements<Run>())
        {
            var look = LookOf(run, paragraph.Look);
            foreach (var child in run.ChildElements)
                switch (child)
                {
                    case Text text:
                        pieces.Add(look with { Offset = offset, Text = text.Text });
                        offset += text.Text.Length;
                        break;
                    case Break { Type: null }:
                        offset++;
                        break;
                    case TabChar:
                        pieces.Add(look with { Offset = offset, IsTab = true });
                        break;
                    case FootnoteReference { Id: { } id }:
                        pieces.Add(look with { Offset = offset, Text = FootnoteList.NumberOf(id.Value), IsNote = true });
                        break;
                }
        }
        return pieces;
    }

    static LinePiece LookOf(Run run, ParagraphLook look)
    {
        var properties = run.RunProperties;
        var font = properties?.RunFonts?.EastAsia?.Value is { } name ? Layout.Fonts.All.First(f => f.Name == name) : look.Font;
        return new LinePiece(0, "", font, MeasuredParagraph.SizeOf(properties, look), MeasuredParagraph.PercentOf(properties), properties?.Bold is not null);
    }

    // Cut where half-width and full-width characters meet.
    IEnumerable<LinePiece> On(MeasuredParagraph paragraph, int line)
    {
        if (IsTab || IsNote)
        {
            // A line with tabs is the only one of its paragraph.
            if (IsTab || paragraph.Carries(line, Offset))
                yield return this;
            yield break;
        }
        var start = Math.Max(0, paragraph.Starts[line] - Offset);
        var end = Math.Min(Text.Length, paragraph.End(line) - Offset);
        for (var next = start; start < end; start = next)
        {
            while (next < end && Typeset.IsHalf(Text[next]) == Typeset.IsHalf(Text[start]))
                next++;
            yield return this with { Offset = Offset + start, Text = Text[start..next] };
        }
    }
}
