using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Archives;

/// <summary>A zip in memory: opened with its limits checked, its entry names in the encoding they were written in.</summary>
static class ZipContent
{
    static readonly byte[] CentralHeader = "PK\x01\x02"u8.ToArray();

    /// <summary>Opens an archive for reading.</summary>
    /// <exception cref="UnreadableFileException">It is damaged or has too many entries.</exception>
    public static ZipArchive Open(ReadOnlyMemory<byte> content, IngestionLimits limits)
    {
        // Counted before ZipArchive makes an object of each.
        if (content.Span.Count(CentralHeader) > limits.ArchiveEntries + 16)
            throw new UnreadableFileException(DiagnosticCode.TooLarge, $"压缩包内的文件超过 {limits.ArchiveEntries} 个，没有读取。请解压检查后，只导入需要的文件。");
        try
        {
            var archive = new ZipArchive(AsStream(content), ZipArchiveMode.Read, leaveOpen: false, Encoding.Latin1);
            _ = archive.Entries.Count;
            return archive;
        }
        catch (InvalidDataException damaged)
        {
            throw Damaged(damaged);
        }
    }

    /// <summary>The finding for an archive that ends early or does not add up.</summary>
    public static UnreadableFileException Damaged(Exception? inner = null) =>
        new(DiagnosticCode.Damaged, "文件不完整或已损坏，打不开。请重新下载或向来文单位索取后再导入。", inner);

    /// <summary>The name as it was written: UTF-8 where the bytes are, else GBK, which Windows programs in China write without saying so.</summary>
    public static string NameOf(ZipArchiveEntry entry)
    {
        var name = entry.FullName.Replace('\\', '/');
        if (name.Any(c => c > '\u00FF') || name.All(char.IsAscii))
            return name;
        var bytes = Encoding.Latin1.GetBytes(name);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        // Two Chinese characters in GBK may be valid UTF-8 by chance (通知), but then of Greek and Arabic letters.
        var utf8 = Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : "";
        return utf8.Any(c => c >= '\u0800') ? utf8 : Encoding.GetEncoding("GB18030").GetString(bytes);
    }

    static MemoryStream AsStream(ReadOnlyMemory<byte> content) =>
        MemoryMarshal.TryGetArray(content, out var array) ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false) : new MemoryStream(content.ToArray(), writable: false);
}
