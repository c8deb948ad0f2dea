using System.Globalization;
using System.Text.Json;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Laws.Notices;
using KnowledgeBase.Library.Searching;
using KnowledgeBase.Tests.Cli;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeBase.Tests.Library.Searching;

/// <summary>Real laws that changed, imported by <c>kb import</c> into a data folder of their own, to be asked as of a day through every door.</summary>
public sealed class RealDays : IAsyncLifetime
{
    static readonly string[] Laws = ["突发事件应对法(", "行政复议法(", "治安管理处罚法(", "安全生产法(", "行政处罚法(", "地方各级人民代表大会代表法("];

    readonly KbProgram kb = new();
    ServiceProvider? services;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    /// <summary>The library over the data folder; the test skips where there are no real laws.</summary>
    ServiceProvider Library
    {
        get
        {
            SharedCorpus.Require();
            return services!;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (!Directory.Exists(SharedCorpus.Path("corpus")))
            return;
        var files = Directory.EnumerateFiles(SharedCorpus.Path("corpus", "laws"), "*.md", SearchOption.AllDirectories)
            .Where(f => Laws.Any(law => Path.GetFileName(f).Contains(law, StringComparison.Ordinal) && !f.Contains("DLC", StringComparison.Ordinal)))
            .Concat(Directory.EnumerateFiles(SharedCorpus.Path("corpus", "laws-current"), "*.md", SearchOption.AllDirectories)
                .Where(f => f.Contains("/penalties-for-administration-of-public-security/", StringComparison.Ordinal)));
        foreach (var file in files)
            kb.File(Path.GetRelativePath(SharedCorpus.Path("corpus"), file), await File.ReadAllTextAsync(file, Cancel));
        await kb.RunAsync("import", "files");
        services = new ServiceCollection().AddLibrary(new DataFolder(kb.Data)).BuildServiceProvider();
        await services.GetRequiredService<IndexKeeper>().RefreshAsync(Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        if (services is not null)
            await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        kb.Dispose();
    }

    /// <summary>Asks as the search page does.</summary>
    public async Task<(SearchAnswer Answer, IReadOnlyList<LawNotice> Notices)> AskAsync(string question, string day)
    {
        var answer = await Library.GetRequiredService<CorpusSearch>().AskAsync(new SearchRequest(question, Day(day)), Cancel);
        return (answer, await Library.GetRequiredService<LawNotices>().OfAsync(answer, Cancel));
    }

    /// <summary>What <c>kb … --json</c> answers, and how it ends.</summary>
    public async Task<(int ExitCode, JsonElement Answer)> KbAsync(params string[] arguments)
    {
        SharedCorpus.Require();
        var result = await kb.RunAsync([.. arguments, "--json"]);
        return (result.ExitCode, JsonDocument.Parse(result.Output).RootElement);
    }
}
