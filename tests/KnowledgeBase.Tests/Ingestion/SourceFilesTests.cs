using System.IO.Compression;
using System.Text;
using KnowledgeBase.Ingestion;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Ingestion;

public sealed class SourceFilesTests : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kb-test-");

    public void Dispose() => folder.Delete(recursive: true);

    string Write(string name, byte[] content)
    {
        var path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    static byte[] Zip(params (string Name, byte[] Content)[] entries) => Zip(null, entries);

    static byte[] Zip(Encoding? names, params (string Name, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, names))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }
        return stream.ToArray();
    }

    static async Task<List<SourceEntry>> ExpandAsync(string path, IngestionLimits? limits = null)
    {
        var entries = new List<SourceEntry>();
        await foreach (var entry in SourceFiles.ExpandAsync(path, limits ?? IngestionLimits.Default, TestContext.Current.CancellationToken))
            entries.Add(entry);
        return entries;
    }

    static async Task RefusesAsync(DiagnosticCode code, string path, IngestionLimits? limits = null)
    {
        var entry = Assert.Single(await ExpandAsync(path, limits));
        Assert.Null(entry.File);
        Assert.Equal(code, entry.Finding?.Code);
    }

    [Fact]
    public async Task Takes_a_folder_in_ordinal_order_without_junk()
    {
        foreach (var name in new[] { "b.txt", "a/乙.md", "a/甲.md", ".git/config", "Thumbs.db", "~$b.docx", "a/desktop.ini" })
            Write(name, "文"u8.ToArray());
        Assert.Equal([$"{folder.Name}/a/乙.md", $"{folder.Name}/a/甲.md", $"{folder.Name}/b.txt"], (await ExpandAsync(folder.FullName)).Select(e => e.Path));
    }

    [Fact]
    public async Task Takes_a_single_file_by_its_name() =>
        Assert.Equal("b.txt", Assert.Single(await ExpandAsync(Write("b.txt", "文"u8.ToArray()))).Path);

    [Fact]
    public async Task Takes_archives_inside_archives()
    {
        var path = Write("来文.zip", Zip(("通知/正文.txt", "甲"u8.ToArray()), ("__MACOSX/x", [1]), ("附件.zip", Zip(("表.txt", "乙"u8.ToArray())))));
        Assert.Equal(["来文.zip!/通知/正文.txt", "来文.zip!/附件.zip!/表.txt"], (await ExpandAsync(path)).Select(e => e.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Reads_names_in_GBK_where_the_archive_does_not_say_UTF8()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var content = Zip(Encoding.GetEncoding("GB18030"), ("通知.txt", "甲"u8.ToArray()));
        // Another encoding than UTF-8 sets no flag, as old Windows programs do.
        Assert.Equal("a.zip!/通知.txt", Assert.Single(await ExpandAsync(Write("a.zip", content))).Path);
    }

    [Theory]
    [InlineData("../evil.txt")]
    [InlineData("/etc/evil.txt")]
    [InlineData("a/../../evil.txt")]
    [InlineData("C:\\evil.txt")]
    [InlineData("..\\evil.txt")]
    public async Task Refuses_paths_that_climb_out(string name) => await RefusesAsync(DiagnosticCode.UnsafePath, Write("a.zip", Zip(("好.txt", [65]), (name, [66]))));

    [Fact]
    public async Task Refuses_a_bomb_by_ratio() => await RefusesAsync(DiagnosticCode.TooLarge, Write("a.zip", Zip(("好.txt", [65]), ("零.bin", new byte[32 << 20]))));

    [Fact]
    public async Task Refuses_too_many_entries() =>
        await RefusesAsync(DiagnosticCode.TooLarge, Write("a.zip", Zip([.. Enumerable.Range(0, 50).Select(i => ($"{i}.txt", new byte[] { 65 }))])), IngestionLimits.Default with { ArchiveEntries = 20 });

    [Fact]
    public async Task Refuses_too_many_levels()
    {
        var zip = Zip(("a.txt", [65]));
        for (var i = 0; i < 3; i++)
            zip = Zip(("in.zip", zip));
        await RefusesAsync(DiagnosticCode.TooLarge, Write("a.zip", zip));
    }

    [Fact]
    public async Task Refuses_too_much_in_all()
    {
        var noise = new byte[40_000];
        new Random(1).NextBytes(noise);
        await RefusesAsync(DiagnosticCode.TooLarge, Write("a.zip", Zip(("a", noise), ("b", noise), ("c", noise))), IngestionLimits.Default with { ArchiveBytes = 100_000 });
    }

    [Fact]
    public async Task Refuses_an_encrypted_archive()
    {
        var zip = Zip(("a.txt", [65]));
        // General purpose bit 0 in the local and the central header.
        zip[6] |= 1;
        zip[zip.AsSpan().IndexOf("PK\x01\x02"u8) + 8] |= 1;
        await RefusesAsync(DiagnosticCode.PasswordProtected, Write("a.zip", zip));
    }

    [Fact]
    public async Task Refuses_what_is_cut_or_no_archive_or_empty()
    {
        var zip = Zip(("a.txt", [65]));
        await RefusesAsync(DiagnosticCode.Damaged, Write("a.zip", zip[..(zip.Length / 2)]));
        await RefusesAsync(DiagnosticCode.WrongExtension, Write("b.zip", "文字"u8.ToArray()));
        await RefusesAsync(DiagnosticCode.Empty, Write("c.zip", Zip()));
        await RefusesAsync(DiagnosticCode.Empty, Write("d.zip", []));
    }

    [Fact]
    public async Task Does_not_read_a_file_over_the_limit()
    {
        var path = Write("大.txt", []);
        using (var sparse = new FileStream(path, FileMode.Open))
            sparse.SetLength(200L << 20);
        var before = GC.GetTotalAllocatedBytes();
        await RefusesAsync(DiagnosticCode.TooLarge, path);
        Assert.True(GC.GetTotalAllocatedBytes() - before < 50 << 20);
    }
}
