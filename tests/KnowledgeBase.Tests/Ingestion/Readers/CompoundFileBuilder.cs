using System.Buffers.Binary;
using System.Text;

namespace KnowledgeBase.Tests.Ingestion.Readers;

/// <summary>The smallest compound file with one stream: header, allocation table, directory, the stream.</summary>
static class CompoundFileBuilder
{
    const int Sector = 512;

    public static byte[] WithStream(string name, byte[] content)
    {
        var sectors = (content.Length + Sector - 1) / Sector;
        var file = new byte[Sector * (3 + sectors)];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(file, 0);
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(30), 9);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(44), 1);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(48), 1);
        file.AsSpan(76, 436).Fill(0xFF);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(76), 0);
        var table = file.AsSpan(Sector, Sector);
        table.Fill(0xFF);
        BinaryPrimitives.WriteUInt32LittleEndian(table, 0xFFFFFFFD);
        BinaryPrimitives.WriteUInt32LittleEndian(table[4..], 0xFFFFFFFE);
        for (var i = 0; i < sectors; i++)
            BinaryPrimitives.WriteUInt32LittleEndian(table[(8 + (i * 4))..], i + 1 < sectors ? (uint)(3 + i) : 0xFFFFFFFE);
        Entry(file.AsSpan(Sector * 2), "Root Entry", 5, 0xFFFFFFFE, 0);
        Entry(file.AsSpan((Sector * 2) + 128), name, 2, 2, (uint)content.Length);
        content.CopyTo(file, Sector * 3);
        return file;
    }

    static void Entry(Span<byte> entry, string name, byte type, uint start, uint length)
    {
        Encoding.Unicode.GetBytes(name, entry);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[64..], (ushort)((name.Length + 1) * 2));
        entry[66] = type;
        BinaryPrimitives.WriteUInt32LittleEndian(entry[116..], start);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[120..], length);
    }
}
