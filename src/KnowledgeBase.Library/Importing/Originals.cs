namespace KnowledgeBase.Library.Importing;

/// <summary>原件: every imported file as it came, named by its hash: originals/ab/abcdef….docx. The same bytes are kept once.</summary>
public sealed class Originals(string folder)
{
    /// <summary>Where the original of a source file is, or would be.</summary>
    /// <param name="path">The source's path, for its extension.</param>
    public string PathOf(string hash, string path) => Path.Combine(folder, hash[..2], hash + Extension(path));

    /// <summary>Keeps the bytes; written beside and renamed, so that a file of this name is always whole.</summary>
    public async Task KeepAsync(string hash, string path, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var place = PathOf(hash, path);
        if (File.Exists(place))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        var beside = $"{place}.{Guid.NewGuid():N}.part";
        await File.WriteAllBytesAsync(beside, content, cancellationToken);
        File.Move(beside, place, overwrite: true);
    }

    // The name comes from outside: nothing but letters and digits gets into a file name of ours.
    static string Extension(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ['.', .. var rest] && rest.Length <= 8 && rest.All(char.IsAsciiLetterOrDigit) ? "." + rest : "";
}
