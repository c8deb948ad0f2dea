using System.Runtime.CompilerServices;
using KnowledgeBase.Ingestion.Archives;
using KnowledgeBase.Ingestion.Readers.Sniffing;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion;

/// <summary>One thing found where files were asked for: a file, or the finding that says why it cannot be taken.</summary>
/// <param name="Path">Path within what was asked for.</param>
/// <param name="File">The file; null where <paramref name="Finding"/> says why.</param>
public sealed record SourceEntry(string Path, SourceFile? File, Diagnostic? Finding = null);

/// <summary>Every file under a path on disk: a file itself, a folder in path order, the content of archives. Lazily: one file is in memory at a time.</summary>
public static class SourceFiles
{
    /// <summary>Finds the files under a path; a folder's files are known by the folder's name.</summary>
    /// <exception cref="FileNotFoundException">There is nothing at the path.</exception>
    public static IAsyncEnumerable<SourceEntry> ExpandAsync(string path, CancellationToken cancellationToken) => ExpandAsync(path, IngestionLimits.Default, cancellationToken);

    /// <summary>Finds the files under a path, within these limits.</summary>
    /// <exception cref="FileNotFoundException">There is nothing at the path.</exception>
    public static async IAsyncEnumerable<SourceEntry> ExpandAsync(string path, IngestionLimits limits, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var (full, name) in OnDisk(path))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var entry = await LoadAsync(full, name, limits, cancellationToken);
            if (entry.File is not { Extension: ".zip" } archive)
            {
                yield return entry;
                continue;
            }
            foreach (var inner in new ArchiveExpansion(limits).Expand(archive, cancellationToken))
                yield return inner;
        }
    }

    /// <summary>How many files there are under a path; an archive counts as one, for nobody has looked into it yet.</summary>
    /// <exception cref="FileNotFoundException">There is nothing at the path.</exception>
    public static int Count(string path) => OnDisk(path).Count();

    static IEnumerable<(string Full, string Name)> OnDisk(string path)
    {
        var asked = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (File.Exists(asked))
            return [(asked, Path.GetFileName(asked))];
        if (!Directory.Exists(asked))
            throw new FileNotFoundException($"找不到 {path}", path);
        // Links are not followed: they may lead out of the folder or round in a circle.
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.System | FileAttributes.ReparsePoint };
        return Directory.EnumerateFiles(asked, "*", options)
            .Where(full => !SystemJunk.Is(Path.GetRelativePath(asked, full).Replace('\\', '/')))
            .Select(full => (Full: full, Name: Path.GetRelativePath(Path.GetDirectoryName(asked) ?? asked, full).Replace('\\', '/')))
            .OrderBy(file => file.Name, StringComparer.Ordinal);
    }

    static async Task<SourceEntry> LoadAsync(string full, string name, IngestionLimits limits, CancellationToken cancellationToken)
    {
        try
        {
            var length = new FileInfo(full).Length;
            return length > limits.FileBytes
                ? new SourceEntry(name, null, FileCheck.TooLarge(length, limits).Finding)
                : new SourceEntry(name, new SourceFile(name, await File.ReadAllBytesAsync(full, cancellationToken)));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return new SourceEntry(name, null, new Diagnostic(DiagnosticCode.Damaged, Severity.Error, "文件打不开：可能正被别的程序占用，或没有读取权限。请关闭占用它的程序或检查权限后重新导入。"));
        }
    }
}
