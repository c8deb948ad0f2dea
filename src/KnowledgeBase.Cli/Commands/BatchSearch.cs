using System.Diagnostics;
using KnowledgeBase.Library.Contract;
using KnowledgeBase.Library.Searching;
using KnowledgeBase.Search.Evaluation;
using KnowledgeBase.Search.Indexing;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb search --batch QUERIES.jsonl --out HITS.jsonl</c>: many questions, each asked as <c>kb search</c> asks it.</summary>
static class BatchSearch
{
    /// <summary>How many hits a question has where nobody says.</summary>
    public const int Depth = 100;

    /// <param name="like">What narrows every question; its day is for those that name none, its text is not asked. Articles only, unless a kind is asked for.</param>
    public static async Task<int> RunAsync(CorpusSearch search, string queries, string hits, SearchRequest like, CancellationToken cancellationToken)
    {
        var questions = Read(queries);
        await using var file = HitsFile.Create(hits);
        await WorkProgress.ShowAsync("检索", questions.Count, async step =>
        {
            foreach (var question in questions)
            {
                var started = Stopwatch.GetTimestamp();
                var answer = await AskAsync(search, question, like, cancellationToken);
                await file.AddAsync(BatchHitsJson.From(question.Id, Stopwatch.GetElapsedTime(started), AnswerHits.Of(answer, like.Page.Size)), cancellationToken);
                step();
            }
        });
        await file.FinishAsync();
        return ExitCode.Done;
    }

    /// <summary>Asks one question of a file; its own day wins.</summary>
    public static Task<SearchAnswer> AskAsync(CorpusSearch search, JudgedQuestion question, SearchRequest like, CancellationToken cancellationToken) =>
        search.AskAsync(like with { Text = question.Query, Day = question.On ?? like.Day, Kind = like.Kind ?? TextKind.Article, HitsOnly = true }, cancellationToken);

    /// <summary>The questions of a file.</summary>
    /// <exception cref="UnusableException">A line is no question; the message names it.</exception>
    public static IReadOnlyList<JudgedQuestion> Read(string path)
    {
        try
        {
            return JudgedQuestion.ReadFile(path);
        }
        catch (FormatException wrong)
        {
            throw new UnusableException(wrong.Message);
        }
    }
}
