using System.Text;
using System.Text.RegularExpressions;
using KnowledgeBase.Ingestion;
using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Library;

namespace KnowledgeBase.Enforcement.Discretion;

/// <summary>待确认的裁量基准: files that were read and not yet accepted, in the data folder's discretion/, a folder a file by its hash. The store knows nothing of them.</summary>
public sealed partial class PendingTables(DataFolder folder, DiscretionReader reader)
{
    const string ReadingName = "reading.json";

    string Root => Path.Combine(folder.Root, "discretion");

    /// <summary>Reads a file and keeps it with what was understood, for a person to look at.</summary>
    /// <exception cref="UnreadableFileException">The file cannot be taken; nothing is kept then.</exception>
    public async Task<DiscretionTable> AddAsync(SourceFile file, CancellationToken cancellationToken)
    {
        var table = await reader.ReadAsync(file, cancellationToken);
        var place = Path.Combine(Root, table.Hash);
        Directory.CreateDirectory(place);
        await File.WriteAllBytesAsync(Path.Combine(place, "source" + file.Extension), file.Content, cancellationToken);
        // Last, and whole or not at all: a folder with a reading is complete.
        var draft = Path.Combine(place, $"{Guid.NewGuid():N}.tmp");
        await File.WriteAllTextAsync(draft, DiscretionJson.Write(table), Encoding.UTF8, cancellationToken);
        File.Move(draft, Path.Combine(place, ReadingName), overwrite: true);
        return table;
    }

    /// <summary>What was understood of a file; null where none waits under this hash.</summary>
    public async Task<DiscretionTable?> FindAsync(string hash, CancellationToken cancellationToken) =>
        IsHash(hash) && Path.Combine(Root, hash, ReadingName) is var path && File.Exists(path) ? DiscretionJson.Read(await File.ReadAllTextAsync(path, cancellationToken)) : null;

    /// <summary>All that were read, accepted or not.</summary>
    public async Task<IReadOnlyList<DiscretionTable>> AllAsync(CancellationToken cancellationToken)
    {
        List<DiscretionTable> all = [];
        foreach (var place in Directory.Exists(Root) ? Directory.EnumerateDirectories(Root).Order(StringComparer.Ordinal) : Enumerable.Empty<string>())
            if (await FindAsync(Path.GetFileName(place), cancellationToken) is { } table)
                all.Add(table);
        return all;
    }

    /// <summary>The file as it came; null where it is not kept.</summary>
    public string? SourceOf(string hash) =>
        IsHash(hash) && Directory.Exists(Path.Combine(Root, hash)) ? Directory.EnumerateFiles(Path.Combine(Root, hash), "source.*").FirstOrDefault() : null;

    /// <summary>Forgets a file that was refused.</summary>
    public void Remove(string hash)
    {
        if (IsHash(hash) && Directory.Exists(Path.Combine(Root, hash)))
            Directory.Delete(Path.Combine(Root, hash), recursive: true);
    }

    // A hash from an address becomes part of a path.
    static bool IsHash(string hash) => Hash().IsMatch(hash);

    [GeneratedRegex("^[0-9a-f]{64}$", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();
}
