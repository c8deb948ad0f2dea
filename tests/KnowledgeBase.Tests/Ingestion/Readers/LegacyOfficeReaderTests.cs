using System.Text;
using KnowledgeBase.Ingestion;
using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Ingestion.Readers;

public sealed class LegacyOfficeReaderTests
{
    static readonly FileReading Reading = new(DocumentReaders.All(), IngestionLimits.Default);

    static async Task<IReadOnlyList<Block>> ReadAsync(string name, byte[] content)
    {
        Tool.Need("soffice");
        return (await Reading.ReadAsync(new SourceFile(name, content), TestContext.Current.CancellationToken)).Blocks;
    }

    [Fact]
    public async Task Reads_RTF_under_the_name_of_doc()
    {
        var blocks = await ReadAsync("通知.doc", Encoding.ASCII.GetBytes(@"{\rtf1\ansi\pard First line\par\pard Second line\par}"));
        Assert.Equal(["First line", "Second line"], blocks.OfType<TextBlock>().Select(b => b.Text));
    }

    [Fact]
    public async Task Reads_a_real_form()
    {
        var blocks = await ReadAsync("附件3.doc", Corpus.Bytes("fixtures/附件3：XX（厅）局涉嫌环境违法适用行政拘留处罚案件移送材料清单（式样）.doc"));
        Assert.Equal(["材料名称", "数 量", "提供部门", "备 注"], Assert.Single(blocks.OfType<TableBlock>()).Rows[0]);
    }

    [Fact]
    public async Task Reads_a_real_workbook_with_a_sheet_a_law()
    {
        var blocks = await ReadAsync("jmzyclb.xls", Corpus.Bytes("fixtures/jmzyclb.xls"));
        Assert.Equal("环境影响评价法", blocks.OfType<TextBlock>().First(b => b.Role == BlockRole.Heading).Text);
        Assert.Equal(["序号", "违法行为", "法律依据", "类别", "裁量情节", "裁量标准", "备注"], blocks.OfType<TableBlock>().First().Rows[0]);
    }

    [Fact]
    public async Task A_file_that_LibreOffice_cannot_open_is_a_finding()
    {
        Tool.Need("soffice");
        var refused = await Assert.ThrowsAsync<UnreadableFileException>(() => ReadAsync("a.doc", CompoundFileBuilder.WithStream("WordDocument", new byte[4096])));
        Assert.Equal(DiagnosticCode.Damaged, refused.Finding.Code);
    }
}
