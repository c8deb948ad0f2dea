using System.Text;
using KnowledgeBase.Ingestion;
using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Ingestion.Readers;

/// <summary>What holds for every format: a good file gives blocks, a bad one gives one finding, and nothing else ever flies but cancellation.</summary>
public abstract class ReaderContract
{
    /// <summary>A name with the format's extension.</summary>
    protected abstract string Name { get; }

    /// <summary>A small good file.</summary>
    protected abstract byte[] Sample { get; }

    /// <summary>How many broken files to try; fewer where each starts a program.</summary>
    protected virtual int Tries => 20;

    protected FileReading Reading { get; } = new(DocumentReaders.All(), IngestionLimits.Default);

    [Fact]
    public async Task Reads_a_good_file()
    {
        var (blocks, remark) = await ReadAsync(Sample);
        Assert.NotEmpty(blocks.OfType<TextBlock>());
        Assert.Null(remark);
    }

    [Fact]
    public async Task Refuses_an_empty_file() =>
        Assert.Equal(DiagnosticCode.Empty, (await Assert.ThrowsAsync<UnreadableFileException>(() => ReadAsync([]))).Finding.Code);

    [Fact]
    public async Task Reads_or_refuses_a_file_cut_anywhere()
    {
        var sample = Sample;
        for (var i = 1; i <= Tries; i++)
            await ReadOrRefuseAsync(sample[..(sample.Length * i / (Tries + 1))]);
    }

    [Fact]
    public async Task Reads_or_refuses_a_file_with_wrong_bytes()
    {
        var random = new Random(4711);
        for (var i = 0; i < Tries; i++)
        {
            var broken = Sample.ToArray();
            for (var flips = 0; flips <= i; flips++)
                broken[random.Next(broken.Length)] = (byte)random.Next(256);
            await ReadOrRefuseAsync(broken);
        }
    }

    [Fact]
    public async Task Stops_when_told()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Reading.ReadAsync(new SourceFile(Name, Sample), stopped.Token));
    }

    async Task ReadOrRefuseAsync(byte[] content)
    {
        try
        {
            await ReadAsync(content);
        }
        catch (UnreadableFileException refused)
        {
            Assert.Matches(@"^[^\r\n]{10,120}。$", refused.Finding.Message);
        }
    }

    protected Task<(IReadOnlyList<Block> Blocks, Diagnostic? Remark)> ReadAsync(byte[] content) =>
        Reading.ReadAsync(new SourceFile(Name, content), TestContext.Current.CancellationToken);
}

public sealed class TxtReaderContract : ReaderContract
{
    protected override string Name => "通知.txt";
    protected override byte[] Sample => Encoding.UTF8.GetBytes("关于开展检查的通知\n各区应急管理局：\n请认真执行。\n");
}

public sealed class MarkdownReaderContract : ReaderContract
{
    protected override string Name => "某法.md";
    protected override byte[] Sample => Encoding.UTF8.GetBytes("---\n标题: 某法\n---\n\n# 某法\n\n**第一条**　为了安全。\n\n| 甲 | 乙 |\n|---|---|\n| 1 | <b>2</b> |\n\n<table><tr><td>x</td></tr></table>\n");
}

public sealed class HtmlReaderContract : ReaderContract
{
    protected override string Name => "通知.html";
    protected override byte[] Sample => Encoding.UTF8.GetBytes("<html><head><meta charset=utf-8><title>通知</title></head><body><table><tr><td>索引号</td><td>1</td></tr></table><div id=zoom><p>各区应急管理局：</p><p>请认真执行。</p></div></body></html>");
}

public sealed class DocxReaderContract : ReaderContract
{
    protected override string Name => "通知.docx";
    protected override byte[] Sample => new DocxBuilder().Numbering($"<w:abstractNum w:abstractNumId=\"1\">{DocxBuilder.Level(0, "chineseCounting", "%1、")}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>").Paragraph("甲", DocxBuilder.InList(1, 0)).Paragraph("乙").Build();
}

public sealed class XlsxReaderContract : ReaderContract
{
    protected override string Name => "统计表.xlsx";
    protected override byte[] Sample => new XlsxBuilder().Row("统计表").Row("序号", "单位").Row("1", "甲局").Build();
}

public sealed class PdfReaderContract : ReaderContract
{
    public PdfReaderContract() => Tool.Need("pdftotext");

    protected override string Name => "通知.pdf";
    protected override int Tries => 6;
    protected override byte[] Sample => new PdfBuilder().Page().Text(72, 100, "关于开展检查的通知").Paragraph(160, "请认真执行。").Build();
}
