using KnowledgeBase.Ingestion;
using KnowledgeBase.Ingestion.Readers;
using static KnowledgeBase.Tests.Ingestion.Readers.DocxBuilder;

namespace KnowledgeBase.Tests.Ingestion.Readers;

public sealed class DocxReaderTests
{
    static readonly DocxReader Reader = new(IngestionLimits.Default);

    static Task<string[]> Lines(DocxBuilder document) => Reader.LinesAsync("a.docx", document.Build());

    [Fact]
    public async Task Writes_automatic_numbers_as_Word_prints_them() => Assert.Equal(
        ["第一章 总则", "第一条 目的", "（一）甲", "（二）乙", "第二条 范围", "（一）丙", "第二章 附则", "第三条 施行"],
        await Lines(new DocxBuilder()
            .Numbering($"<w:abstractNum w:abstractNumId=\"7\">{Level(0, "chineseCountingThousand", "第%1章")}{Level(1, "chineseCounting", "第%2条", "<w:lvlRestart w:val=\"0\"/>")}{Level(2, "japaneseCounting", "（%3）")}</w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num>")
            .Paragraph("总则", InList(3, 0)).Paragraph("目的", InList(3, 1)).Paragraph("甲", InList(3, 2)).Paragraph("乙", InList(3, 2))
            .Paragraph("范围", InList(3, 1)).Paragraph("丙", InList(3, 2)).Paragraph("附则", InList(3, 0)).Paragraph("施行", InList(3, 1))));

    [Fact]
    public async Task Restarts_where_a_list_says_so_and_goes_on_where_it_does_not() => Assert.Equal(
        ["一、甲", "二、乙", "三、丙", "五、丁", "不编号"],
        await Lines(new DocxBuilder()
            .Numbering($"<w:abstractNum w:abstractNumId=\"1\">{Level(0, "chineseCounting", "%1、")}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
                + "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>")
            .Paragraph("甲", InList(1, 0)).Paragraph("乙", InList(1, 0)).Paragraph("丙", InList(2, 0)).Paragraph("丁", InList(5, 0)).Paragraph("不编号", InList(0, 0))));

    [Fact]
    public async Task Numbers_through_styles_and_combines_levels() => Assert.Equal(
        ["<Heading 1> 1. 总则", "<Heading 2> 1.1 范围", "<Heading 2> 1.2 术语"],
        await Lines(new DocxBuilder()
            .Styles("<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"2\"><w:name w:val=\"heading 2\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>")
            .Numbering($"<w:abstractNum w:abstractNumId=\"1\">{Level(0, "chineseCounting", "%1.", "<w:isLgl/>")}{Level(1, "decimal", "%1.%2", "<w:isLgl/>")}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>")
            .Paragraph("总则", "<w:pStyle w:val=\"1\"/>").Paragraph("范围", "<w:pStyle w:val=\"2\"/>").Paragraph("术语", "<w:pStyle w:val=\"2\"/>")));

    [Theory]
    [InlineData("ideographDigital", 12, "一二")]
    [InlineData("chineseCounting", 10, "十")]
    [InlineData("decimalFullWidth", 12, "１２")]
    [InlineData("upperLetter", 28, "BB")]
    [InlineData("lowerRoman", 14, "xiv")]
    [InlineData("chineseLegalSimplified", 12, "壹拾贰")]
    [InlineData("ideographTraditional", 3, "丙")]
    [InlineData("decimalEnclosedCircleChinese", 3, "③")]
    [InlineData("decimalZero", 3, "03")]
    [InlineData("somethingNew", 3, "3")]
    public async Task Knows_the_number_formats(string format, int count, string printed)
    {
        var document = new DocxBuilder().Numbering($"<w:abstractNum w:abstractNumId=\"1\">{Level(0, format, "%1、")}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>");
        for (var i = 0; i < count; i++)
            document.Paragraph("文", InList(1, 0));
        Assert.Equal($"{printed}、文", (await Lines(document))[^1]);
    }

    [Fact]
    public async Task Gives_merged_cells_once() => Assert.Equal(
        ["部门|工作|期限 / 甲局|检查|六月 / |督办| / 合计||两项"],
        await Lines(new DocxBuilder().Body(
            "<w:tbl><w:tr>" + Cell("部门") + Cell("工作") + Cell("期限") + "</w:tr>"
            + "<w:tr>" + Cell("甲局", "<w:vMerge w:val=\"restart\"/>") + Cell("检查") + Cell("六月", "<w:vMerge w:val=\"restart\"/>") + "</w:tr>"
            + "<w:tr>" + Cell("", "<w:vMerge/>") + Cell("督办") + Cell("", "<w:vMerge w:val=\"continue\"/>") + "</w:tr>"
            + "<w:tr>" + Cell("合计", "<w:gridSpan w:val=\"2\"/>") + Cell("两项") + "</w:tr></w:tbl>")));

    [Fact]
    public async Task Reads_a_frame_of_one_column_as_paragraphs() => Assert.Equal(
        ["抄送：市政府办公室。", "某局办公室"],
        await Lines(new DocxBuilder().Body("<w:tbl><w:tr>" + Cell("抄送：市政府办公室。") + "</w:tr><w:tr>" + Cell("某局办公室") + "</w:tr></w:tbl>")));

    [Fact]
    public async Task Accepts_revisions() => Assert.Equal(
        ["留下新增的字", "前段接后段"],
        await Lines(new DocxBuilder().Body(
            "<w:p><w:r><w:t>留下</w:t></w:r><w:del><w:r><w:delText>删去</w:delText></w:r></w:del><w:ins><w:r><w:t>新增</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom><w:r><w:t>的字</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"x\"/></w:rPr></w:pPr><w:r><w:t>前段</w:t></w:r></w:p><w:p><w:r><w:t>接后段</w:t></w:r></w:p>")));

    [Fact]
    public async Task Reads_a_text_box_once_and_footnotes_after_their_paragraph() => Assert.Equal(
        ["正文一", "<TextBox> 文本框", "正文二", "<Footnote> 脚注"],
        await Lines(new DocxBuilder()
            .Footnotes("<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>脚注</w:t></w:r></w:p></w:footnote>")
            .Body("<w:p><w:r><w:t>正文一</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic><a:graphicData uri=\"x\"><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>文本框</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>文本框</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
                + "<w:p><w:r><w:t>正文二</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")));

    [Fact]
    public async Task Tells_headers_and_footers_apart_and_gives_each_once() => Assert.Equal(
        ["<Header> 某局文件", "正文", "<Footer> — 1 —"],
        await Lines(new DocxBuilder().Header("某局文件").Header("某局文件").Footer("— 1 —").Paragraph("正文")));

    [Theory]
    [InlineData("<w:r><w:t>上</w:t><w:br/><w:t>下</w:t></w:r>", "上", "下")]
    [InlineData("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>", "甲\t乙")]
    [InlineData("<w:r><w:rPr><w:b/></w:rPr><w:t>第一条</w:t></w:r><w:r><w:t xml:space=\"preserve\">　为了</w:t></w:r>", "**第一条**　为了")]
    [InlineData("<w:r><w:rPr><w:b/></w:rPr><w:t>全部</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>加粗</w:t></w:r>", "全部加粗")]
    [InlineData("<w:r><w:t>看得见</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见</w:t></w:r>", "看得见")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2025年</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", "2025年")]
    [InlineData("<w:hyperlink r:id=\"x\"><w:r><w:t>链接</w:t></w:r></w:hyperlink><w:fldSimple w:instr=\"X\"><w:r><w:t>域</w:t></w:r></w:fldSimple>", "链接域")]
    [InlineData("<w:sdt><w:sdtContent><w:r><w:t>控件内</w:t></w:r></w:sdtContent></w:sdt>", "控件内")]
    [InlineData("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/><w:t>是</w:t><w:noBreakHyphen/></w:r>", "□是-")]
    public async Task Reads_runs(string runs, params string[] expected) => Assert.Equal(expected, await Lines(new DocxBuilder().Body($"<w:p>{runs}</w:p>")));

    [Fact]
    public async Task Reads_alignment_and_headings_and_leaves_a_generated_contents_out() => Assert.Equal(
        ["<Center> 标题", "<End> 某局", "正文"],
        await Lines(new DocxBuilder().Paragraph("标题", "<w:jc w:val=\"center\"/>").Paragraph("某局", "<w:jc w:val=\"right\"/>")
            .Body("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>第一章 1</w:t></w:r></w:p><w:p><w:r><w:t>第二章 2</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")
            .Body("<w:sdt><w:sdtContent><w:p><w:r><w:t>正文</w:t></w:r></w:p></w:sdtContent></w:sdt>")));

    [Theory]
    [InlineData("fuxin", "阜新蒙古族自治县“将健康融入所有政策”工作指导方案", 27)]
    [InlineData("jurong", "<Center> 关于印发句容市“将健康融入所有政策”工作实施方案的通知", 24)]
    public async Task Reads_the_real_documents(string name, string first, int rows)
    {
        var blocks = await Reader.BlocksAsync($"{name}.docx", Corpus.Bytes($"documents/{name}.docx"));
        Assert.Equal(first, BlockDump.Line(blocks.OfType<TextBlock>().First()));
        Assert.Equal(rows, Assert.Single(blocks.OfType<TableBlock>()).Rows.Count);
    }

    static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>";
}
