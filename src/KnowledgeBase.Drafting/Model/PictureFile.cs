using System.Buffers.Binary;

namespace KnowledgeBase.Drafting.Model;

/// <summary>A picture of a kind that Word, WPS and LibreOffice all show: PNG or JPEG.</summary>
public sealed record PictureFile(ReadOnlyMemory<byte> Bytes, bool IsPng, int Width, int Height)
{
    static ReadOnlySpan<byte> PngSignature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Reads the size of the picture; null where the bytes are no PNG and no JPEG.</summary>
    public static PictureFile? Read(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        if (span.Length >= 24 && span.StartsWith(PngSignature))
            return Of(bytes, true, BinaryPrimitives.ReadInt32BigEndian(span[16..]), BinaryPrimitives.ReadInt32BigEndian(span[20..]));
        return span.Length > 4 && span[0] == 0xFF && span[1] == 0xD8 ? Jpeg(bytes) : null;
    }

    static PictureFile? Jpeg(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        for (var at = 2; at + 9 < span.Length && span[at] == 0xFF;)
        {
            var marker = span[at + 1];
            // SOF0 … SOF15 hold the size; C4, C8 and CC are tables.
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return Of(bytes, false, BinaryPrimitives.ReadUInt16BigEndian(span[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(span[(at + 5)..]));
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(span[(at + 2)..]);
        }
        return null;
    }

    static PictureFile? Of(ReadOnlyMemory<byte> bytes, bool png, int width, int height) => width is > 0 and < 100_000 && height is > 0 and < 100_000 ? new(bytes, png, width, height) : null;
}
