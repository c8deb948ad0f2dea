using System.Text;
using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Ingestion.Readers;

public sealed class TxtReaderTests
{
    const string Text = "关于开展安全生产大检查的通知\r\n\r\n各县（市、区）应急管理局：\r\n　　现将有关事项通知如下。\r\n";
    static readonly TxtReader Reader = new();

    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", false }, { "utf-8", true }, { "utf-16", false }, { "utf-16", true }, { "utf-16BE", false }, { "utf-16BE", true }, { "GB18030", false },
    };

    [Theory, MemberData(nameof(Encodings))]
    public async Task Reads_the_usual_encodings_with_and_without_mark(string name, bool mark)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name);
        byte[] content = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)];
        Assert.Equal(
            ["关于开展安全生产大检查的通知", "各县（市、区）应急管理局：", "　　现将有关事项通知如下。"],
            await Reader.LinesAsync("通知.txt", content));
    }

    [Fact]
    public async Task Counts_empty_lines_without_giving_them_out()
    {
        var blocks = await Reader.BlocksAsync("a.txt", Encoding.UTF8.GetBytes(Text));
        Assert.Equal([1, 3, 4], blocks.Select(b => b.Line));
    }

    [Theory]
    [InlineData("plain English text, no Chinese at all: 0x4E00 0x4E01\n0\n1")]
    [InlineData("mdash; 第1页 €£ é")]
    [InlineData("一")]
    public async Task Takes_valid_UTF8_for_what_it_is(string text) =>
        Assert.Equal(text.Split('\n'), await Reader.LinesAsync("a.txt", Encoding.UTF8.GetBytes(text)));

    [Fact]
    public async Task Refuses_damaged_UTF8_and_does_not_read_it_as_GB18030()
    {
        var content = Encoding.UTF8.GetBytes(Text);
        content[30] = 0xFF;
        var refused = await Assert.ThrowsAsync<UnreadableFileException>(() => Reader.BlocksAsync("a.txt", content));
        Assert.Equal(DiagnosticCode.InvalidEncoding, refused.Finding.Code);
        Assert.Contains("UTF-8", refused.Finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_bytes_that_are_no_text()
    {
        var content = new byte[4096];
        new Random(1).NextBytes(content);
        var refused = await Assert.ThrowsAsync<UnreadableFileException>(() => Reader.BlocksAsync("a.txt", content));
        Assert.Equal(DiagnosticCode.InvalidEncoding, refused.Finding.Code);
    }

    [Fact]
    public async Task Reads_the_real_circulars_line_by_line()
    {
        foreach (var path in Directory.EnumerateFiles(Corpus.PathOf("circulars"), "*.txt"))
        {
            var expected = File.ReadAllLines(path).Where(line => !string.IsNullOrWhiteSpace(line));
            Assert.Equal(expected, await Reader.LinesAsync(path, await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken)));
        }
    }
}
