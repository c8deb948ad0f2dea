using System.IO.Compression;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>The package written anew with fixed times and a fixed order of parts: the same draft gives the same bytes.</summary>
static class FixedPackage
{
    static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Rewrite(Stream package)
    {
        using var source = new ZipArchive(package, ZipArchiveMode.Read);
        var target = new MemoryStream();
        using (var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var entry in source.Entries.OrderBy(e => e.FullName == "[Content_Types].xml" ? 0 : e.FullName.StartsWith("_rels", StringComparison.Ordinal) ? 1 : 2).ThenBy(e => e.FullName, StringComparer.Ordinal))
            {
                var copy = zip.CreateEntry(entry.FullName, CompressionLevel.Fastest);
                copy.LastWriteTime = Epoch;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        return target.ToArray();
    }
}
