using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Searching;
using KnowledgeBase.Search.Evaluation;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Search.Resolved;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb eval QUESTIONS.jsonl</c>: how well questions whose answers are known are answered.</summary>
static class EvalCommand
{
    public static Command Create()
    {
        var questions = new Argument<FileInfo>("QUESTIONS") { Description = "题目，一行一题：{\"qid\",\"query\",\"gold\":[{\"law\",\"article\"}]}" }.AcceptExistingOnly();
        var articles = new Option<FileInfo>("--articles") { Description = "只在这个条文文件里检索，别人可以重做", HelpName = "ARTICLES" }.AcceptExistingOnly();
        var pairs = new Option<FileInfo>("--pairs") { Description = "已解决的题目，当作会商答疑", HelpName = "PAIRS" }.AcceptExistingOnly();
        var hits = new Option<FileInfo?>("--out") { Description = "把每题的 100 条结果写到这个文件", HelpName = "HITS" };
        var on = CommonOptions.On();
        var data = CommonOptions.Data();
        var command = new Command("eval", "评测检索质量") { questions, articles, pairs, hits, on, data };
        command.SetAction((result, cancellationToken) => RunAsync(
            new EvalInput(result.GetRequiredValue(questions).FullName, result.GetValue(articles)?.FullName, result.GetValue(pairs)?.FullName, result.GetValue(hits)?.FullName),
            DataFolder.Choose(result.GetValue(data)), result.GetValue(on) ?? CommonOptions.Today, cancellationToken));
        return command;
    }

    static async Task<int> RunAsync(EvalInput input, DataFolder folder, DateOnly day, CancellationToken cancellationToken)
    {
        try
        {
            var questions = JudgedQuestion.ReadFile(input.Questions);
            var index = input.Articles is null ? await OfCorpusAsync(folder, cancellationToken) : OfFile(input.Articles);
            var model = input.Pairs is null ? RankingModel.Default : Taught(input.Pairs, index.Current.Main, cancellationToken);
            var asked = questions.Select(q => Evaluator.Ask(index, model, q, day, byId: input.Articles is not null)).ToList();
            Write(Evaluator.Judge(asked), asked);
            if (input.Hits is not null)
                await File.WriteAllLinesAsync(input.Hits, asked.Select(HitLine), cancellationToken);
            return ExitCode.Done;
        }
        catch (Exception wrong) when (wrong is FormatException or JsonException)
        {
            throw new UnusableException(wrong.Message);
        }
    }

    static async Task<ArticleIndex> OfCorpusAsync(DataFolder folder, CancellationToken cancellationToken)
    {
        await CommonOptions.OpenAsync(folder, cancellationToken);
        await using var library = new ServiceCollection().AddLibrary(folder).BuildServiceProvider();
        await library.GetRequiredService<IndexKeeper>().RefreshAsync(cancellationToken);
        return library.GetRequiredService<ArticleIndex>();
    }

    static ArticleIndex OfFile(string articles)
    {
        var index = new ArticleIndex();
        index.Replace(IndexState.Of(ArticleFile.Index(articles)));
        return index;
    }

    static RankingModel Taught(string pairs, SearchSnapshot articles, CancellationToken cancellationToken)
    {
        var settled = JudgedQuestion.ReadFile(pairs);
        Console.Error.WriteLine($"学习 {settled.Count} 个已解决的题目……");
        var weights = Learning.Fit(settled, articles, Path.GetFileName(pairs), cancellationToken: cancellationToken);
        return new RankingModel(weights, new ResolvedIndex(settled.Select(s => s.ToResolved()), articles));
    }

    static void Write(Quality quality, IReadOnlyList<EvaluatedQuestion> asked)
    {
        var culture = CultureInfo.InvariantCulture;
        var times = asked.Select(a => a.Elapsed.TotalMilliseconds).Order().ToList();
        Console.WriteLine($"questions   {quality.Questions}");
        Console.WriteLine(string.Create(culture, $"MRR@10      {quality.ReciprocalRank:0.0000}"));
        Console.WriteLine(string.Create(culture, $"nDCG@10     {quality.Gain:0.0000}"));
        foreach (var (k, hit) in quality.Hits)
            Console.WriteLine(string.Create(culture, $"hit@{k,-7} {hit:0.0000}    R@{k,-4} {quality.Recalls[k]:0.0000}"));
        if (times.Count > 0)
            Console.WriteLine(string.Create(culture, $"ms a question, median {times[times.Count / 2]:0.0}, p99 {times[(int)(times.Count * 0.99)]:0.0}"));
    }

    static string HitLine(EvaluatedQuestion asked) => JsonSerializer.Serialize(
        new
        {
            qid = asked.Question.Id,
            ms = Math.Round(asked.Elapsed.TotalMilliseconds, 2),
            hits = asked.Hits.Select(h => new
            {
                law = h.Facets.Title,
                article = h.Facets.Article?.ToString(),
                articleNumber = h.Facets.Article?.Number,
                id = h.Key.Article,
                score = h.Score,
            }),
        },
        CommonOptions.JsonLine);

    sealed record EvalInput(string Questions, string? Articles, string? Pairs, string? Hits);
}
