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
    readonly DbContextOptions<CorpusContext> options;

    CorpusStore(DbContextOptions<CorpusContext> options) => this.options = options;

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
            .Options);
    }

    /// <summary>A fresh context; the caller disposes it.</summary>
    public CorpusContext Open() => new(options);

    /// <summary>Brings the database to the schema of this program, creating it where there is none.</summary>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var context = Open();
        if (!await IsCurrentAsync(context, cancellationToken))
            await context.Database.MigrateAsync(cancellationToken);
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
