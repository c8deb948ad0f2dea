using System.Globalization;
using System.Text.Json;
using KnowledgeBase.Enforcement;
using KnowledgeBase.Enforcement.Cards;
using KnowledgeBase.Enforcement.Catalogue;
using KnowledgeBase.Enforcement.Procedure;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Searching;
using KnowledgeBase.Tests.Cli;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeBase.Tests.Enforcement;

/// <summary>The laws of the penalty catalogue, imported by <c>kb import</c> into a data folder of their own, with everything that chooses penalties over it.</summary>
public sealed class PenaltyLaws : IAsyncLifetime
{
    static readonly string[] Folders = ["laws", "laws-current", "rules"];

    static readonly string[] Laws =
    [
        "laws/社会法/安全生产法(", "laws/行政法/行政处罚法(", "laws/行政法/消防法(", "laws/社会法/特种设备安全法(", "laws/社会法/职业病防治法(", "laws-current/social/hazardous-chemicals-safety-law/",
        "laws/行政法规/危险化学品安全管理条例(", "laws/行政法规/生产安全事故报告和调查处理条例(", "laws/行政法规/生产安全事故应急条例(", "laws/行政法规/安全生产许可证条例(",
        "/山东省安全生产条例(", "/河南省安全生产条例(", "rules/工贸企业重大事故隐患判定标准_令10号_2023_第3-14条", "laws-current/criminal-law/criminal-law/", "/行政强制法(", "/行政复议法(2023", "/行政诉讼法(2017",
    ];

    readonly KbProgram kb = new();
    ServiceProvider? services;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public PenaltyCatalogue Catalogue => Service<PenaltyCatalogue>();

    public async ValueTask InitializeAsync()
    {
        var corpus = SharedCorpus.Path("corpus");
        if (!Directory.Exists(corpus))
            return;
        foreach (var file in Folders.SelectMany(f => Directory.EnumerateFiles(Path.Combine(corpus, f), "*.md", SearchOption.AllDirectories)))
            if (Path.GetRelativePath(corpus, file).Replace('\\', '/') is var path && Laws.Any(path.Contains))
                kb.File(path, await File.ReadAllTextAsync(file, Cancel));
        await kb.RunAsync("import", "files");
        services = new ServiceCollection().AddLibrary(new DataFolder(kb.Data)).AddEnforcement().BuildServiceProvider();
        await services.GetRequiredService<IndexKeeper>().RefreshAsync(Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        if (services is not null)
            await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        kb.Dispose();
    }

    /// <summary>A part of the composition; the test skips where there are no real laws.</summary>
    public T Service<T>() where T : notnull
    {
        SharedCorpus.Require();
        return services!.GetRequiredService<T>();
    }

    /// <summary>The answer to words about an act of a day.</summary>
    public Task<PenaltyAnswer> AskAsync(string text, string day) => AskAsync(new PenaltyQuestion(text, new CaseDates(Day(day))));

    public Task<PenaltyAnswer> AskAsync(PenaltyQuestion question) => Service<PenaltyCards>().AskAsync(question, Cancel);

    /// <summary>The first card for words about an act of a day.</summary>
    public async Task<PenaltyCard> FirstAsync(string text, string day) => (await AskAsync(text, day)).Parts[0].Cards[0];

    /// <summary>A command with its JSON.</summary>
    public async Task<(int Exit, JsonElement Answer)> KbAsync(params string[] arguments)
    {
        SharedCorpus.Require();
        var run = await kb.RunAsync([.. arguments, "--json"]);
        return (run.ExitCode, JsonDocument.Parse(run.Output).RootElement);
    }
}
