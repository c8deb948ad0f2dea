using System.Runtime.CompilerServices;
using KnowledgeBase.Ingestion;

namespace KnowledgeBase.Cli;

/// <summary>The files under paths, each read when its turn comes; a folder's files in path order, known by the folder's name.</summary>
static class LocalFiles
{
    public static async IAsyncEnumerable<SourceFile> ReadAsync(IEnumerable<string> paths, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var path in paths.Select(p => Path.TrimEndingDirectorySeparator(Path.GetFullPath(p))))
        {
            string[] files = Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [path];
            var parent = Path.GetDirectoryName(path)!;
            foreach (var file in files)
                yield return new SourceFile(Path.GetRelativePath(parent, file).Replace('\\', '/'), await File.ReadAllBytesAsync(file, cancellationToken));
        }
    }
}
