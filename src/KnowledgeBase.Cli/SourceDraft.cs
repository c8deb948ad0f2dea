using KnowledgeBase.Legal;

namespace KnowledgeBase.Cli;

/// <summary>A draft that is to be set.</summary>
/// <param name="Name">What the user gave: a file or a template.</param>
/// <param name="Folder">Where its pictures are.</param>
/// <param name="Findings">What was found before it was read.</param>
sealed record SourceDraft(string Name, string Markdown, string Folder, IReadOnlyList<Diagnostic> Findings)
{
    public static async Task<SourceDraft> OfFileAsync(string path, CancellationToken cancellationToken) =>
        new(path, await TextAsync(path, cancellationToken), FolderOf(path), []);

    /// <summary>The text of a file, or of standard input for -.</summary>
    public static async Task<string> TextAsync(string path, CancellationToken cancellationToken)
    {
        if (path == "-")
            return await Console.In.ReadToEndAsync(cancellationToken);
        return File.Exists(path) ? await File.ReadAllTextAsync(path, cancellationToken) : throw new UnusableException($"找不到文件 {path}");
    }

    public static string FolderOf(string path) => path == "-" ? Directory.GetCurrentDirectory() : Path.GetDirectoryName(Path.GetFullPath(path))!;
}
