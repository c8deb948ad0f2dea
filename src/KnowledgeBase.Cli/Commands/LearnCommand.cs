using System.CommandLine;
using System.Text.Json;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Searching;
using KnowledgeBase.Search.Evaluation;
using KnowledgeBase.Search.Querying;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb learn PAIRS.jsonl</c>: takes the questions that the bureau has settled, and fits the ranking weights to them.</summary>
static class LearnCommand
{
    // With fewer, a fifth of them says nothing about the rest.
    const int Fewest = 50;

    public static Command Create()
    {
        var pairs = new Argument<FileInfo>("PAIRS") { Description = "会商答疑，一行一题：{\"query\",\"gold\":[{\"law\",\"article\"}],\"by\",\"settled\"}" }.AcceptExistingOnly();
        var forget = new Option<bool>("--forget") { Description = "不再使用会商答疑，恢复原来的排序" };
        pairs.Arity = ArgumentArity.ZeroOrOne;
        var data = CommonOptions.Data();
        var command = new Command("learn", "用会商答疑学习排序权重") { pairs, forget, data };
        command.SetAction((result, cancellationToken) => RunAsync(
            result.GetValue(pairs)?.FullName, result.GetValue(forget), DataFolder.Choose(result.GetValue(data)), cancellationToken));
        return command;
    }

    static async Task<int> RunAsync(string? pairs, bool forget, DataFolder folder, CancellationToken cancellationToken)
    {
        await CommonOptions.OpenAsync(folder, cancellationToken);
        await using var library = new ServiceCollection().AddLibrary(folder).BuildServiceProvider();
        var resolved = library.GetRequiredService<ResolvedQuestions>();
        if (forget)
        {
            resolved.Forget();
            Console.WriteLine("会商答疑已停用，排序恢复为随程序的权重。");
            return ExitCode.Done;
        }
        if (pairs is null)
            throw new UnusableException("请给出会商答疑文件，或者用 --forget 停用");
        try
        {
            var questions = JudgedQuestion.ReadFile(pairs);
            await library.GetRequiredService<IndexKeeper>().RefreshAsync(cancellationToken);
            var articles = library.GetRequiredService<ArticleIndex>().Current.Main;
            var known = ResolvedQuestions.KnownIn(questions, articles);
            if (known < Fewest)
                throw new UnusableException($"{questions.Count} 个题目中只有 {known} 个的条文在本库，少于 {Fewest} 个，学不出可靠的权重");
            var progress = new Progress<int>(done => { if (done % 100 == 0) Console.Error.WriteLine($"已看 {done}/{questions.Count} 题"); });
            var weights = Learning.Fit(questions, articles, $"{Path.GetFileName(pairs)}，{questions.Count} 题，{CommonOptions.Today:yyyy-MM-dd}", progress, cancellationToken);
            resolved.Take(pairs, weights);
            Console.WriteLine($"学到 {known} 题，权重写在 {folder.RankingWeights}（可以打开看、可以改；kb learn --forget 停用）");
            return known == questions.Count ? ExitCode.Done : ExitCode.Findings;
        }
        catch (Exception wrong) when (wrong is FormatException or JsonException)
        {
            throw new UnusableException(wrong.Message);
        }
    }
}
