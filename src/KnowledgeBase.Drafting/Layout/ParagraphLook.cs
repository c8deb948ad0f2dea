using DocumentFormat.OpenXml.Wordprocessing;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>段落样式: how one element of a document looks. Its id is what our reader finds the element by.</summary>
sealed record ParagraphLook(string Id, string Name, DocumentFont Font, Pt Size)
{
    /// <summary>The height of a line; 0 for one row of the grid.</summary>
    public int Exact { get; init; }

    public JustificationValues Align { get; init; } = JustificationValues.Both;

    /// <summary>Indents in characters of this size.</summary>
    public int FirstLine { get; init; }

    public int Left { get; init; }

    public int Right { get; init; }

    public bool Red { get; init; }

    public bool Condensed { get; init; }

    public bool KeepNext { get; init; }

    /// <summary>False in a cell: a mark over its edge would lie on the line.</summary>
    public bool Hangs { get; init; } = true;

    public int? Outline { get; init; }

    /// <summary>字 of this size as it advances on the line, in twips.</summary>
    public int Character => Size.Twips + (Condensed ? Measures.CondensedTwips : 0);

    public Style ToStyle()
    {
        var style = new Style(new StyleName { Val = Name }, new BasedOn { Val = Looks.NormalId }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = Id, CustomStyle = Name[0] > 0x2000 ? true : null };
        style.Append(ParagraphPart(), RunPart());
        return style;
    }

    StyleParagraphProperties ParagraphPart()
    {
        var part = new StyleParagraphProperties();
        if (KeepNext)
            part.Append(new KeepNext());
        if (!Hangs)
            part.Append(new OverflowPunctuation { Val = false });
        if (Exact > 0)
            part.Append(new SnapToGrid { Val = false }, new SpacingBetweenLines { Before = "0", After = "0", Line = Exact.ToString(null as IFormatProvider), LineRule = LineSpacingRuleValues.Exact });
        part.Append(Indents());
        part.Append(new Justification { Val = Align });
        if (Outline is { } level)
            part.Append(new OutlineLevel { Val = level });
        return part;
    }

    // Both forms: Word reads the characters, LibreOffice and WPS the twips.
    Indentation Indents()
    {
        var indent = new Indentation { Left = Twips(Left), Right = Twips(Right), FirstLine = Twips(FirstLine) };
        if (FirstLine > 0)
            indent.FirstLineChars = FirstLine * 100;
        if (Left > 0)
            indent.LeftChars = Left * 100;
        if (Right > 0)
            indent.RightChars = Right * 100;
        return indent;
    }

    string Twips(int characters) => (characters * Character).ToString(null as IFormatProvider);

    StyleRunProperties RunPart()
    {
        var part = new StyleRunProperties(FontOf(Font));
        if (Red)
            part.Append(new Color { Val = Measures.Red });
        if (Condensed)
            part.Append(new Spacing { Val = Measures.CondensedTwips });
        part.Append(SizeOf(Size), ComplexSizeOf(Size));
        return part;
    }

    public static RunFonts FontOf(DocumentFont font) => new() { Ascii = font.Name, HighAnsi = font.Name, EastAsia = font.Name };

    public static FontSize SizeOf(Pt size) => new() { Val = size.HalfPoints.ToString(null as IFormatProvider) };

    public static FontSizeComplexScript ComplexSizeOf(Pt size) => new() { Val = size.HalfPoints.ToString(null as IFormatProvider) };
}
