using System.IO.Compression;
using System.Text;
using KnowledgeBase.Ingestion;
using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Ingestion.Readers;

/// <summary>Every kind of bad file gives exactly one finding that a clerk can act on.</summary>
public sealed class BadInputTests
{
    static readonly byte[] OleHeader = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    static async Task<Diagnostic> FindingAsync(string name, byte[] content, IngestionLimits? limits = null)
    {
        var parsed = await new DocumentIngester(DocumentReaders.All(limits), limits).IngestAsync(new SourceFile(name, content), TestContext.Current.CancellationToken);
        Assert.True(parsed.Failed);
        Assert.Empty(parsed.Documents);
        var finding = Assert.Single(parsed.Diagnostics);
        Assert.EndsWith("。", finding.Message, StringComparison.Ordinal);
        return finding;
    }

    [Theory]
    [InlineData("a.docx", "")]
    [InlineData("a.txt", " \r\n ")]
    [InlineData("a.pdf", "")]
    public async Task Empty_file(string name, string content) => Assert.Equal(DiagnosticCode.Empty, (await FindingAsync(name, Encoding.UTF8.GetBytes(content))).Code);

    [Theory]
    [InlineData("a.docx", "%PDF-1.7\n…", "PDF")]
    [InlineData("a.pdf", "<!DOCTYPE html><html><body>404</body></html>", "网页")]
    [InlineData("a.txt", "{\\rtf1\\ansi}", "RTF")]
    [InlineData("a.docx", "只是一段文字", "纯文本")]
    [InlineData("a.html", "MZ\u0090\0\u0003\0", "程序")]
    [InlineData("a.doc", "MIME-Version: 1.0\r\nContent-Type: multipart/related", "mht")]
    public async Task Wrong_extension(string name, string content, string says)
    {
        var finding = await FindingAsync(name, Encoding.UTF8.GetBytes(content).Length > 0 ? Encoding.Latin1.GetBytes(content) is var latin && content.All(c => c < 256) ? latin : Encoding.UTF8.GetBytes(content) : []);
        Assert.Equal(DiagnosticCode.WrongExtension, finding.Code);
        Assert.Contains(says, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_named_doc_is_read_with_a_remark()
    {
        var reading = new FileReading(DocumentReaders.All(), IngestionLimits.Default);
        var (blocks, remark) = await reading.ReadAsync(new SourceFile("通知.doc", Encoding.UTF8.GetBytes("<html><body><p>各区应急管理局：</p></body></html>")), TestContext.Current.CancellationToken);
        Assert.Equal("各区应急管理局：", Assert.IsType<TextBlock>(Assert.Single(blocks)).Text);
        Assert.Equal((DiagnosticCode.WrongExtension, Severity.Info), (remark?.Code, remark?.Severity));
    }

    [Theory]
    [InlineData("a.pptx")]
    [InlineData("a.exe")]
    [InlineData("说明")]
    public async Task Unsupported_type(string name) => Assert.Equal(DiagnosticCode.UnsupportedType, (await FindingAsync(name, [1, 2, 3])).Code);

    [Fact]
    public async Task Truncated_package()
    {
        var whole = new DocxBuilder().Paragraph("正文").Build();
        Assert.Equal(DiagnosticCode.Damaged, (await FindingAsync("a.docx", whole[..(whole.Length / 2)])).Code);
    }

    [Fact]
    public async Task Encrypted_package() => Assert.Equal(DiagnosticCode.PasswordProtected, (await FindingAsync("a.docx", CompoundFileBuilder.WithStream("EncryptedPackage", new byte[8]))).Code);

    [Fact]
    public async Task Encrypted_Word_97()
    {
        var fib = new byte[4096];
        (fib[0], fib[1], fib[11]) = (0xEC, 0xA5, 0x01);
        Assert.Equal(DiagnosticCode.PasswordProtected, (await FindingAsync("a.doc", CompoundFileBuilder.WithStream("WordDocument", fib))).Code);
    }

    [Fact]
    public async Task Encrypted_Excel_97()
    {
        var book = new byte[4096];
        byte[] records = [0x09, 0x08, 2, 0, 0, 6, 0x2F, 0, 4, 0, 0, 0, 0, 0];
        records.CopyTo(book, 0);
        Assert.Equal(DiagnosticCode.PasswordProtected, (await FindingAsync("a.xls", CompoundFileBuilder.WithStream("Workbook", book))).Code);
    }

    [Fact]
    public async Task Old_Word_named_docx()
    {
        var finding = await FindingAsync("a.docx", CompoundFileBuilder.WithStream("WordDocument", new byte[4096]));
        Assert.Equal(DiagnosticCode.WrongExtension, finding.Code);
        Assert.Contains(".doc ", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task External_entity()
    {
        var document = new DocxBuilder { Prolog = "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>" }.Paragraph("&secret;");
        Assert.Equal(DiagnosticCode.ExternalEntity, (await FindingAsync("a.docx", document.Build())).Code);
    }

    [Fact]
    public async Task Nesting_without_end()
    {
        var deep = new DocxBuilder().Body(string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 20_000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 20_000)));
        Assert.Equal(DiagnosticCode.Damaged, (await FindingAsync("a.docx", deep.Build())).Code);
        Assert.Equal(DiagnosticCode.Damaged, (await FindingAsync("a.html", Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat("<div>", 20_000)) + "文"))).Code);
    }

    [Theory]
    [InlineData("<b>文", 50_000)]
    [InlineData("<a href=x>文", 50_000)]
    [InlineData("<li>文", 10_000)]
    [InlineData("<table><tr><td rowspan=999 colspan=999>文", 300)]
    public async Task Markup_without_end_costs_no_time(string piece, int times)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var page = Encoding.UTF8.GetBytes("<html><body><ol>" + string.Concat(Enumerable.Repeat(piece, times)));
        var parsed = await new DocumentIngester([new HtmlReader(IngestionLimits.Default)]).IngestAsync(new SourceFile("a.html", page), TestContext.Current.CancellationToken);
        Assert.DoesNotContain(parsed.Diagnostics, d => d.Code == DiagnosticCode.TimedOut);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Bomb_in_a_package()
    {
        using var stream = new MemoryStream();
        await stream.WriteAsync(new DocxBuilder().Paragraph("正文").Build(), TestContext.Current.CancellationToken);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        using (var image = zip.CreateEntry("word/media/image1.bin").Open())
            image.Write(new byte[64 << 20]);
        Assert.Equal(DiagnosticCode.TooLarge, (await FindingAsync("a.docx", stream.ToArray())).Code);
    }

    [Fact]
    public async Task Too_large() =>
        Assert.Equal(DiagnosticCode.TooLarge, (await FindingAsync("a.txt", new byte[2048], IngestionLimits.Default with { FileBytes = 1024 })).Code);

    [Fact]
    public async Task Invalid_encoding() =>
        Assert.Equal(DiagnosticCode.InvalidEncoding, (await FindingAsync("a.txt", [.. Encoding.UTF8.GetBytes("各区应急管理局请认真执行本通知"), 0xFF, 0xC0])).Code);

    [Fact]
    public async Task Compound_header_and_nothing_more() => Assert.True((await FindingAsync("a.docx", [.. OleHeader, .. new byte[600]])).Code is DiagnosticCode.WrongExtension);
}
