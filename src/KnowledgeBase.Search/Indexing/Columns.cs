using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeBase.Search.Indexing;

/// <summary>Writes columns as length and bytes, little-endian, and a SHA-256 of everything at the end.</summary>
sealed class ColumnWriter(Stream stream) : IDisposable
{
    readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public void Number(long value) => Bytes(MemoryMarshal.AsBytes(new ReadOnlySpan<long>(in value)));

    public void Column<T>(T[] values) where T : unmanaged
    {
        Number(values.Length);
        Bytes(MemoryMarshal.AsBytes(values.AsSpan()));
    }

    public void Text(string text) => Column(Encoding.UTF8.GetBytes(text));

    public void Texts(IReadOnlyList<string> texts)
    {
        Number(texts.Count);
        foreach (var text in texts)
            Text(text);
    }

    public void Finish() => stream.Write(hash.GetHashAndReset());

    public void Dispose() => hash.Dispose();

    void Bytes(ReadOnlySpan<byte> bytes)
    {
        hash.AppendData(bytes);
        stream.Write(bytes);
    }
}

/// <summary>Reads what <see cref="ColumnWriter"/> wrote; a length that cannot be in the file is damage, found before any room is taken for it.</summary>
sealed class ColumnReader(Stream stream) : IDisposable
{
    readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public long Number()
    {
        long value = 0;
        Bytes(MemoryMarshal.AsBytes(new Span<long>(ref value)));
        return value;
    }

    public T[] Column<T>() where T : unmanaged
    {
        var values = GC.AllocateUninitializedArray<T>(Length(Unsafe.SizeOf<T>()));
        Bytes(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    public string Text() => Encoding.UTF8.GetString(Column<byte>());

    public IReadOnlyList<string> Texts()
    {
        var texts = new string[Length(sizeof(long))];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = Text();
        return texts;
    }

    /// <summary>True when the checksum is right and nothing follows it.</summary>
    public bool Finish()
    {
        var expected = hash.GetHashAndReset();
        var stored = new byte[expected.Length];
        stream.ReadExactly(stored);
        return stored.AsSpan().SequenceEqual(expected) && stream.Position == stream.Length;
    }

    public void Dispose() => hash.Dispose();

    int Length(int size)
    {
        var count = Number();
        if (count < 0 || count > (stream.Length - stream.Position) / size)
            throw new InvalidDataException("索引快照损坏");
        return (int)count;
    }

    void Bytes(Span<byte> bytes)
    {
        stream.ReadExactly(bytes);
        hash.AppendData(bytes);
    }
}
