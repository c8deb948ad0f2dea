namespace KnowledgeBase.Cli;

/// <summary>The pictures of a draft: files in its folder or below it, and nowhere else.</summary>
sealed class PictureFolder(string folder)
{
    const long Largest = 20_000_000;

    public byte[]? Find(string name)
    {
        try
        {
            var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
            var path = Path.GetFullPath(Path.Combine(root, Uri.UnescapeDataString(name)));
            return path.StartsWith(root, StringComparison.Ordinal) && new FileInfo(path) is { Exists: true, Length: <= Largest } ? File.ReadAllBytes(path) : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
