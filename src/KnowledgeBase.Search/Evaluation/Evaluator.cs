using System.Diagnostics;
using KnowledgeBase.Legal;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Search.Resolved;

namespace KnowledgeBase.Search.Evaluation;

/// <summary>A question with what was found for it.</summary>
/// <param name="Right">Which of the hits are right; a right answer that is found twice (in two texts of one law) counts once.</param>
/// <param name="Missed">How many right answers are not among the hits.</param>
/// <param name="Elapsed">How long the whole question took.</param>
public sealed record EvaluatedQuestion(JudgedQuestion Question, IReadOnlyList<RankedHit> Hits, IReadOnlyList<bool> Right, int Missed, TimeSpan Elapsed);

/// <summary>评测: asks questions whose answers are known.</summary>
public static class Evaluator
{
    /// <summary>How many hits a question is judged by.</summary>
    public const int Depth = 100;

    /// <summary>Asks one question and judges the hits.</summary>
    /// <param name="today">The day for questions that name none.</param>
    /// <param name="byId">The index is of a file of articles, whose ids the questions name.</param>
    public static EvaluatedQuestion Ask(ArticleIndex index, RankingModel model, JudgedQuestion question, DateOnly today, bool byId)
    {
        var day = question.On ?? today;
        var started = Stopwatch.GetTimestamp();
        var hits = index.Rank(new SearchQuery(question.Query, Depth, facets => facets.Kind == TextKind.Article && facets.CountsOn(day)), model);
        var elapsed = Stopwatch.GetElapsedTime(started);
        var open = question.Gold.Select(gold => Key(gold, byId)).ToHashSet();
        return new EvaluatedQuestion(question, hits, [.. hits.Select(h => open.RemoveWhere(gold => Is(h, gold)) > 0)], open.Count, elapsed);
    }

    /// <summary>The quality over questions that have a known answer.</summary>
    public static Quality Judge(IEnumerable<EvaluatedQuestion> asked) =>
        Quality.Of([.. asked.Where(a => a.Question.Gold.Count > 0).Select(a => (a.Right, a.Right.Count(r => r) + a.Missed))]);

    static (string Law, int Article, long? Id) Key(ResolvedArticle article, bool byId) => (TitleKey.Of(article.Law), TextTable.Packed(article.Article), byId ? article.Id : null);

    static bool Is(RankedHit hit, (string Law, int Article, long? Id) gold) =>
        TitleKey.Of(hit.Facets.Title ?? "") == gold.Law && (gold.Id is { } id ? hit.Key.Article == id : TextTable.Packed(hit.Facets.Article) == gold.Article);
}
