using KnowledgeBase.Ingestion;
using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Ingestion.Readers;

public sealed class PdfReaderTests
{
    static readonly PdfReader Reader = new(IngestionLimits.Default);

    static Task<string[]> Lines(PdfBuilder document)
    {
        Tool.Need("pdftotext");
        return Reader.LinesAsync("a.pdf", document.Build());
    }

    static string Sentence(char filler, int length) => new string(filler, length - 1) + "。";

    [Fact]
    public async Task Joins_lines_into_paragraphs_and_drops_heads_and_page_numbers()
    {
        var document = new PdfBuilder();
        for (var page = 1; page <= 3; page++)
        {
            document.Page().Text(200, 40, "某局安全生产制度汇编", 12).Text(280, 790, $"— {page} —", 12);
            if (page == 1)
                document.Text(230, 80, "安全生产通知", 22);
            document.Paragraph(140, Sentence('一', 60)).Paragraph(230, Sentence('二', 40)).Paragraph(300, Sentence('三', 70));
        }
        List<string> expected = [Sentence('一', 60), Sentence('二', 40), Sentence('三', 70)];
        var lines = await Lines(document);
        Assert.Equal(["<Center> 安全生产通知", .. expected, .. expected, .. expected], lines);
    }

    [Fact]
    public async Task Carries_a_paragraph_over_the_page_end() => Assert.Equal(
        [Sentence('一', 54), new string('二', 53) + "接上页。"],
        await Lines(new PdfBuilder().Page().Paragraph(100, Sentence('一', 54)).Paragraph(700, new string('二', 53) + "接").Page().Text(72, 100, "上页。")));

    [Fact]
    public async Task Reads_a_ruled_table_with_merged_cells() => Assert.Equal(
        ["序号|事项|罚款 / 1|未登记|一万元 / |未备案|二万元"],
        await Lines(new PdfBuilder().Page().Grid([72, 150, 350, 500], [100, 140, 180]).Line(150, 220, 500, 220).Line(72, 180, 72, 220).Line(150, 180, 150, 220).Line(350, 180, 350, 220).Line(500, 180, 500, 220).Line(72, 220, 150, 220)
            .Text(80, 110, "序号").Text(160, 110, "事项").Text(360, 110, "罚款")
            .Text(80, 150, "1").Text(160, 150, "未登记").Text(360, 150, "一万元").Text(160, 190, "未备案").Text(360, 190, "二万元")));

    [Fact]
    public async Task Joins_a_table_over_pages_with_its_head_once_and_a_cut_row_whole() => Assert.Equal(
        ["序号|事项 / 1|甲 / 2|这是一个在页末被切断的单元格还有后半句 / 3|丙"],
        await Lines(new PdfBuilder()
            .Page().Grid([72, 150, 350], [600, 640, 680, 720]).Text(80, 610, "序号").Text(160, 610, "事项").Text(80, 650, "1").Text(160, 650, "甲").Text(80, 690, "2").Text(160, 690, "这是一个在页末被切断的")
            .Page().Grid([72, 150, 350], [100, 140, 180, 220]).Text(80, 110, "序号").Text(160, 110, "事项").Text(160, 150, "单元格还有后半句").Text(80, 190, "3").Text(160, 190, "丙")));

    [Fact]
    public async Task Says_that_a_scan_needs_OCR()
    {
        Tool.Need("pdftotext");
        var refused = await Assert.ThrowsAsync<UnreadableFileException>(() => Reader.BlocksAsync("a.pdf", new PdfBuilder().Page().Line(0, 0, 500, 500).Build()));
        Assert.Equal(DiagnosticCode.NeedsOcr, refused.Finding.Code);
    }

    [Theory]
    [InlineData("附表一：环境保护税税目税额表.pdf", 1, 13)]
    [InlineData("gdssthjbyxzcfdqwwfxwml.pdf", 1, 22)]
    [InlineData("gdwrypwxkflglml.pdf", 1, 164)]
    [InlineData("gjwxfwml.pdf", 2, 468)]
    public async Task Puts_the_long_real_tables_together(string name, int tables, int rows)
    {
        Tool.Need("pdftotext");
        var blocks = await Reader.BlocksAsync(name, Corpus.Bytes($"fixtures/{name}"));
        Assert.Equal(tables, blocks.OfType<TableBlock>().Count());
        Assert.Equal(rows, blocks.OfType<TableBlock>().First().Rows.Count);
    }

    [Fact]
    public async Task Reads_the_discretion_table_of_234_pages()
    {
        Tool.Need("pdftotext");
        var blocks = await Reader.BlocksAsync("a.pdf", Corpus.Bytes("fixtures/gdssthjwfxwxzcffkjeclb.pdf"));
        Assert.InRange(blocks.OfType<TableBlock>().Count(), 270, 290);
        Assert.DoesNotContain(blocks.OfType<TextBlock>(), b => b.Text.Contains("......", StringComparison.Ordinal));
        Assert.Contains(blocks, b => BlockDump.Line(b) == "<Center> 第一章 环评类");
        var first = blocks.OfType<TableBlock>().First();
        Assert.Equal("违反条款", first.Rows[0][0]);
        Assert.Equal(["违法行为", "裁量要素", "违法程度", "裁量权重"], first.Rows[2]);
    }
}
