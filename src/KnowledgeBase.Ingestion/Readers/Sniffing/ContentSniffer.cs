using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeBase.Ingestion.Archives;

namespace KnowledgeBase.Ingestion.Readers.Sniffing;

/// <summary>Tells the kind of a file from its bytes.</summary>
static partial class ContentSniffer
{
    // A page may have a long comment or script before its first element that matters.
    const int Head = 2048;

    public static ContentKind Sniff(ReadOnlyMemory<byte> content, IngestionLimits limits) => content.Span switch
    {
        [.. var bytes] when bytes.Length > 4 && bytes[..Math.Min(1024, bytes.Length)].IndexOf("%PDF-"u8) >= 0 => ContentKind.Pdf,
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => Compound(content.Span),
        [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] => Package(content, limits),
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => ContentKind.Rtf,
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] or [(byte)'I', (byte)'I', 0x2A, 0, ..] or [(byte)'M', (byte)'M', 0, 0x2A, ..] => ContentKind.Image,
        [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] or [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] or [0x1F, 0x8B, 8, ..] => ContentKind.OtherArchive,
        [(byte)'M', (byte)'Z', _, 0, ..] or [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] => ContentKind.Program,
        var other => Text(other[..Math.Min(Head, other.Length)]),
    };

    static ContentKind Text(ReadOnlySpan<byte> head)
    {
        // Page markup is ASCII in every encoding but UTF-16, whose zeros fall out here.
        var text = Encoding.Latin1.GetString(head).Replace("\0", "", StringComparison.Ordinal);
        return WebArchiveStart().IsMatch(text) ? ContentKind.WebArchive : HtmlStart().IsMatch(text) ? ContentKind.Html : ContentKind.Unmarked;
    }

    static ContentKind Compound(ReadOnlySpan<byte> bytes)
    {
        var streams = CompoundFile.Streams(bytes);
        return streams.ContainsKey("EncryptedPackage") ? ContentKind.Encrypted
            : streams.ContainsKey("WordDocument") ? ContentKind.LegacyWord
            : streams.ContainsKey("Workbook") || streams.ContainsKey("Book") ? ContentKind.LegacyExcel
            : streams.ContainsKey("PowerPoint Document") ? ContentKind.LegacyPowerPoint
            : ContentKind.Compound;
    }

    static ContentKind Package(ReadOnlyMemory<byte> content, IngestionLimits limits)
    {
        using var archive = ZipContent.Open(content, limits);
        return Kind(archive);
    }

    static ContentKind Kind(ZipArchive archive)
    {
        var names = archive.Entries.Select(e => e.FullName.Replace('\\', '/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return !names.Contains("[Content_Types].xml") ? names.Contains("OFD.xml") ? ContentKind.Ofd : names.Contains("mimetype") && names.Contains("content.xml") ? ContentKind.OpenDocument : ContentKind.Archive
            : names.Any(n => n.StartsWith("word/", StringComparison.OrdinalIgnoreCase)) ? ContentKind.WordPackage
            : names.Any(n => n.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)) ? ContentKind.ExcelPackage
            : names.Any(n => n.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase)) ? ContentKind.PowerPointPackage
            : ContentKind.Archive;
    }

    [GeneratedRegex(@"^\W*(<\?xml[^>]*>\s*|<!--.*?-->\s*)*<(!doctype\s+html|html|head|body|meta|title|div|table|style|p)\b", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex HtmlStart();

    [GeneratedRegex(@"^\s*MIME-Version:", RegexOptions.IgnoreCase)]
    private static partial Regex WebArchiveStart();
}
