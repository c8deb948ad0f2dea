using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Lint;
using KnowledgeBase.Drafting.Lint.Docx;

namespace KnowledgeBase.Tests.Drafting.Lint.Docx;

/// <summary>What takes effect in a document: defaults, theme, styles, numbering and direct formatting over each other.</summary>
public sealed class DocxFileTests
{
    [Fact]
    public void A_font_comes_from_the_theme_where_nothing_nearer_names_one()
    {
        var look = First(Theme, new RunFonts { AsciiTheme = ThemeFontValues.MinorHighAnsi, HighAnsiTheme = ThemeFontValues.MinorHighAnsi, EastAsiaTheme = ThemeFontValues.MinorEastAsia }, "<w:p><w:r><w:t>甲</w:t></w:r></w:p>").Look!;
        Assert.Equal(("等线", "Calibri"), (look.EastAsia, look.Western));
    }

    [Fact]
    public void A_named_font_goes_before_the_theme_of_the_defaults_and_a_theme_before_a_name_beside_it()
    {
        var themed = new RunFonts { EastAsiaTheme = ThemeFontValues.MinorEastAsia };
        Assert.Equal("仿宋", First(Theme, themed, "<w:p><w:r><w:rPr><w:rFonts w:eastAsia=\"仿宋\"/></w:rPr><w:t>甲</w:t></w:r></w:p>").Look!.EastAsia);
        Assert.Equal("等线", First(Theme, themed, "<w:p><w:r><w:rPr><w:rFonts w:eastAsia=\"仿宋\" w:eastAsiaTheme=\"minorEastAsia\"/></w:rPr><w:t>甲</w:t></w:r></w:p>").Look!.EastAsia);
    }

    [Fact]
    public void A_style_takes_what_it_does_not_say_from_the_one_it_is_based_on()
    {
        var paragraph = First("", null, "<w:p><w:pPr><w:pStyle w:val=\"child\"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>", """
            <w:style w:type="paragraph" w:styleId="parent"><w:pPr><w:ind w:firstLineChars="200" w:firstLine="420"/><w:jc w:val="center"/></w:pPr><w:rPr><w:rFonts w:eastAsia="黑体"/><w:sz w:val="32"/><w:b/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="child"><w:basedOn w:val="parent"/><w:pPr><w:jc w:val="both"/></w:pPr><w:rPr><w:b w:val="0"/></w:rPr></w:style>
            """);
        Assert.Equal(("黑体", 16.0, false), (paragraph.Look!.EastAsia, paragraph.Look.Size.Value, paragraph.Look.Bold));
        // Two characters of 16 pt, not the twips beside them.
        Assert.Equal((Alignment.Left, 640), (paragraph.Format.Align, paragraph.Format.FirstLine));
    }

    [Fact]
    public void A_chain_of_styles_that_bites_its_tail_ends() =>
        Assert.Equal("甲", First("", null, "<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>", "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>").Text);

    [Fact]
    public void Ordinals_are_counted_as_Word_writes_them()
    {
        const string Item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{0}\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>{1}</w:t></w:r></w:p>";
        var body = string.Concat(new[] { (0, "范围"), (1, "重点"), (1, "一般"), (0, "要求"), (1, "报送") }.Select(i => string.Format(null, Item, i.Item1, i.Item2)));
        var numbering = """
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            """;
        Assert.Equal(["一、范围", "（一）重点", "（二）一般", "二、要求", "（一）报送"], Read(body, "", null, "", numbering).Paragraphs.Select(p => p.Words));
    }

    [Fact]
    public void What_is_deleted_or_hidden_is_not_read() =>
        Assert.Equal("甲丙", First("", null, "<w:p><w:r><w:t>甲</w:t></w:r><w:del w:id=\"1\" w:author=\"x\"><w:r><w:delText>乙</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"x\"><w:r><w:t>丙</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>丁</w:t></w:r></w:p>").Text);

    [Fact]
    public void The_parts_of_a_circular_of_another_program_are_told()
    {
        foreach (var maker in Enum.GetValues<ForeignMaker>())
        {
            var draft = DocxLint.Read(new ForeignDocx { Maker = maker }.Write())!.Manuscript(LintContext.None).Draft;
            Assert.Equal(("云岭市应急管理局", "云应急〔2026〕60号", "云岭市应急管理局关于开展有限空间作业专项检查的通知"), (draft.Issuers.Single(), draft.NumberAsPrinted, draft.Title));
            Assert.Equal(("各县（区）应急管理局，局机关各科室", new DateOnly(2026, 8, 20), "市人民政府办公室，市总工会"), (draft.Addressees, draft.IssueDate, draft.CopyRecipients));
            Assert.Equal(["有限空间作业检查表", "县（区）任务分解表"], draft.Attachments);
            Assert.Equal(["有限空间作业检查表", "县（区）任务分解表"], draft.AttachedTexts.Select(a => a.Title));
            Assert.Equal(("此件公开发布", "云岭市应急管理局办公室", new DateOnly(2026, 8, 20)), (draft.Notes.Single(), draft.PrintingOffice, draft.PrintedDate));
            Assert.Equal(3, draft.Body.OfType<KnowledgeBase.Drafting.Model.BodyHeading>().Count());
        }
    }

    const string Theme = """
        <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="x"><a:themeElements><a:clrScheme name="x"/><a:fontScheme name="x">
        <a:majorFont><a:latin typeface="Calibri Light"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont>
        <a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Hans" typeface="等线"/></a:minorFont>
        </a:fontScheme><a:fmtScheme name="x"/></a:themeElements></a:theme>
        """;

    static DocxParagraph First(string theme, RunFonts? defaults, string body, string styles = "") => Read(body, theme, defaults, styles, "").Paragraphs[0];

    static DocxFile Read(string body, string theme, RunFonts? defaults, string styles, string numbering)
    {
        const string Name = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.Document = new Document($"<w:document {Name}><w:body>{body}<w:sectPr/></w:body></w:document>");
            var part = main.AddNewPart<StyleDefinitionsPart>();
            part.Styles = new Styles($"<w:styles {Name}>{styles}</w:styles>");
            if (defaults is not null)
                part.Styles.PrependChild(new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(defaults.CloneNode(true)))));
            if (theme.Length > 0)
                main.AddNewPart<ThemePart>().Theme = new DocumentFormat.OpenXml.Drawing.Theme(theme);
            if (numbering.Length > 0)
                main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering($"<w:numbering {Name}>{numbering}</w:numbering>");
        }
        stream.Position = 0;
        using var read = WordprocessingDocument.Open(stream, false);
        return DocxFile.Read(read);
    }
}
