using KnowledgeBase.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Tests.Store;

public class CorpusStoreTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Migrations_lead_to_the_schema_of_the_model()
    {
        using var migrated = await TemporaryStore.CreateAsync();
        using var created = new TemporaryStore();
        await using (var context = created.Store.Open())
            await context.Database.EnsureCreatedAsync(Cancel);

        Assert.Equal(await SchemaAsync(created), await SchemaAsync(migrated));
    }

    [Fact]
    public async Task Migrating_again_changes_nothing()
    {
        using var temporary = await TemporaryStore.CreateAsync();
        var before = await SchemaAsync(temporary);

        await temporary.Store.MigrateAsync(Cancel);

        Assert.Equal(before, await SchemaAsync(temporary));
    }

    [Fact]
    public async Task A_program_killed_while_it_migrated_does_not_shut_out_the_next()
    {
        using var temporary = new TemporaryStore();
        await using (var context = temporary.Store.Open())
            await context.Database.ExecuteSqlRawAsync("""
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" ("Id", "Timestamp") VALUES (1, '2026-01-01 00:00:00');
                """, Cancel);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        await temporary.Store.MigrateAsync(patience.Token);
        await using var migrated = temporary.Store.Open();
        Assert.Equal(0, await migrated.Documents.CountAsync(Cancel));
    }

    [Fact]
    public async Task Several_programs_may_find_the_store_old_at_once()
    {
        using var temporary = new TemporaryStore();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => CorpusStore.Sqlite(temporary.DatabasePath).MigrateAsync(Cancel), Cancel)));
        await using var migrated = temporary.Store.Open();
        Assert.Equal(0, await migrated.Documents.CountAsync(Cancel));
    }

    [Fact]
    public async Task The_file_is_in_wal_mode_and_foreign_keys_hold()
    {
        using var temporary = await TemporaryStore.CreateAsync();
        await using var context = temporary.Store.Open();

        Assert.Equal("wal", await context.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync(Cancel));
        Assert.Equal(30000, await context.Database.SqlQueryRaw<int>("SELECT timeout AS Value FROM pragma_busy_timeout").SingleAsync(Cancel));
        context.Add(new VersionRow { WorkId = 42 });
        await Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync(Cancel));
    }

    static async Task<IReadOnlyList<string>> SchemaAsync(TemporaryStore temporary)
    {
        await using var connection = new SqliteConnection($"Data Source={temporary.DatabasePath}");
        await connection.OpenAsync(Cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\' ORDER BY name";
        await using var reader = await command.ExecuteReaderAsync(Cancel);
        List<string> schema = [];
        while (await reader.ReadAsync(Cancel))
            schema.AddRange(Lines(reader.GetString(0)));
        return schema;
    }

    // The order of the columns is of no matter to anyone; where they stand and what they are is.
    static IEnumerable<string> Lines(string sql) =>
        sql.Split('\n') is { Length: > 1 } lines ? lines.Select(l => $"{lines[0]} {l.Trim().TrimEnd(',')}").Order(StringComparer.Ordinal) : [sql];
}
