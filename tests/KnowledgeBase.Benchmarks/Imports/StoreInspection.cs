using Microsoft.Data.Sqlite;

namespace KnowledgeBase.Benchmarks.Imports;

/// <summary>A look into a store past the program that wrote it: is the file sound, and what does it hold of each source file.</summary>
static class StoreInspection
{
    // What a file brings in by itself. Which of several texts of a version is shown, and in what they differ, follows from the other files.
    const string Holdings = """
        SELECT s.Path || '|' || s.Hash || '|' || s.State AS File,
               (SELECT COUNT(*) FROM Finding f WHERE f.SourceFileId = s.Id) || ' findings, ' || COUNT(d.Id) || ' documents, ' || COALESCE(SUM(LENGTH(d.Text)), 0) || ' characters, '
               || COALESCE(SUM((SELECT COUNT(*) FROM Article a WHERE a.DocumentId = d.Id)), 0) || ' articles, '
               || COALESCE(SUM((SELECT SUM(LENGTH(a.Text)) FROM Article a WHERE a.DocumentId = d.Id)), 0) || ' characters in them, '
               || COALESCE(SUM((SELECT COUNT(*) FROM Division v WHERE v.DocumentId = d.Id)), 0) || ' divisions, '
               || COALESCE(SUM((SELECT COUNT(*) FROM Citation c WHERE c.DocumentId = d.Id)), 0) || ' citations' AS Content
        FROM SourceFile s LEFT JOIN Document d ON d.SourceFileId = s.Id
        GROUP BY s.Id
        """;

    /// <summary>One sentence for each fault of the database file; none for a database that was never made.</summary>
    public static IReadOnlyList<string> Faults(string database) => File.Exists(database)
        ? [.. Read(database, "PRAGMA integrity_check").Where(t => t != "ok").Select(t => "integrity: " + t), .. Read(database, "PRAGMA foreign_key_check").Select(t => "foreign key: " + t)]
        : [];

    /// <summary>What each source file has brought in, by path, hash and state.</summary>
    public static IReadOnlyDictionary<string, string> ContentByFile(string database)
    {
        var result = new Dictionary<string, string>();
        using var connection = Open(database);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE name = 'SourceFile'";
        if ((long)command.ExecuteScalar()! == 0)
            return result;
        command.CommandText = Holdings;
        using var reader = command.ExecuteReader();
        while (reader.Read())
            result.Add(reader.GetString(0), reader.GetString(1));
        return result;
    }

    static List<string> Read(string database, string query)
    {
        using var connection = Open(database);
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(Convert.ToString(reader.GetValue(0), System.Globalization.CultureInfo.InvariantCulture) ?? "");
        return rows;
    }

    static SqliteConnection Open(string database)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
