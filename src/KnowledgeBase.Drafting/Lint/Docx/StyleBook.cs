using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Layout;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace KnowledgeBase.Drafting.Lint.Docx;

/// <summary>样式 of a document of any origin: what formatting takes effect, through docDefaults, the chain of styles, numbering and direct formatting.</summary>
sealed class StyleBook
{
    const int DeepestChain = 24;
    const double DefaultPoints = 10;

    readonly Dictionary<string, Style> byId;
    readonly string? normal;
    readonly OpenXmlElement? runDefaults;
    readonly OpenXmlElement? paragraphDefaults;
    readonly ThemeFonts theme;
    readonly NumberingBook numbering;
    readonly Dictionary<(string?, string?), RunLook> ofStyles = [];

    public StyleBook(MainDocumentPart main, NumberingBook numbering)
    {
        var styles = main.StyleDefinitionsPart?.Styles;
        byId = (styles?.Elements<Style>() ?? []).Where(s => s.StyleId?.Value is not null).GroupBy(s => s.StyleId!.Value!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        normal = byId.Values.FirstOrDefault(s => s.Type?.Value == StyleValues.Paragraph && s.Default?.Value == true)?.StyleId?.Value;
        runDefaults = styles?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle;
        paragraphDefaults = styles?.DocDefaults?.ParagraphPropertiesDefault?.ParagraphPropertiesBaseStyle;
        theme = ThemeFonts.Of(main);
        this.numbering = numbering;
    }

    public RunLook Of(Run run, Paragraph paragraph)
    {
        var key = (paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value, run.RunProperties?.RunStyle?.Val?.Value);
        if (!ofStyles.TryGetValue(key, out var look))
        {
            look = Over(new RunLook(null, null, false, new Pt(DefaultPoints), false, null, 0), runDefaults);
            foreach (var style in Chain(key.Item1 ?? normal).Concat(Chain(key.Item2)))
                look = Over(look, style.StyleRunProperties);
            ofStyles[key] = look;
        }
        return Over(look, run.RunProperties);
    }

    public static bool IsHidden(Run run) => run.RunProperties?.Vanish is { } vanish && vanish.Val?.Value != false;

    RunLook Over(RunLook look, OpenXmlElement? layer)
    {
        if (layer is null)
            return look;
        foreach (var property in layer.ChildElements)
            look = property switch
            {
                RunFonts fonts => look with
                {
                    EastAsia = theme.EastAsia(fonts) ?? look.EastAsia,
                    Western = theme.Western(fonts) ?? look.Western,
                    EastAsiaHint = fonts.Hint is { } hint ? hint.Value == FontTypeHintValues.EastAsia : look.EastAsiaHint,
                },
                FontSize { Val.Value: { } size } when double.TryParse(size, CultureInfo.InvariantCulture, out var half) => look with { Size = new Pt(half / 2) },
                Bold bold => look with { Bold = bold.Val?.Value != false },
                Color colour => look with { Colour = ColourOf(colour) },
                Spacing { Val: { } spacing } => look with { Spacing = spacing.Value },
                _ => look,
            };
        return look;
    }

    static string? ColourOf(Color colour) =>
        colour.Val?.Value is not { Length: 6 } value || (colour.ThemeColor is { } theme && (theme.Value == ThemeColorValues.Text1 || theme.Value == ThemeColorValues.Dark1)) ? null : value.ToUpperInvariant();

    public ParagraphFormat Of(Paragraph paragraph, Pt size)
    {
        var format = new ParagraphFormat(Alignment.Left, 0, 0, 0, LineRule.Multiple, 240, 0, 0, true, false, null);
        format = Over(format, paragraphDefaults, size);
        foreach (var style in Chain(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? normal))
            format = Over(format, style.StyleParagraphProperties, size);
        if (NumberingOf(paragraph) is var (id, level))
            format = Over(format, numbering.LevelOf(id, level)?.PreviousParagraphProperties, size);
        return Over(format, paragraph.ParagraphProperties, size);
    }

    /// <summary>The list a paragraph is of, by itself or by its style.</summary>
    public (int Id, int Level)? NumberingOf(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties?.NumberingProperties;
        var styled = Chain(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? normal).Select(s => s.StyleParagraphProperties?.NumberingProperties).LastOrDefault(n => n is not null);
        var id = own?.NumberingId?.Val?.Value ?? styled?.NumberingId?.Val?.Value ?? 0;
        return id == 0 ? null : (id, own?.NumberingLevelReference?.Val?.Value ?? styled?.NumberingLevelReference?.Val?.Value ?? 0);
    }

    static ParagraphFormat Over(ParagraphFormat format, OpenXmlElement? layer, Pt size)
    {
        if (layer is null)
            return format;
        foreach (var property in layer.ChildElements)
            format = property switch
            {
                Justification { Val: { } align } => format with { Align = align.Value switch { JustificationValues.Center => Alignment.Centre, JustificationValues.Right or JustificationValues.End => Alignment.Right, _ => Alignment.Left } },
                Indentation indent => Indented(format, indent, size),
                SpacingBetweenLines spacing => format with
                {
                    Line = Twips(spacing.Line) ?? format.Line,
                    Rule = spacing.LineRule?.Value switch { LineSpacingRuleValues.Exact => LineRule.Exact, LineSpacingRuleValues.AtLeast => LineRule.AtLeast, LineSpacingRuleValues.Auto => LineRule.Multiple, _ => spacing.Line is null ? format.Rule : LineRule.Multiple },
                    Before = Twips(spacing.Before) ?? format.Before,
                    After = Twips(spacing.After) ?? format.After,
                },
                SnapToGrid snap => format with { SnapToGrid = snap.Val?.Value != false },
                PageBreakBefore page => format with { PageBreakBefore = page.Val?.Value != false },
                ParagraphBorders borders => format with { BottomBorder = borders.BottomBorder is { Val: { } kind } bottom && kind.Value is not (BorderValues.None or BorderValues.Nil) ? ColourOf(bottom) : null },
                _ => format,
            };
        return format;
    }

    static string ColourOf(BottomBorder border) => border.Color?.Value is { Length: 6 } colour ? colour.ToUpperInvariant() : "";

    // Characters go before twips where they are given, and 0 of them gives way to the twips.
    static ParagraphFormat Indented(ParagraphFormat format, Indentation indent, Pt size)
    {
        int Of(Int32Value? characters, StringValue? twips, int before) => characters?.Value is { } c and not 0 ? (int)(c / 100.0 * size.Twips) : Twips(twips) ?? before;
        var first = format.FirstLine;
        if (indent.HangingChars?.Value is { } hangingChars and not 0)
            first = -(int)(hangingChars / 100.0 * size.Twips);
        else if (indent.FirstLineChars?.Value is { } firstChars and not 0)
            first = (int)(firstChars / 100.0 * size.Twips);
        else if (Twips(indent.Hanging) is { } hanging)
            first = -hanging;
        else if (Twips(indent.FirstLine) is { } firstLine)
            first = firstLine;
        return format with
        {
            Left = Of(indent.LeftChars ?? indent.StartCharacters, indent.Left ?? indent.Start, format.Left),
            Right = Of(indent.RightChars ?? indent.EndCharacters, indent.Right ?? indent.End, format.Right),
            FirstLine = first,
        };
    }

    static int? Twips(StringValue? value) => double.TryParse(value?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var twips) && Math.Abs(twips) < 100_000 ? (int)twips : null;

    // The root first; a chain that bites its tail ends.
    IEnumerable<Style> Chain(string? id)
    {
        List<Style> chain = [];
        while (id is not null && byId.TryGetValue(id, out var style) && chain.Count < DeepestChain && !chain.Contains(style))
        {
            chain.Insert(0, style);
            id = style.BasedOn?.Val?.Value;
        }
        return chain;
    }
}
