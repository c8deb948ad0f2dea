using KnowledgeBase.Store;
using Microsoft.Data.Sqlite;

namespace KnowledgeBase.Tests.Store;

/// <summary>A folder of its own with a real SQLite file in it, gone after the test.</summary>
public sealed class TemporaryStore : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("kb-test-").FullName;

    public string DatabasePath => Path.Combine(Folder, "corpus.db");

    public CorpusStore Store => field ??= CorpusStore.Sqlite(DatabasePath);

    /// <summary>A store with its schema.</summary>
    public static async Task<TemporaryStore> CreateAsync()
    {
        var temporary = new TemporaryStore();
        await temporary.Store.MigrateAsync(TestContext.Current.CancellationToken);
        return temporary;
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
