using System.IO.Compression;
using KnowledgeBase.Ingestion.Readers;

namespace KnowledgeBase.Benchmarks.Mutations;

/// <summary>The real files that are damaged, by extension, and how many of the mutations each extension gets.</summary>
sealed class Material
{
    // How often one extension is chosen beside another. Those that an external tool reads are slow and come by number (see Plan).
    static readonly Dictionary<string, int> Weights = new() { [".md"] = 40, [".html"] = 25, [".docx"] = 20, [".txt"] = 15, [".xlsx"] = 10, [".zip"] = 5, [".pdf"] = 3 };

    readonly Dictionary<string, List<string>> files;

    public Material(string corpus)
    {
        var readable = DocumentReaders.All().SelectMany(r => r.Extensions).ToHashSet(StringComparer.Ordinal);
        files = new[] { corpus, Places.Samples }.SelectMany(folder => Places.Files(folder)).GroupBy(ExtensionOf)
            .Where(g => readable.Contains(g.Key)).ToDictionary(g => g.Key, g => g.ToList());
        files[".zip"] = [];
    }

    public IReadOnlyCollection<string> Extensions => files.Keys;

    /// <summary>The extension of each mutation: <paramref name="slow"/> of each extension that LibreOffice reads, the rest by weight.</summary>
    public IReadOnlyList<string> Plan(int count, int slow)
    {
        var converted = Extensions.Where(e => !Weights.ContainsKey(e)).Order(StringComparer.Ordinal).SelectMany(e => Enumerable.Repeat(e, slow));
        var others = Weights.Where(w => files.ContainsKey(w.Key)).SelectMany(w => Enumerable.Repeat(w.Key, w.Value)).ToList();
        return [.. Enumerable.Range(0, Math.Max(0, count - converted.Count())).Select(i => others[(i * 37) % others.Count]), .. converted];
    }

    public (string Path, byte[] Content) Any(string extension, Random random)
    {
        if (extension == ".zip")
            return ("packed.zip", Packed(random));
        var path = files[extension][random.Next(files[extension].Count)];
        return (path, File.ReadAllBytes(path));
    }

    public byte[] AnyOfAnyKind(Random random) => Any(files.Keys.Order(StringComparer.Ordinal).ElementAt(random.Next(files.Count)), random).Content;

    /// <summary>An archive of a few files, one of them again an archive; there is no real one in the corpus.</summary>
    byte[] Packed(Random random, int depth = 1)
    {
        var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var extension in new[] { ".md", ".html", ".docx", ".xlsx" })
                Add(archive, extension, Any(extension, random).Content);
        using (var archive = new ZipArchive(content, ZipArchiveMode.Update, leaveOpen: true))
            if (depth < 2)
                Add(archive, ".zip", Packed(random, depth + 1));
        return content.ToArray();
    }

    static void Add(ZipArchive archive, string extension, byte[] content)
    {
        using var entry = archive.CreateEntry("一/二" + extension).Open();
        entry.Write(content);
    }

    static string ExtensionOf(string path) => Path.GetExtension(path).ToLowerInvariant();
}
