using System.Diagnostics;
using KnowledgeBase.Legal;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Search.Querying.Words;

namespace KnowledgeBase.Search.Evaluation;

/// <summary>A question with what was found for it.</summary>
/// <param name="Right">Which of the hits are right; a right answer that is found twice (in two texts of one law) counts once.</param>
/// <param name="Missed">How many right answers are not among the hits.</param>
/// <param name="Elapsed">How long the whole question took.</param>
public sealed record EvaluatedQuestion(JudgedQuestion Question, IReadOnlyList<EvaluatedHit> Hits, IReadOnlyList<bool> Right, int Missed, TimeSpan Elapsed);

/// <summary>评测: asks questions whose answers are known.</summary>
public static class Evaluator
{
    /// <summary>How many hits a question is judged by.</summary>
    public const int Depth = 100;

    /// <summary>Asks an index of a file of articles, whose ids the questions name, and judges the hits.</summary>
    /// <param name="today">The day for questions that name none.</param>
    /// <param name="words">Alternatives for what people say; null for none.</param>
    public static EvaluatedQuestion Ask(ArticleIndex index, RankingModel model, JudgedQuestion question, DateOnly today, TradeWords? words = null)
    {
        var day = question.On ?? today;
        var started = Stopwatch.GetTimestamp();
        var hits = index.Rank(new SearchQuery(question.Query, Depth, facets => facets.Kind == TextKind.Article && facets.CountsOn(day)) { Expressions = words?.ExpressionsIn(question.Query) ?? [] }, model);
        var elapsed = Stopwatch.GetElapsedTime(started);
        return Judge(question, [.. hits.Select(h => new EvaluatedHit(h.Facets.Title, null, h.Facets.Article, h.Score, null, h.Key.Article))], elapsed);
    }

    /// <summary>Tells which of the hits for a question are right, wherever they were found.</summary>
    public static EvaluatedQuestion Judge(JudgedQuestion question, IReadOnlyList<EvaluatedHit> hits, TimeSpan elapsed)
    {
        var open = question.Gold.Select(gold => (Law: TitleKey.Of(gold.Law), Article: TextTable.Packed(gold.Article), gold.Id)).ToHashSet();
        return new EvaluatedQuestion(question, hits, [.. hits.Select(h => open.RemoveWhere(gold => Is(h, gold)) > 0)], open.Count, elapsed);
    }

    /// <summary>The quality over questions that have a known answer.</summary>
    public static Quality Judge(IEnumerable<EvaluatedQuestion> asked) =>
        Quality.Of([.. asked.Where(a => a.Question.Gold.Count > 0).Select(a => (a.Right, a.Right.Count(r => r) + a.Missed))]);

    /// <summary>违则和罚则都在前几条: the share of the questions with a duty and a penalty article that have one of each among the first hits; null where no question has both.</summary>
    public static double? BothWithin(int first, IEnumerable<EvaluatedQuestion> asked)
    {
        List<EvaluatedQuestion> both = [.. asked.Where(a => a.Question.Roles.Contains("duty") && a.Question.Roles.Contains("penalty"))];
        return both.Count == 0 ? null : both.Average(a => Holds(a, "duty", first) && Holds(a, "penalty", first) ? 1.0 : 0);
    }

    static bool Holds(EvaluatedQuestion asked, string role, int first) =>
        asked.Question.Gold.Zip(asked.Question.Roles).Any(gold => gold.Second == role
            && asked.Hits.Take(first).Any(hit => Is(hit, (TitleKey.Of(gold.First.Law), TextTable.Packed(gold.First.Article), gold.First.Id))));

    static bool Is(EvaluatedHit hit, (string Law, int Article, long? Id) gold) =>
        TitleKey.Of(hit.Law ?? "") == gold.Law && (gold.Id is { } id && hit.Id is { } own ? own == id : TextTable.Packed(hit.Article) == gold.Article);
}
