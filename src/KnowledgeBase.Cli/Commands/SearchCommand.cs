using System.CommandLine;
using KnowledgeBase.Cli.Answers;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Contract;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Library.Laws.Notices;
using KnowledgeBase.Library.Searching;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb search WORDS...</c>: articles and documents that answer a question.</summary>
static class SearchCommand
{
    const int Hits = 10;

    public static Command Create()
    {
        var words = new Argument<string[]>("QUERY") { Description = "要查的话，或引文；几个词不用加引号", Arity = ArgumentArity.ZeroOrMore };
        var limit = new Option<int?>("--limit") { Description = $"最多几条（默认 {Hits}，成批时 {BatchSearch.Depth}）", HelpName = "N" };
        var batch = new Option<FileInfo>("--batch") { Description = "成批检索：一行一题 {\"qid\",\"query\",\"on\"?}", HelpName = "QUERIES" }.AcceptExistingOnly();
        var hits = new Option<FileInfo?>("--out") { Description = "成批检索的结果写到这个文件", HelpName = "HITS" };
        var narrowing = new NarrowingOptions();
        var explain = new Option<bool>("--explain") { Description = "每条说明为什么排在这里" };
        var json = CommonOptions.Json();
        var data = CommonOptions.Data();
        var command = new Command("search", "检索条文和公文") { words, limit, batch, hits, explain, json, data };
        narrowing.AddTo(command);
        command.SetAction((result, cancellationToken) =>
        {
            var (queries, question) = (result.GetValue(batch)?.FullName, string.Join(' ', result.GetValue(words) ?? []));
            if (queries is null == (question.Length == 0) || queries is null != result.GetValue(hits) is null)
                throw new UnusableException("请给出要查的话；成批检索用 --batch QUERIES.jsonl --out HITS.jsonl，不另写要查的话");
            var asked = new Asked(question, queries, result.GetValue(hits)?.FullName, narrowing.Law(result), result.GetValue(explain), result.GetValue(json));
            var size = Math.Clamp(result.GetValue(limit) ?? (queries is null ? Hits : BatchSearch.Depth), 1, SearchRequest.Depth);
            return RunAsync(DataFolder.Choose(result.GetValue(data)), asked, narrowing.Request(result, question) with { Page = new PageRequest(1, size) }, cancellationToken);
        });
        return command;
    }

    static async Task<int> RunAsync(DataFolder folder, Asked asked, SearchRequest request, CancellationToken cancellationToken)
    {
        await CommonOptions.OpenForQuestionsAsync(folder, cancellationToken);
        await using var library = new ServiceCollection().AddLibrary(folder).BuildServiceProvider();
        if (asked.Law is { } law)
            request = request with { WorkId = await WorkAsync(library.GetRequiredService<LawCatalogue>(), law, request.Day, cancellationToken) };
        await library.GetRequiredService<IndexKeeper>().RefreshAsync(cancellationToken);
        var search = library.GetRequiredService<CorpusSearch>();
        if (asked is { Queries: { } queries, Hits: { } hits })
            return await BatchSearch.RunAsync(search, queries, hits, request, cancellationToken);
        var answer = await search.AskAsync(request, cancellationToken);
        var notices = await library.GetRequiredService<LawNotices>().OfAsync(answer, cancellationToken);
        if (asked.Json)
            CommonOptions.WriteJson(SearchJson.From(request, answer, notices, asked.Explain));
        else
            SearchPrint.Write(request, answer, notices, asked.Explain, Console.Out);
        return answer.NoHit is null ? ExitCode.Done : ExitCode.Findings;
    }

    static async Task<long> WorkAsync(LawCatalogue laws, string law, DateOnly day, CancellationToken cancellationToken) =>
        await LawAddress.ResolveAsync(law, laws, day, cancellationToken) is { } work ? work.Work.Id : throw new UnusableException($"本库没有《{law}》");

    /// <param name="Queries">The file of questions, where many are asked.</param>
    /// <param name="Hits">Where their hits go.</param>
    sealed record Asked(string Question, string? Queries, string? Hits, string? Law, bool Explain, bool Json);
}
