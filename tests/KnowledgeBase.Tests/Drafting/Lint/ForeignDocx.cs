using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;

namespace KnowledgeBase.Tests.Drafting.Lint;

/// <summary>How another program writes the same look.</summary>
public enum ForeignMaker
{
    /// <summary>Word: theme fonts in docDefaults, styles by number, automatic ordinals.</summary>
    Word,

    /// <summary>WPS: everything by direct formatting on 正文.</summary>
    Wps,

    /// <summary>A script: no styles at all, white characters for indents, an inline table for 版记.</summary>
    Script,
}

/// <summary>A circular as other programs make it, by the margins of the page dialog; each of its settings may be changed.</summary>
sealed record ForeignDocx
{
    public ForeignMaker Maker { get; init; } = ForeignMaker.Wps;

    public (int Top, int Bottom, int Left, int Right) Margins { get; init; } = (2098, 1984, 1588, 1474);

    public (int Width, int Height) Paper { get; init; } = (11906, 16838);

    public string Mark { get; init; } = "云岭市应急管理局文件";

    public string MarkColour { get; init; } = "FF0000";

    public string Number { get; init; } = "云应急〔2026〕60号";

    public JustificationValues NumberAlign { get; init; } = JustificationValues.Center;

    public bool RedLine { get; init; } = true;

    public string RedLineColour { get; init; } = "FF0000";

    public IReadOnlyList<string> Title { get; init; } = ["云岭市应急管理局", "关于开展有限空间作业专项检查的通知"];

    public string TitleFont { get; init; } = "方正小标宋简体";

    public int TitleSize { get; init; } = 44;

    public bool TitleBold { get; init; }

    public JustificationValues TitleAlign { get; init; } = JustificationValues.Center;

    public string Addressees { get; init; } = "各县（区）应急管理局，局机关各科室：";

    public int AddresseesIndent { get; init; }

    public string BodyFont { get; init; } = "仿宋_GB2312";

    public int BodySize { get; init; } = 32;

    public int FirstLine { get; init; } = 640;

    public string? BodyColour { get; init; }

    public int CharacterSpacing { get; init; }

    public int Line { get; init; } = 579;

    public string Heading1Font { get; init; } = "黑体";

    public string Heading2Font { get; init; } = "楷体_GB2312";

    public IReadOnlyList<string> Body { get; init; } = ["一、检查范围", "全市共有涉有限空间作业企业126家，九月上旬全面检查。", "（一）重点企业", "污水处理、造纸、腌制等企业列为重点。", "二、有关要求", "各单位要压实责任，及时报送情况。"];

    public IReadOnlyList<string> AttachmentNote { get; init; } = ["附件：1.有限空间作业检查表", "2.县（区）任务分解表"];

    public string Signature { get; init; } = "云岭市应急管理局";

    public string Date { get; init; } = "2026年8月20日";

    public JustificationValues DateAlign { get; init; } = JustificationValues.Right;

    public int DateIndent { get; init; } = 1280;

    public string Note { get; init; } = "（此件公开发布）";

    public IReadOnlyList<(string Label, string Title)> Attachments { get; init; } = [("附件1", "有限空间作业检查表"), ("附件2", "县（区）任务分解表")];

    public string AttachmentFont { get; init; } = "黑体";

    public bool AttachmentOnNewPage { get; init; } = true;

    public string Copies { get; init; } = "抄送：市人民政府办公室，市总工会。";

    public string Printing { get; init; } = "2026年8月20日印发";

    public int ImprintSize { get; init; } = 28;

    public (uint First, uint Middle, uint Last, string Colour) ImprintLines { get; init; } = (8, 6, 8, "000000");

    public string PageNumber { get; init; } = "— # —";

    public bool EvenAndOdd { get; init; } = true;

    public int PageNumberSize { get; init; } = 28;

