using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Store;

/// <summary>Tells whether anybody has written to the store since last asked, this program or another, at the price of one number read. For one caller.</summary>
public sealed class StoreChanges(CorpusStore store) : IAsyncDisposable
{
    readonly CorpusContext context = store.Open();
    object? seen;

    /// <summary>True at the first call, and whenever something has been committed since the one before.</summary>
    public async Task<bool> AnyAsync(CancellationToken cancellationToken)
    {
        // The connection stays open: SQLite counts the commits of all others from its beginning.
        await context.Database.OpenConnectionAsync(cancellationToken);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA data_version";
        var version = await command.ExecuteScalarAsync(cancellationToken);
        var changed = !Equals(version, seen);
        seen = version;
        return changed;
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
