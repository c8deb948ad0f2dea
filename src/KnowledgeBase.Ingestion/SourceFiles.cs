using System.Runtime.CompilerServices;
using KnowledgeBase.Ingestion.Archives;
using KnowledgeBase.Ingestion.Readers.Sniffing;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion;

/// <summary>One thing found where files were asked for: a file, or the finding that says why it cannot be taken.</summary>
/// <param name="Path">Path within what was asked for.</param>
/// <param name="File">The file; null where <paramref name="Finding"/> says why.</param>
public sealed record SourceEntry(string Path, SourceFile? File, Diagnostic? Finding = null);

/// <summary>Every file under a path on disk: a file itself, a folder in ordinal order, the content of archives. Lazily: one file is in memory at a time.</summary>
public static class SourceFiles
{
    /// <summary>Finds the files under a path.</summary>
    /// <exception cref="FileNotFoundException">There is nothing at the path.</exception>
    public static IAsyncEnumerable<SourceEntry> ExpandAsync(string path, CancellationToken cancellationToken) => ExpandAsync(path, IngestionLimits.Default, cancellationToken);

    /// <summary>Finds the files under a path, within these limits.</summary>
    /// <exception cref="FileNotFoundException">There is nothing at the path.</exception>
    public static async IAsyncEnumerable<SourceEntry> ExpandAsync(string path, IngestionLimits limits, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
            throw new FileNotFoundException($"找不到 {path}", path);
        foreach (var (full, name) in Directory.Exists(path) ? InFolder(path) : [(path, System.IO.Path.GetFileName(path))])
        {
            cancellationToken.ThrowIfCancellationRequested();
            await foreach (var entry in OfFileAsync(full, name, limits, cancellationToken))
                yield return entry;
        }
    }

    static async IAsyncEnumerable<SourceEntry> OfFileAsync(string full, string name, IngestionLimits limits, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (file, finding) = await LoadAsync(full, name, limits, cancellationToken);
        if (file is null || file.Extension != ".zip")
        {
            yield return new SourceEntry(name, file, finding);
            yield break;
        }
        foreach (var entry in new ArchiveExpansion(limits).Expand(file, cancellationToken))
            yield return entry;
    }

    static async Task<(SourceFile? File, Diagnostic? Finding)> LoadAsync(string full, string name, IngestionLimits limits, CancellationToken cancellationToken)
    {
        try
        {
            var length = new FileInfo(full).Length;
            if (length > limits.FileBytes)
                return (null, FileCheck.TooLarge(length, limits).Finding);
            return (new SourceFile(name, await File.ReadAllBytesAsync(full, cancellationToken)), null);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return (null, new Diagnostic(DiagnosticCode.Damaged, Severity.Error, "文件打不开：可能正被别的程序占用，或没有读取权限。请关闭占用它的程序或检查权限后重新导入。"));
        }
    }

    static IEnumerable<(string Full, string Name)> InFolder(string folder)
    {
        // Links are not followed: they may lead out of the folder or round in a circle.
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.System | FileAttributes.ReparsePoint };
        return Directory.EnumerateFiles(folder, "*", options)
            .Select(full => (Full: full, Name: System.IO.Path.GetRelativePath(folder, full).Replace('\\', '/')))
            .Where(file => !SystemJunk.Is(file.Name))
            .OrderBy(file => file.Name, StringComparer.Ordinal);
    }
}
