using System.Globalization;
using KnowledgeBase.Search.Evaluation;

namespace KnowledgeBase.Library.Searching;

/// <summary>An answer as one list, for hits files: where the question is a citation its article stands first.</summary>
public static class AnswerHits
{
    /// <summary>The hits, best first, at most so many. A text that is only nearest to the day asked for is not passed off for the cited one.</summary>
    public static IReadOnlyList<EvaluatedHit> Of(SearchAnswer answer, int limit)
    {
        // The article itself is not here, and yet known: it is what the question asks for.
        if (answer.Citation is { Known: { } known, KnownGists: [var gist, ..] })
            return [new EvaluatedHit(known.Law, known.Version.ToString("O", CultureInfo.InvariantCulture), gist.Article, 1, null), .. answer.Hits.Items.Where(h => h.Title != known.Law || h.Article != gist.Article).Take(limit - 1).Select(Of)];
        if (answer.Citation is not { Outcome: CitationOutcome.Found, Law: { } law, Version: { } version, Article.Article: var article })
            return [.. answer.Hits.Items.Take(limit).Select(Of)];
        var score = answer.Hits.Items is [var best, ..] ? Math.Max(1, best.Score + 1) : 1;
        var cited = new EvaluatedHit(law.Work.Title, version.Key, article.Number, score, article.Text);
        return [cited, .. answer.Hits.Items.Where(h => h.Law?.VersionId != version.Id || h.Article != article.Number).Take(limit - 1).Select(Of)];
    }

    static EvaluatedHit Of(FoundText hit) => new(hit.Title, hit.Law?.VersionKey, hit.Article, hit.Score, hit.Text);
}
