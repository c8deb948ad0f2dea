using System.Text.Json;
using KnowledgeBase.Library.Contract;

namespace KnowledgeBase.Cli;

/// <summary>A hits file: a line a question. It is written beside and renamed, so that nobody takes half of it for the whole.</summary>
sealed class HitsFile : IAsyncDisposable
{
    readonly string path;
    readonly string beside;
    readonly StreamWriter writer;
    bool whole;

    HitsFile(string path)
    {
        (this.path, beside) = (path, path + ".part");
        writer = new StreamWriter(beside) { NewLine = "\n" };
    }

    /// <exception cref="UnusableException">It cannot be written there.</exception>
    public static HitsFile Create(string path)
    {
        try
        {
            return new HitsFile(path);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UnusableException($"写不了 {path}：文件夹不存在，或者没有权限");
        }
    }

    public Task AddAsync(BatchHitsJson hits, CancellationToken cancellationToken) =>
        writer.WriteLineAsync(JsonSerializer.Serialize(hits, CommonOptions.JsonLine).AsMemory(), cancellationToken);

    /// <summary>All questions are in: takes the place of what was there.</summary>
    public async Task FinishAsync()
    {
        await writer.DisposeAsync();
        File.Move(beside, path, overwrite: true);
        whole = true;
    }

    public async ValueTask DisposeAsync()
    {
        await writer.DisposeAsync();
        if (!whole)
            File.Delete(beside);
    }
}
