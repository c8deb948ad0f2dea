using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Search.Resolved;

namespace KnowledgeBase.Search.Ranking;

/// <summary>A candidate with what was looked at in it, in the order of <see cref="RankingFeature"/>.</summary>
sealed record RankedCandidate(Candidate Candidate, float[] Features)
{
    public float Score(float[] weights)
    {
        var score = 0f;
        for (var i = 0; i < weights.Length; i++)
            score += weights[i] * Features[i];
        return score;
    }
}

/// <summary>Second step of an answer: looks into the candidates' texts. Adds the duty articles that penalty articles among them refer to, and what resolved questions lead to.</summary>
static class Reranker
{
    /// <summary>How many candidates are looked into.</summary>
    public const int Depth = 300;

    // Only the first candidates may bring others with them.
    const int ReferringDepth = 30;
    const float LeastNearness = 0.5f;

    /// <summary>The candidates with their features, in no order.</summary>
    /// <param name="passes">Which texts may answer; asked of those that are added.</param>
    public static (IReadOnlyList<RankedCandidate> Candidates, TaughtAnswer? Taught) Read(
        SearchQuery query, IReadOnlyList<Candidate> candidates, SearchSnapshot statistics, ResolvedIndex? resolved, Func<Candidate, bool> passes)
    {
        if (candidates.Count == 0 && resolved is null)
            return ([], null);
        var named = NamedLaw.In(query.Text, candidates);
        var view = new QuestionView(named?.Rest ?? query.Text, statistics);
        var (all, referred) = WithReferredTo(view, candidates, passes);
        var taught = resolved?.About(query.Text);
        if (taught is not null)
            AddTaught(taught, all, statistics, passes);
        ScoreAdded(query, all, candidates.Count, statistics);
        var best = Math.Max(1e-6f, all.Count == 0 ? 0 : all.Max(c => c.Score));
        var expressions = query.Expressions.Count == 0 ? null : new ExpressionView(query.Expressions, view, statistics);
        var reader = new CandidateReader(query.Text, named, view, expressions, best, referred);
        List<RankedCandidate> ranked = [.. all.Select((c, i) => new RankedCandidate(c, reader.Read(c, i < candidates.Count ? 1f / (i + 1) : 0)))];
        taught?.Fill(ranked, candidates.Count);
        return (ranked, taught);
    }

    static (List<Candidate> All, Dictionary<(SearchSnapshot, int), float> Referred) WithReferredTo(QuestionView view, IReadOnlyList<Candidate> candidates, Func<Candidate, bool> passes)
    {
        List<Candidate> all = [.. candidates];
        var known = candidates.Select(c => (c.Part, c.Text)).ToHashSet();
        Dictionary<(SearchSnapshot, int), float> referred = [];
        foreach (var candidate in candidates.Take(ReferringDepth))
        {
            var (provisions, nearness) = PenaltyReferences.In(candidate.Part.Texts.Characters[candidate.Text], view);
            if (nearness < LeastNearness)
                continue;
            foreach (var provision in provisions)
            {
                if (candidate.Part.Texts.Sibling(candidate.Text, provision) is not (>= 0 and var duty) || duty == candidate.Text)
                    continue;
                var added = new Candidate(candidate.Part, duty, 0);
                if (known.Add((added.Part, added.Text)))
                {
                    if (!passes(added))
                        continue;
                    all.Add(added);
                }
                referred[(added.Part, duty)] = Math.Max(referred.GetValueOrDefault((added.Part, duty)), nearness);
            }
        }
        return (all, referred);
    }

    static void ScoreAdded(SearchQuery query, List<Candidate> all, int scored, SearchSnapshot statistics)
    {
        var scores = new Dictionary<SearchSnapshot, DirectScore>();
        for (var i = scored; i < all.Count; i++)
        {
            var part = all[i].Part;
            if (!scores.TryGetValue(part, out var direct))
                scores.Add(part, direct = new DirectScore(part, QueryTerms.Read(query, part, statistics)));
            all[i] = all[i] with { Score = direct.Of(all[i].Text) };
        }
    }

    static void AddTaught(TaughtAnswer taught, List<Candidate> all, SearchSnapshot statistics, Func<Candidate, bool> passes)
    {
        var known = all.Where(c => c.Part == statistics).Select(c => c.Text).ToHashSet();
        foreach (var text in taught.Texts)
            if (known.Add(text) && new Candidate(statistics, text, 0) is var added && passes(added))
                all.Add(added);
    }
}
