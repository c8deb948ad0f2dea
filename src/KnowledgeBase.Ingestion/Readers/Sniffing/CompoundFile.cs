using System.Buffers.Binary;
using System.Text;

namespace KnowledgeBase.Ingestion.Readers.Sniffing;

/// <summary>复合文件 (OLE, [MS-CFB]), the container of .doc, .xls and encrypted packages: only its list of streams and how each begins.</summary>
static class CompoundFile
{
    const uint EndOfChain = 0xFFFFFFFE;
    const int EntrySize = 128;
    const int MaxSectors = 100_000;

    // Smaller streams stand in a stream of their own kind, and no document is that small.
    const int MiniStreamCutoff = 4096;

    /// <summary>Names of the streams with the first sector of each; empty where the file is cut or wrong.</summary>
    public static IReadOnlyDictionary<string, byte[]> Streams(ReadOnlySpan<byte> file)
    {
        var streams = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        if (file.Length < 512 || BinaryPrimitives.ReadUInt16LittleEndian(file[30..]) is not (9 or 12) and var shift)
            return streams;
        var size = 1 << BinaryPrimitives.ReadUInt16LittleEndian(file[30..]);
        var table = AllocationTable(file, size);
        var sector = BinaryPrimitives.ReadUInt32LittleEndian(file[48..]);
        for (var steps = 0; sector < EndOfChain && steps < MaxSectors; steps++)
        {
            if (!TrySector(file, sector, size, out var directory))
                break;
            for (var at = 0; at + EntrySize <= directory.Length; at += EntrySize)
                AddEntry(streams, file, directory.Slice(at, EntrySize), size);
            sector = sector < table.Count ? table[(int)sector] : EndOfChain;
        }
        return streams;
    }

    /// <summary>True for a Word or Excel file of the old formats that asks for a password.</summary>
    public static bool IsEncrypted(ReadOnlySpan<byte> file)
    {
        var streams = Streams(file);
        // [MS-DOC] 2.5.2 FibBase: bit fEncrypted.
        if (streams.TryGetValue("WordDocument", out var word) && word.Length > 12)
            return (BinaryPrimitives.ReadUInt16LittleEndian(word.AsSpan(10)) & 0x0100) != 0;
        return (streams.TryGetValue("Workbook", out var book) || streams.TryGetValue("Book", out book)) && HasFilePass(book);
    }

    // [MS-XLS] 2.4.117: FilePass stands among the first records.
    static bool HasFilePass(ReadOnlySpan<byte> book)
    {
        while (book.Length >= 4)
        {
            if (BinaryPrimitives.ReadUInt16LittleEndian(book) == 0x2F)
                return true;
            var length = 4 + BinaryPrimitives.ReadUInt16LittleEndian(book[2..]);
            book = length <= book.Length ? book[length..] : [];
        }
        return false;
    }

    static void AddEntry(Dictionary<string, byte[]> streams, ReadOnlySpan<byte> file, ReadOnlySpan<byte> entry, int size)
    {
        var nameLength = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
        if (nameLength is < 2 or > 64 || entry[66] != 2)
            return;
        var name = Encoding.Unicode.GetString(entry[..(nameLength - 2)]);
        var length = BinaryPrimitives.ReadUInt32LittleEndian(entry[120..]);
        var start = length >= MiniStreamCutoff && TrySector(file, BinaryPrimitives.ReadUInt32LittleEndian(entry[116..]), size, out var sector) ? sector.ToArray() : [];
        streams.TryAdd(name, start);
    }

    static List<uint> AllocationTable(ReadOnlySpan<byte> file, int size)
    {
        var table = new List<uint>();
        // The header names the first 109 sectors of the table: files up to 7 MB, whose directory stands near the front in larger ones too.
        for (var i = 0; i < 109; i++)
        {
            var sector = BinaryPrimitives.ReadUInt32LittleEndian(file[(76 + (i * 4))..]);
            if (sector >= EndOfChain || !TrySector(file, sector, size, out var content))
                break;
            for (var at = 0; at + 4 <= content.Length; at += 4)
                table.Add(BinaryPrimitives.ReadUInt32LittleEndian(content[at..]));
        }
        return table;
    }

    static bool TrySector(ReadOnlySpan<byte> file, uint sector, int size, out ReadOnlySpan<byte> content)
    {
        var start = ((long)sector + 1) * size;
        content = start < file.Length ? file.Slice((int)start, (int)Math.Min(size, file.Length - start)) : [];
        return !content.IsEmpty;
    }
}
