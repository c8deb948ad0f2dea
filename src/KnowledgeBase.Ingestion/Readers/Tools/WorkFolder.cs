namespace KnowledgeBase.Ingestion.Readers.Tools;

/// <summary>A folder of one's own under the system's temporary folder, gone when done with.</summary>
sealed class WorkFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("kb-").FullName;

    /// <summary>Writes a file into it; the name is ours, never that of the source.</summary>
    public async Task<string> WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var path = System.IO.Path.Combine(Path, name);
        await File.WriteAllBytesAsync(path, content, cancellationToken);
        return path;
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception busy) when (busy is IOException or UnauthorizedAccessException)
        {
            // A killed program may hold a file for a moment; the system's own cleaning takes what is left.
        }
    }
}
