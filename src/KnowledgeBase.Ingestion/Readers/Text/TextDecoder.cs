using System.Text;
using System.Text.Unicode;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Readers.Text;

/// <summary>文字解码: bytes to text by byte order mark, declaration or detection, among UTF-8, UTF-16 and GB18030; wrong bytes are a finding, never question marks.</summary>
public static class TextDecoder
{
    static readonly Encoding Gb18030 = Strict("GB18030");
    static readonly Encoding Utf16LittleEndian = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    static readonly Encoding Utf16BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a whole file.</summary>
    /// <param name="declared">The encoding that the file itself names, e.g. in a meta element; ignored where the bytes deny it.</param>
    /// <param name="lenient">True where the caller looks for U+FFFD itself: sites cut summaries in the middle of a character, and that harms nobody.</param>
    /// <exception cref="UnreadableFileException">The bytes are no text in any encoding known here.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string? declared = null, bool lenient = false)
    {
        if (FromByteOrderMark(bytes) is { } marked)
            return marked;
        var utf8 = Utf8.IsValid(bytes);
        if (utf8 && !bytes.Contains((byte)0))
            return Readable(Encoding.UTF8.GetString(bytes)) ?? throw NotText();
        if (LooksLikeUtf16(bytes) is { } utf16 && TryDecode(utf16, bytes) is { } wide)
            return wide;
        if (utf8)
            return Readable(Encoding.UTF8.GetString(bytes)) ?? throw NotText();
        if (EncodingShape.IsDamagedUtf8(bytes))
            return lenient ? Encoding.UTF8.GetString(bytes) : throw Damaged("UTF-8");
        // A declaration of UTF-8 was refuted above; pages that declare gb2312 use characters of GB18030.
        if (declared is not null && Declared(declared) is { } named && TryDecode(named, bytes) is { } text && Readable(text) is { } readable)
            return readable;
        if (EncodingShape.IsGb18030(bytes))
            return Readable(TryDecode(Gb18030, bytes) ?? (lenient ? Encoding.GetEncoding("GB18030").GetString(bytes) : throw Damaged("GB18030"))) ?? throw NotText();
        throw NotText();
    }

    static string? FromByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Utf8.IsValid(rest) ? Encoding.UTF8.GetString(rest) : throw Damaged("UTF-8"),
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => throw new UnreadableFileException(DiagnosticCode.InvalidEncoding, "文件是 UTF-32 编码。请另存为 UTF-8 编码后重新导入。"),
        [0xFF, 0xFE, .. var rest] => TryDecode(Utf16LittleEndian, rest) ?? throw Damaged("UTF-16"),
        [0xFE, 0xFF, .. var rest] => TryDecode(Utf16BigEndian, rest) ?? throw Damaged("UTF-16"),
        [0x84, 0x31, 0x95, 0x33, .. var rest] => TryDecode(Gb18030, rest) ?? throw Damaged("GB18030"),
        _ => null,
    };

    static Encoding? LooksLikeUtf16(ReadOnlySpan<byte> bytes) =>
        bytes.Length % 2 != 0 || bytes.Length < 2 ? null
        : EncodingShape.IsUtf16(bytes, highByte: 1) ? Utf16LittleEndian
        : EncodingShape.IsUtf16(bytes, highByte: 0) ? Utf16BigEndian
        : null;

    static Encoding? Declared(string name)
    {
        try
        {
            return name.Trim().ToUpperInvariant() is "GB2312" or "GBK" or "GB18030" or "X-GBK" or "CP936" or "GB_2312-80" ? Gb18030 : Strict(name.Trim());
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    static Encoding Strict(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    }

    static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Text has hardly any control characters; bytes of something else that happen to decode are full of them.</summary>
    static string? Readable(string text)
    {
        var span = text.AsSpan();
        if (!span.ContainsAnyInRange('\0', '\b') && !span.ContainsAnyInRange('\u000E', '\u001F'))
            return text;
        var odd = 0;
        foreach (var c in text)
            odd += c is < '\u0009' or > '\r' and < ' ' ? 1 : 0;
        return odd * 200 > text.Length ? null : text;
    }

    /// <summary>The finding for text with bytes that are no character.</summary>
    public static UnreadableFileException Damaged(string encoding) => new(DiagnosticCode.InvalidEncoding,
        $"文件像是 {encoding} 编码，但有无法识别的字节，文字已经残缺。请找到原文件，或用记事本打开检查后另存为 UTF-8 编码，再重新导入。");

    static UnreadableFileException NotText() => new(DiagnosticCode.InvalidEncoding,
        "无法识别文件的文字编码，内容可能不是文本。请用原来的软件打开，另存为 UTF-8 编码的文本或 .docx 后重新导入。");
}
