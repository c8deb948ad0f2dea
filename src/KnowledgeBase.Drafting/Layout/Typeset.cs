using System.Buffers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>Paragraphs and runs in a look.</summary>
static class Typeset
{
    // What Word takes for Western unless it is told otherwise.
    static readonly SearchValues<char> EitherFont = SearchValues.Create("“”‘’—…·※×℃①②③④⑤⑥⑦⑧⑨⑩");

    public static Paragraph Paragraph(ParagraphLook look, params OpenXmlElement[] content)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = look.Id }));
        paragraph.Append(content);
        return paragraph;
    }

    public static Paragraph Text(ParagraphLook look, string text) => Paragraph(look, Run(text));

    /// <summary>White of an exact height.</summary>
    public static IEnumerable<Paragraph> Gap(int twips)
    {
        // Word takes no line over 1584 pt and none under 0.05 pt.
        if (twips > 0)
            yield return Paragraph(Looks.Gap).Exactly(twips);
    }

    public static IEnumerable<Paragraph> Gap(Mm height) => Gap(height.Twips);

    public static Paragraph BlankLine() => Paragraph(Looks.Blank);

    /// <summary>A run; quotes, dashes and dots are told to take the Chinese font, else Word sets them in a Western one.</summary>
    public static Run Run(string text, params OpenXmlElement[] properties)
    {
        var run = new Run();
        var fonts = new RunProperties();
        fonts.Append(properties);
        if (text.AsSpan().IndexOfAny(EitherFont) >= 0)
        {
            if (fonts.GetFirstChild<RunFonts>() is { } given)
                given.Hint = FontTypeHintValues.EastAsia;
            else
                fonts.PrependChild(new RunFonts { Hint = FontTypeHintValues.EastAsia });
        }
        if (fonts.HasChildren)
            run.Append(fonts);
        var first = true;
        foreach (var line in text.Split('\n'))
        {
            if (!first)
                run.Append(new Break());
            first = false;
            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }
        return run;
    }

    public static Run InFont(DocumentFont font, string text, bool bold = false) => bold ? Run(text, ParagraphLook.FontOf(font), new Bold()) : Run(text, ParagraphLook.FontOf(font));

    public static Run Tab() => new(new TabChar());

    /// <summary>A line of an exact height of its own.</summary>
    public static Paragraph Exactly(this Paragraph paragraph, int twips) => paragraph.Spaced(twips, 0);

    /// <summary>A line of an exact height, and white under the paragraph.</summary>
    public static Paragraph Spaced(this Paragraph paragraph, int twips, int after)
    {
        paragraph.ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { Before = "0", After = Number(after), Line = Number(twips), LineRule = LineSpacingRuleValues.Exact };
        return paragraph;
    }

    public static Paragraph Indented(this Paragraph paragraph, int left = 0, int right = 0, int hanging = 0, int firstLine = 0)
    {
        // Characters of the style would win over twips in Word: they are set to nothing.
        var indent = new Indentation { Left = Number(left), LeftChars = 0, Right = Number(right), RightChars = 0 };
        if (hanging > 0)
            (indent.Hanging, indent.HangingChars) = (Number(hanging), 0);
        else
            (indent.FirstLine, indent.FirstLineChars) = (Number(firstLine), 0);
        paragraph.ParagraphProperties!.Indentation = indent;
        return paragraph;
    }

    public static Paragraph KeptWithNext(this Paragraph paragraph)
    {
        paragraph.ParagraphProperties!.KeepNext = new KeepNext();
        return paragraph;
    }

    /// <summary>All lines on one page.</summary>
    public static Paragraph KeptWhole(this Paragraph paragraph)
    {
        paragraph.ParagraphProperties!.KeepLines = new KeepLines();
        return paragraph;
    }

    public static Paragraph OnNewPage(this Paragraph paragraph)
    {
        paragraph.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        return paragraph;
    }

    public static Paragraph Aligned(this Paragraph paragraph, JustificationValues align)
    {
        paragraph.ParagraphProperties!.Justification = new Justification { Val = align };
        return paragraph;
    }

    public static Paragraph Tabbed(this Paragraph paragraph, params ReadOnlySpan<(TabStopValues Kind, int Position)> stops)
    {
        var tabs = new Tabs();
        foreach (var (kind, position) in stops)
            tabs.Append(new TabStop { Val = kind, Position = position });
        paragraph.ParagraphProperties!.Tabs = tabs;
        return paragraph;
    }

    public static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>How many characters of full width a text is wide; a half-width one counts half.</summary>
    public static double Width(string text) => text.Sum(c => IsHalf(c) ? 0.5 : 1.0);

    public static bool IsHalf(char c) => c < 0x250 || c is >= '\uFF61' and <= '\uFFDC';
}
