using KnowledgeBase.Store;

namespace KnowledgeBase.Library;

/// <summary>数据目录: the one folder that a backup must hold: the database, the originals, and the index snapshot, which can be made again.</summary>
public sealed class DataFolder(string root)
{
    /// <summary>The folder itself, as a full path.</summary>
    public string Root { get; } = Path.GetFullPath(root);

    public string Database => Path.Combine(Root, "corpus.db");

    public string Originals => Path.Combine(Root, "originals");

    /// <summary>会商答疑, one question a line.</summary>
    public string ResolvedQuestions => Path.Combine(Root, "resolved-questions.jsonl");

    /// <summary>The weights fitted to them.</summary>
    public string RankingWeights => Path.Combine(Root, "ranking-weights.json");

    public string SearchIndex => Path.Combine(Root, "search.index");

    /// <summary>The folder a command works on: the one given, else <c>KB_DATA</c>, else <c>data/</c> under the current folder.</summary>
    public static DataFolder Choose(string? given) =>
        new(given ?? (Environment.GetEnvironmentVariable("KB_DATA") is { Length: > 0 } fromEnvironment ? fromEnvironment : "data"));

    /// <summary>The store in this folder, with its schema; both are created where they are missing.</summary>
    public async Task<CorpusStore> OpenAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Root);
        var store = CorpusStore.Sqlite(Database);
        await store.MigrateAsync(cancellationToken);
        return store;
    }
}
