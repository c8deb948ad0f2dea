using System.IO.Compression;
using System.Text;

namespace KnowledgeBase.Benchmarks.Mutations;

/// <summary>A real file with a few things done to it: something cut, some places flipped, a piece of another file spliced in. The same seed and number give the same bytes.</summary>
static class Mutation
{
    const int LargestSplice = 64 << 10;
    const int LargestRepeat = 1 << 20;

    // Characters that the rules look at: flipping to one of these does more harm than any other.
    const string Loaded = "第条款项章节编之一十百零（）()《》〔〕[]【】。；：，、！\n\n\t　 *#|<>&;-—…％%年月日号附件本前同\0\uFEFF\uFFFD0159";

    public static (string Path, byte[] Content) Make(Material material, string extension, int seed, int index)
    {
        var random = new Random(unchecked(seed * 1_000_003 + index));
        var (path, content) = material.Any(extension, random);
        for (var times = random.Next(1, 4); times > 0; times--)
            content = extension switch
            {
                ".docx" or ".xlsx" when random.Next(10) < 7 => InPackage(content, material, random),
                ".md" or ".txt" or ".html" when random.Next(10) < 8 && TextOf(content) is { } text => Encoding.UTF8.GetBytes(InText(text, material, random)),
                _ => InBytes(content, material, random),
            };
        return (path, content);
    }

    static byte[] InBytes(byte[] content, Material material, Random random) => random.Next(3) switch
    {
        0 => Cut(content, random),
        1 => Flip(content, random, b => random.Next(2) == 0 ? (byte)(b ^ (1 << random.Next(8))) : (byte)random.Next(256)),
        _ => Splice(content, material.AnyOfAnyKind(random), random),
    };

    static char[] InText(char[] text, Material material, Random random) => random.Next(3) switch
    {
        0 => Cut(text, random),
        1 => Flip(text, random, _ => Loaded[random.Next(Loaded.Length)]),
        _ => Splice(text, TextOf(material.Any(random.Next(2) == 0 ? ".md" : ".html", random).Content) ?? text, random),
    };

    /// <summary>One part of an office package is damaged and the package is closed again properly: damage that the zip does not notice.</summary>
    static byte[] InPackage(byte[] content, Material material, Random random)
    {
        var result = new MemoryStream();
        try
        {
            using var source = new ZipArchive(new MemoryStream(content));
            var parts = source.Entries.Select(e => (e.FullName, Content: Inflate(e))).ToList();
            var chosen = random.Next(2) == 0 ? parts.FindIndex(p => p.FullName is "word/document.xml" or "xl/worksheets/sheet1.xml") : random.Next(parts.Count);
            using (var target = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
                for (var i = 0; i < parts.Count; i++)
                {
                    using var part = target.CreateEntry(parts[i].FullName, CompressionLevel.Fastest).Open();
                    part.Write(i == chosen ? InPart(parts[i].Content, material, random) : parts[i].Content);
                }
        }
        catch (InvalidDataException)
        {
            return InBytes(content, material, random);
        }
        return result.ToArray();
    }

    static byte[] InPart(byte[] content, Material material, Random random) =>
        random.Next(3) > 0 && XmlMutation.Of(content, random) is { } xml ? xml
        : TextOf(content) is { } text ? Encoding.UTF8.GetBytes(InText(text, material, random))
        : InBytes(content, material, random);

    static T[] Cut<T>(T[] values, Random random)
    {
        var (from, to) = (random.Next(values.Length + 1), random.Next(values.Length + 1));
        if (from > to)
            (from, to) = (to, from);
        return random.Next(4) switch
        {
            0 => values[..to],
            1 => values[from..],
            _ => [.. values[..from], .. values[Math.Min(to, from + random.Next(4000))..]],
        };
    }

    static T[] Flip<T>(T[] values, Random random, Func<T, T> other)
    {
        var result = values.ToArray();
        for (var times = 1 << random.Next(9); times > 0 && result.Length > 0; times--)
        {
            var at = random.Next(result.Length);
            result[at] = other(result[at]);
        }
        return result;
    }

    static T[] Splice<T>(T[] values, T[] other, Random random)
    {
        var at = random.Next(values.Length + 1);
        var start = random.Next(other.Length + 1);
        var piece = other.AsSpan(start, random.Next(Math.Min(other.Length - start, LargestSplice) + 1)).ToArray();
        var times = random.Next(10) == 0 && piece.Length > 0 ? random.Next(1, Math.Min(2000, Math.Max(2, LargestRepeat / piece.Length))) : 1;
        return [.. values[..at], .. Enumerable.Repeat(piece, times).SelectMany(p => p), .. values[at..]];
    }

    static char[]? TextOf(byte[] content)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetChars(content);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    static byte[] Inflate(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
