using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Layout.Forms;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>The parts beside the text: styles, settings, fonts, footers, footnotes, pictures.</summary>
static class DocumentParts
{
    public static void Add(MainDocumentPart main, Composition composition)
    {
        main.AddNewPart<StyleDefinitionsPart>(PartIds.Styles).Styles = Styles(composition.Page.Sheet);
        main.AddNewPart<DocumentSettingsPart>(PartIds.Settings).Settings = Settings(composition.Footnotes.Any);
        main.AddNewPart<FontTablePart>(PartIds.FontTable).Fonts = FontTable();
        var page = composition.Page;
        if (page.IsForm)
        {
            main.AddNewPart<HeaderPart>(PartIds.FormHeader).Header = FormPages.Header(composition.Draft, page);
            main.AddNewPart<FooterPart>(PartIds.FormFooter).Footer = FormPages.Footer(composition.Draft, page, composition.Pages);
        }
        else
        {
            main.AddNewPart<FooterPart>(PartIds.OddFooter).Footer = LetterPages.Padded(PageNumbers.Odd(), page);
            main.AddNewPart<FooterPart>(PartIds.EvenFooter).Footer = LetterPages.Padded(PageNumbers.Even(), page);
        }
        if (page.FirstPage is not null)
        {
            main.AddNewPart<HeaderPart>(PartIds.FirstHeader).Header = LetterPages.FirstHeader(page);
            main.AddNewPart<FooterPart>(PartIds.FirstFooter).Footer = LetterPages.FirstFooter();
        }
        main.AddNewPart<FooterPart>(PartIds.EmptyFooter).Footer = PageNumbers.None();
        if (composition.Turned)
        {
            main.AddNewPart<HeaderPart>(PartIds.EmptyHeader).Header = new Header(Typeset.Paragraph(Looks.Gap));
            main.AddNewPart<HeaderPart>(PartIds.TurnedOdd).Header = TurnedNumber.Odd(composition);
            main.AddNewPart<HeaderPart>(PartIds.TurnedEven).Header = TurnedNumber.Even(composition);
        }
        if (composition.Footnotes.Any)
            main.AddNewPart<FootnotesPart>(PartIds.Footnotes).Footnotes = composition.Footnotes.ToPart();
        foreach (var (index, picture) in composition.Pictures.Index())
        {
            var part = main.AddNewPart<ImagePart>(picture.IsPng ? "image/png" : "image/jpeg", PartIds.Picture(index + 1));
            using var bytes = new MemoryStream(picture.Bytes.ToArray());
            part.FeedData(bytes);
        }
    }

    // No theme: its fonts would go before those that are named.
    static Styles Styles(StyleSheet sheet)
    {
        var styles = new Styles(
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(
                    new RunFonts { Ascii = Fonts.FangSong.Name, HighAnsi = Fonts.FangSong.Name, EastAsia = Fonts.FangSong.Name, ComplexScript = "Times New Roman" },
                    ParagraphLook.SizeOf(Measures.Size3), ParagraphLook.ComplexSizeOf(Measures.Size3), new Languages { Val = "en-US", EastAsia = "zh-CN", Bidi = "ar-SA" })),
                new ParagraphPropertiesDefault()),
            // The reader's own 正文 style has no indent: what leaks into titles elsewhere cannot leak here.
            new Style(new StyleName { Val = "Normal" }, new PrimaryStyle(), new StyleParagraphProperties(new WidowControl { Val = false }, new Justification { Val = JustificationValues.Both })) { Type = StyleValues.Paragraph, StyleId = Looks.NormalId, Default = true });
        styles.Append(sheet.All.Select(look => look.ToStyle()));
        return styles;
    }

    static Settings Settings(bool footnotes)
    {
        var settings = new Settings(
            new EvenAndOddHeaders(),
            new CharacterSpacingControl { Val = CharacterSpacingValues.CompressPunctuation });
        if (footnotes)
            settings.Append(new FootnoteDocumentWideProperties(new FootnoteSpecialReference { Id = 0 }, new FootnoteSpecialReference { Id = 1 }));
        settings.Append(new Compatibility(
            new SpaceForUnderline(), new BalanceSingleByteDoubleByteWidth(), new DoNotLeaveBackslashAlone(), new UnderlineTrailingSpaces(), new DoNotExpandShiftReturn(), new AdjustLineHeightInTable(), new UseFarEastLayout(),
            new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }));
        return settings;
    }

    // A program that lacks the font finds here what else the face is called.
    static DocumentFormat.OpenXml.Wordprocessing.Fonts FontTable() => new(Layout.Fonts.All.Select(font =>
        new Font(new AltName { Val = string.Join(',', font.SameFace.Take(2).Concat(font.StandIns.Take(1))) }, new FontFamily { Val = FontFamilyValues.Auto }) { Name = font.Name }));
}
