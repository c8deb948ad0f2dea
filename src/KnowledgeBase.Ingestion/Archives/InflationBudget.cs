using System.IO.Compression;
using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Archives;

/// <summary>解压限额: what may still be inflated from one archive; counts real bytes as they come, for headers can lie.</summary>
sealed class InflationBudget(IngestionLimits limits)
{
    long left = limits.ArchiveBytes;
    int entries = limits.ArchiveEntries;

    /// <summary>Bytes inflated so far.</summary>
    public long Used => limits.ArchiveBytes - left;

    /// <summary>An entry is about to be read.</summary>
    public void CountEntry()
    {
        if (--entries < 0)
            throw TooLarge($"压缩包内的文件超过 {limits.ArchiveEntries} 个");
    }

    /// <summary>A stream over the entry's content that refuses to give more than the limits allow.</summary>
    public Stream Open(ZipArchiveEntry entry)
    {
        CountEntry();
        return new CountingStream(entry.Open(), Math.Max(1, entry.CompressedLength), this);
    }

    /// <summary>The whole content of an entry.</summary>
    public byte[] ReadAll(ZipArchiveEntry entry, CancellationToken cancellationToken)
    {
        using var source = Open(entry);
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = source.Read(buffer)) > 0;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            content.Write(buffer, 0, read);
        }
        return content.ToArray();
    }

    void Take(long total, int read, long packed)
    {
        if (total > limits.FileBytes)
            throw TooLarge($"压缩包内有文件解压后超过 {limits.FileBytes >> 20} MB");
        if ((left -= read) < 0)
            throw TooLarge($"压缩包解压后超过 {limits.ArchiveBytes >> 20} MB");
        if (total > limits.RatioFreeBytes && total / packed > limits.ArchiveRatio)
            throw TooLarge($"压缩包的压缩比超过 {limits.ArchiveRatio} 倍，疑似压缩炸弹");
    }

    static UnreadableFileException TooLarge(string what) => new(DiagnosticCode.TooLarge, $"{what}，没有读取。请解压检查后，只导入需要的文件。");

    sealed class CountingStream(Stream inner, long packed, InflationBudget budget) : Stream
    {
        long total;

        public override int Read(Span<byte> buffer)
        {
            var read = inner.Read(buffer);
            budget.Take(total += read, read, packed);
            return read;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => total; set => throw new NotSupportedException(); }
        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
