using System.CommandLine;
using KnowledgeBase.Cli.Answers;
using KnowledgeBase.Legal;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Library.Searching;
using KnowledgeBase.Search.Indexing;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb search QUERY</c>: articles and documents that answer a question.</summary>
static class SearchCommand
{
    public static Command Create()
    {
        var query = new Argument<string>("QUERY") { Description = "要查的话，或引文" };
        var limit = new Option<int>("--limit") { Description = "最多几条", HelpName = "N", DefaultValueFactory = _ => 10 };
        var level = new Option<LevelOfAuthority?>("--level") { Description = "效力级别：Law、AdministrativeRegulation、LocalRegulation …" };
        var kind = new Option<TextKind?>("--kind") { Description = "Article 条文，Document 公文" };
        var region = new Option<string?>("--region") { Description = "地区；空字符串为全国性法规" };
        var law = new Option<string?>("--law") { Description = "只在这部法规里查", HelpName = "LAW" };
        var on = CommonOptions.On();
        var json = CommonOptions.Json();
        var data = CommonOptions.Data();
        var command = new Command("search", "检索条文和公文") { query, limit, level, kind, region, law, on, json, data };
        command.SetAction(async (result, cancellationToken) =>
        {
            var request = new SearchRequest(result.GetRequiredValue(query), result.GetValue(on) ?? CommonOptions.Today)
            {
                Level = result.GetValue(level),
                Kind = result.GetValue(kind),
                Region = result.GetValue(region),
                Page = new PageRequest(1, Math.Max(1, result.GetValue(limit))),
            };
            return await RunAsync(DataFolder.Choose(result.GetValue(data)), request, result.GetValue(law), result.GetValue(json), cancellationToken);
        });
        return command;
    }

    static async Task<int> RunAsync(DataFolder folder, SearchRequest request, string? law, bool json, CancellationToken cancellationToken)
    {
        await CommonOptions.OpenAsync(folder, cancellationToken);
        await using var library = new ServiceCollection().AddLibrary(folder).BuildServiceProvider();
        if (law is not null)
            request = request with { WorkId = await WorkAsync(library.GetRequiredService<LawCatalogue>(), law, request.Day, cancellationToken) };
        await library.GetRequiredService<IndexKeeper>().RefreshAsync(cancellationToken);
        var answer = await library.GetRequiredService<CorpusSearch>().AskAsync(request, cancellationToken);
        if (json)
            CommonOptions.WriteJson(SearchJson.From(request, answer));
        else
            SearchPrint.Write(answer, Console.Out);
        return answer.NoHit is null ? ExitCode.Done : ExitCode.Findings;
    }

    static async Task<long> WorkAsync(LawCatalogue laws, string title, DateOnly day, CancellationToken cancellationToken) =>
        await laws.FindAsync(title, day, cancellationToken) is [var work, ..] ? work.Id : throw new UnusableException($"本库没有《{title}》");
}
