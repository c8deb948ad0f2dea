using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Ranking;
using KnowledgeBase.Search.Resolved;

namespace KnowledgeBase.Search.Querying;

/// <summary>A part of why a hit stands where it stands.</summary>
/// <param name="Value">What was seen in it.</param>
/// <param name="Share">What that added to its score, beside the average of the candidates.</param>
public sealed record RankingReason(RankingFeature Feature, float Value, float Share);

/// <summary>A hit after its text has been looked into.</summary>
/// <param name="Reasons">The weightiest first.</param>
/// <param name="Settled">The resolved question that lifted it, where one did.</param>
public sealed record RankedHit(TextKey Key, TextFacets Facets, float Score, IReadOnlyList<RankingReason> Reasons, ResolvedQuestion? Settled);

/// <summary>What ranks beside the words: the weights, and the resolved questions of a bureau that has any.</summary>
public sealed record RankingModel(RankingWeights Weights, ResolvedIndex? Resolved = null)
{
    /// <summary>As the program comes: no resolved questions.</summary>
    public static RankingModel Default { get; } = new(RankingWeights.Default);

    internal float[] Vector { get; } = Weights.ToVector();
}

/// <summary>The whole way of a question through the index: retrieval, then a look into the texts.</summary>
static class Ranked
{
    const int MostReasons = 4;

    public static IReadOnlyList<RankedHit> Find(IndexState state, SearchQuery query, RankingModel model)
    {
        var candidates = Retrieval.Candidates(state, query with { Limit = Math.Max(query.Limit, Reranker.Depth) });
        var (read, taught) = Reranker.Read(query, candidates, state.Main, model.Resolved, candidate => Retrieval.Passes(state, query, candidate));
        var ordered = read.Select(r => (Candidate: r, Score: r.Score(model.Vector)))
            .OrderByDescending(r => r.Score).ThenBy(r => r.Candidate.Candidate.Text).Take(query.Limit).ToList();
        var usual = Averages(read);
        return [.. ordered.Select(r => Hit(r.Candidate, r.Score, usual, model, taught))];
    }

    static RankedHit Hit(RankedCandidate ranked, float score, float[] usual, RankingModel model, TaughtAnswer? taught)
    {
        var reasons = Enum.GetValues<RankingFeature>()
            .Select(f => new RankingReason(f, ranked.Features[(int)f], model.Vector[(int)f] * (ranked.Features[(int)f] - usual[(int)f])))
            .Where(r => r.Share > 0).OrderByDescending(r => r.Share).Take(MostReasons);
        var hit = ranked.Candidate.ToHit();
        var settled = ranked.Candidate.Part == taught?.Articles ? taught.LedTo(ranked.Candidate.Text) : null;
        return new RankedHit(hit.Key, hit.Facets, score, [.. reasons], settled);
    }

    static float[] Averages(IReadOnlyList<RankedCandidate> read)
    {
        var sums = new float[Enum.GetValues<RankingFeature>().Length];
        foreach (var candidate in read)
            for (var i = 0; i < sums.Length; i++)
                sums[i] += candidate.Features[i] / read.Count;
        return sums;
    }
}
