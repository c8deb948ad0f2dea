using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

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
        await context.Database.MigrateAsync(cancellationToken);
    }
}
