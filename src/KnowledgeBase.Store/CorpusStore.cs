using System.Data.Common;
using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;

namespace KnowledgeBase.Store;

/// <summary>Where the corpus is kept, and the way to open it. Safe for concurrent use; each context is for one caller.</summary>
public sealed class CorpusStore
{
    static readonly TimeSpan LockLook = TimeSpan.FromMilliseconds(100);

    readonly DbContextOptions<CorpusContext> options;
    readonly string migrationLock;

    CorpusStore(DbContextOptions<CorpusContext> options, string migrationLock) => (this.options, this.migrationLock) = (options, migrationLock);

    /// <summary>The embedded default: one SQLite file, created by <see cref="MigrateAsync"/>.</summary>
    public static CorpusStore Sqlite(string path)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, DefaultTimeout = 30 };
        return new CorpusStore(new DbContextOptionsBuilder<CorpusContext>()
            .UseSqlite(connection.ToString())
            .AddInterceptors(new SqliteSettings())
            .ConfigureWarnings(warnings => warnings
                // Migrations are written by hand and have no model snapshot; a test compares their schema with the model's instead.
                .Ignore(RelationalEventId.PendingModelChangesWarning)
                // A document is read with all that belongs to it, in one query each.
                .Ignore(RelationalEventId.MultipleCollectionIncludeWarning))
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .Options, path + ".migrating");
    }

    /// <summary>A fresh context; the caller disposes it.</summary>
    public CorpusContext Open() => new(options);

    /// <summary>A fresh context whose queries all see the store as it is at the first of them, on one connection: for what is put together from several. It waits for no writer and holds none up.</summary>
    public async Task<CorpusContext> OpenAtOneMomentAsync(CancellationToken cancellationToken)
    {
        var context = Open();
        await context.Database.OpenConnectionAsync(cancellationToken);
        // Deferred, for otherwise it would ask for the right to write. Ends with the connection.
        await context.Database.UseTransactionAsync(((SqliteConnection)context.Database.GetDbConnection()).BeginTransaction(deferred: true), cancellationToken);
        return context;
    }

    /// <summary>Brings the database to the schema of this program, creating it where there is none.</summary>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var context = Open();
        if (await IsCurrentAsync(context, cancellationToken))
            return;
        await using var alone = await LockAsync(cancellationToken);
        // The migrator's own lock is a row, and stays when a program is killed while it holds it: every later start would wait for it for ever.
        // Whoever holds the file knows that nobody else is migrating.
        await context.Database.ExecuteSqlRawAsync("""DROP TABLE IF EXISTS "__EFMigrationsLock" """, cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
    }

    // The system lets go of an open file when its program ends, however it ends.
    async Task<FileStream> LockAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new FileStream(migrationLock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(migrationLock))
            {
                await Task.Delay(LockLook, cancellationToken);
            }
        }
    }

    // The migrator takes longer to find that there is nothing to do than the rest of a start takes.
    static async Task<bool> IsCurrentAsync(CorpusContext context, CancellationToken cancellationToken)
    {
        var newest = typeof(CorpusStore).Assembly.GetTypes().Select(t => t.GetCustomAttribute<MigrationAttribute>()?.Id).Max(StringComparer.Ordinal);
        await context.Database.OpenConnectionAsync(cancellationToken);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = """SELECT MAX("MigrationId") FROM "__EFMigrationsHistory" """;
        try
        {
            return await command.ExecuteScalarAsync(cancellationToken) is string applied && applied == newest;
        }
        catch (DbException)
        {
            return false;
        }
    }
}