    public ReadOnlyMemory<byte> Write()
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = Styles();
            if (Maker is ForeignMaker.Word)
                main.AddNewPart<ThemePart>("theme").Theme = Theme();
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = EvenAndOdd ? new Settings(new EvenAndOddHeaders()) : new Settings();
            main.AddNewPart<FooterPart>("odd").Footer = Footer(JustificationValues.Right);
            main.AddNewPart<FooterPart>("even").Footer = Footer(JustificationValues.Left);
            main.Document = new Document(new Body([.. Text(), Section()]));
        }
        return stream.ToArray();
    }

    IEnumerable<OpenXmlElement> Text()
    {
        yield return Paragraph(Mark, "方正小标宋简体", 72, JustificationValues.Center, colour: MarkColour);
        yield return Blank();
        yield return Bordered(Paragraph(Number, BodyFont, 32, NumberAlign));
        yield return Blank();
        foreach (var line in Title)
            yield return Paragraph(line, TitleFont, TitleSize, TitleAlign, bold: TitleBold);
        yield return Blank();
        yield return Paragraph(Addressees, BodyFont, BodySize, firstLine: AddresseesIndent);
        foreach (var text in Body)
            yield return text.StartsWith('（') ? Indented(text, Heading2Font) : text.Length < 20 && text.Contains('、', StringComparison.Ordinal) && "一二三四五六".Contains(text[0], StringComparison.Ordinal) ? Indented(text, Heading1Font) : Indented(text, BodyFont, BodyColour);
        if (AttachmentNote.Count > 0)
            yield return Blank();
        foreach (var text in AttachmentNote)
            yield return Indented(text, BodyFont);
        yield return Blank();
        yield return Blank();
        yield return Maker is ForeignMaker.Script ? Paragraph(new string('　', 16) + Signature, BodyFont, BodySize) : Paragraph(Signature, BodyFont, BodySize, JustificationValues.Right, right: 1120);
        yield return Maker is ForeignMaker.Script && DateAlign is JustificationValues.Right ? Paragraph(new string('　', 17) + Date, BodyFont, BodySize) : Paragraph(Date, BodyFont, BodySize, DateAlign, right: DateAlign is JustificationValues.Right ? DateIndent : 0);
        if (Note.Length > 0)
            yield return Indented(Note, BodyFont);
        foreach (var (label, title) in Attachments)
        {
            var head = Paragraph(label, AttachmentFont, 32);
            if (AttachmentOnNewPage)
                head.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
            yield return head;
            yield return Blank();
            yield return Paragraph(title, "方正小标宋简体", 44, JustificationValues.Center);
            yield return Blank();
            yield return Indented("本附件的内容由各单位结合实际填写。", BodyFont);
        }
        yield return Imprint();
        yield return Blank();
    }

    Paragraph Blank() => Paragraph("", BodyFont, 32);

    // Word indents by characters, a script by white characters.
    Paragraph Indented(string text, string font, string? colour = null) => Maker is ForeignMaker.Script && FirstLine > 0
        ? Paragraph("　　" + text, font, BodySize, colour: colour)
        : Paragraph(text, font, BodySize, firstLine: FirstLine, colour: colour);

    Paragraph Paragraph(string text, string font, int size, JustificationValues? align = null, bool bold = false, string? colour = null, int firstLine = 0, int right = 0)
    {
        var properties = new ParagraphProperties();
        if (Maker is ForeignMaker.Word)
            properties.ParagraphStyleId = new ParagraphStyleId { Val = "a" };
        properties.SpacingBetweenLines = size > 60 ? new SpacingBetweenLines { Before = "0", After = "0" } : new SpacingBetweenLines { Before = "0", After = "0", Line = (size > 40 ? 640 : Line).ToString(null as IFormatProvider), LineRule = LineSpacingRuleValues.Exact };
        if (firstLine != 0 || right != 0)
        {
            properties.Indentation = new Indentation { FirstLine = firstLine.ToString(null as IFormatProvider), Right = right.ToString(null as IFormatProvider) };
            if (Maker is ForeignMaker.Word && firstLine == 640)
                properties.Indentation.FirstLineChars = 200;
        }
        if (align is { } value)
            properties.Justification = new Justification { Val = value };
        var paragraph = new Paragraph(properties);
        if (text.Length == 0)
            return paragraph;
        var look = new RunProperties(Fonts(font));
        if (bold)
            look.Append(new Bold());
        if (colour is not null)
            look.Append(new Color { Val = colour });
        if (CharacterSpacing != 0)
            look.Append(new Spacing { Val = CharacterSpacing });
        if (Maker is not ForeignMaker.Word || size != 32)
            look.Append(new FontSize { Val = size.ToString(null as IFormatProvider) });
        // A program breaks a text into runs wherever it was edited.
        var cut = text.Length / 2;
        foreach (var part in new[] { text[..cut], text[cut..] }.Where(p => p.Length > 0))
            paragraph.Append(new Run(look.CloneNode(true), new Text(part) { Space = SpaceProcessingModeValues.Preserve }));
        return paragraph;
    }

    // Word names the Chinese font and leaves the others to the theme, with the hint for what may be either.
    RunFonts Fonts(string font) => Maker switch
    {
        ForeignMaker.Word => new RunFonts { EastAsia = font, Hint = FontTypeHintValues.EastAsia },
        ForeignMaker.Wps => new RunFonts { Hint = FontTypeHintValues.EastAsia, Ascii = font, HighAnsi = font, EastAsia = font, ComplexScript = font },
        _ => new RunFonts { Ascii = font, HighAnsi = font, EastAsia = font },
    };

    Paragraph Bordered(Paragraph paragraph)
    {
        if (RedLine)
            paragraph.ParagraphProperties!.ParagraphBorders = new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 12, Space = 11, Color = RedLineColour });
        return paragraph;
    }

    Table Imprint()
    {
        var (first, middle, last, colour) = ImprintLines;
        TopBorder? Top(uint weight) => weight == 0 ? null : new TopBorder { Val = BorderValues.Single, Size = weight, Color = colour };
        var copies = new TableCell(new TableCellProperties(new TableCellBorders([.. new OpenXmlElement?[] { Top(first) }.OfType<OpenXmlElement>()])), Paragraph(Copies, BodyFont, ImprintSize));
        var printing = new TableCell(new TableCellProperties(new TableCellBorders([.. new OpenXmlElement?[] { Top(middle), last == 0 ? null : new BottomBorder { Val = BorderValues.Single, Size = last, Color = colour } }.OfType<OpenXmlElement>()])), Paragraph("云岭市应急管理局办公室　　　　　" + Printing, BodyFont, ImprintSize));
        return new Table(new TableProperties(new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }), new TableGrid(new GridColumn { Width = "8844" }), new TableRow(copies), new TableRow(printing));
    }

    Footer Footer(JustificationValues side)
    {
        var parts = PageNumber.Split('#');
        var look = new RunProperties(new RunFonts { Ascii = "宋体", HighAnsi = "宋体", EastAsia = "宋体" }, new FontSize { Val = PageNumberSize.ToString(null as IFormatProvider) });
        Run Of(OpenXmlElement content) => new(look.CloneNode(true), content);
        return new Footer(new Paragraph(new ParagraphProperties(new Indentation { Left = "280", Right = "280" }, new Justification { Val = side }),
            Of(new Text(parts[0]) { Space = SpaceProcessingModeValues.Preserve }), Of(new FieldChar { FieldCharType = FieldCharValues.Begin }), Of(new FieldCode(" PAGE \\* MERGEFORMAT ")), Of(new FieldChar { FieldCharType = FieldCharValues.Separate }), Of(new Text("3")), Of(new FieldChar { FieldCharType = FieldCharValues.End }),
            Of(new Text(parts[^1]) { Space = SpaceProcessingModeValues.Preserve })));
    }

    SectionProperties Section() => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = "odd" }, new FooterReference { Type = HeaderFooterValues.Even, Id = "even" },
        new PageSize { Width = (uint)Paper.Width, Height = (uint)Paper.Height },
        new PageMargin { Top = Margins.Top, Bottom = Margins.Bottom, Left = (uint)Margins.Left, Right = (uint)Margins.Right, Header = 851, Footer = 1432, Gutter = 0 },
        new DocGrid { Type = DocGridValues.Lines, LinePitch = 312 });

    Styles Styles() => Maker switch
    {
        ForeignMaker.Word => new Styles(
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { AsciiTheme = ThemeFontValues.MinorHighAnsi, HighAnsiTheme = ThemeFontValues.MinorHighAnsi, EastAsiaTheme = ThemeFontValues.MinorEastAsia }, new FontSize { Val = "21" })),
                new ParagraphPropertiesDefault()),
            new Style(new StyleName { Val = "Normal" }, new StyleParagraphProperties(new WidowControl { Val = false }, new Justification { Val = JustificationValues.Both })) { Type = StyleValues.Paragraph, StyleId = "1", Default = true },
            new Style(new StyleName { Val = "公文正文" }, new BasedOn { Val = "1" }, new StyleRunProperties(new FontSize { Val = "32" })) { Type = StyleValues.Paragraph, StyleId = "a", CustomStyle = true }),
        ForeignMaker.Wps => new Styles(
            new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = "宋体" }))),
            new Style(new StyleName { Val = "Normal" }, new StyleParagraphProperties(new Justification { Val = JustificationValues.Both }), new StyleRunProperties(new FontSize { Val = "21" })) { Type = StyleValues.Paragraph, StyleId = "1", Default = true }),
        _ => new Styles(),
    };

    static A.Theme Theme()
    {
        A.FontScheme fonts = new(
            new A.MajorFont(new A.LatinFont { Typeface = "Calibri Light" }, new A.EastAsianFont { Typeface = "" }, new A.ComplexScriptFont { Typeface = "" }, new A.SupplementalFont { Script = "Hans", Typeface = "等线 Light" }),
            new A.MinorFont(new A.LatinFont { Typeface = "Calibri" }, new A.EastAsianFont { Typeface = "" }, new A.ComplexScriptFont { Typeface = "" }, new A.SupplementalFont { Script = "Hans", Typeface = "等线" }))
        { Name = "Office" };
        return new A.Theme(new A.ThemeElements(fonts)) { Name = "Office" };
    }
}
