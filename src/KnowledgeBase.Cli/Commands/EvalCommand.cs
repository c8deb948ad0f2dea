using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Contract;
using KnowledgeBase.Library.Searching;
using KnowledgeBase.Search.Evaluation;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Search.Resolved;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb eval QUESTIONS.jsonl</c>: how well questions whose answers are known are answered, by the whole product or by the index of a file alone.</summary>
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
            List<EvaluatedQuestion> asked = [];
            await (input.Articles is null ? AskProductAsync(input, folder, questions, day, asked, cancellationToken) : AskFileAsync(input, questions, day, asked, cancellationToken));
            Write(Evaluator.Judge(asked), asked);
            if (input.Hits is not null)
                await WriteHitsAsync(input.Hits, asked, cancellationToken);
            return ExitCode.Done;
        }
        catch (Exception wrong) when (wrong is FormatException or JsonException)
        {
            throw new UnusableException(wrong.Message);
        }
    }

    static async Task AskProductAsync(EvalInput input, DataFolder folder, IReadOnlyList<JudgedQuestion> questions, DateOnly day, List<EvaluatedQuestion> asked, CancellationToken cancellationToken)
    {
        await CommonOptions.OpenForQuestionsAsync(folder, cancellationToken);
        await using var library = new ServiceCollection().AddLibrary(folder).BuildServiceProvider();
        await library.GetRequiredService<IndexKeeper>().RefreshAsync(cancellationToken);
        var model = input.Pairs is null ? null : Taught(input.Pairs, library.GetRequiredService<ArticleIndex>().Current.Main, cancellationToken);
        var search = library.GetRequiredService<CorpusSearch>();
        var like = new SearchRequest("", day) { Page = new PageRequest(1, Evaluator.Depth), Model = model };
        await WorkProgress.ShowAsync("评测", questions.Count, async step =>
        {
            foreach (var question in questions)
            {
                var started = Stopwatch.GetTimestamp();
                var answer = await BatchSearch.AskAsync(search, question, like, cancellationToken);
                asked.Add(Evaluator.Judge(question, AnswerHits.Of(answer, Evaluator.Depth), Stopwatch.GetElapsedTime(started)));
                step();
            }
        });
    }

    static Task AskFileAsync(EvalInput input, IReadOnlyList<JudgedQuestion> questions, DateOnly day, List<EvaluatedQuestion> asked, CancellationToken cancellationToken)
    {
        var index = new ArticleIndex();
        index.Replace(IndexState.Of(ArticleFile.Index(input.Articles!)));
        var model = input.Pairs is null ? RankingModel.Default : Taught(input.Pairs, index.Current.Main, cancellationToken);
        return WorkProgress.ShowAsync("评测", questions.Count, step =>
        {
            foreach (var question in questions)
            {
                cancellationToken.ThrowIfCancellationRequested();
                asked.Add(Evaluator.Ask(index, model, question, day));
                step();
            }
            return Task.CompletedTask;
        });
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
        if (Evaluator.BothWithin(10, asked) is { } both)
            Console.WriteLine(string.Create(culture, $"both@10     {both:0.0000}"));
        if (times.Count > 0)
            Console.WriteLine(string.Create(culture, $"ms a question, median {times[times.Count / 2]:0.0}, p99 {times[(int)(times.Count * 0.99)]:0.0}"));
    }

    static async Task WriteHitsAsync(string path, IReadOnlyList<EvaluatedQuestion> asked, CancellationToken cancellationToken)
    {
        await using var file = HitsFile.Create(path);
        foreach (var question in asked)
            await file.AddAsync(BatchHitsJson.From(question.Question.Id, question.Elapsed, question.Hits), cancellationToken);
        await file.FinishAsync();
    }

    sealed record EvalInput(string Questions, string? Articles, string? Pairs, string? Hits);
}
