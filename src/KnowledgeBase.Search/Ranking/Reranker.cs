using KnowledgeBase.Search.Analysis;
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
        string question, IReadOnlyList<Candidate> candidates, SearchSnapshot statistics, ResolvedIndex? resolved, Func<Candidate, bool> passes)
    {
        if (candidates.Count == 0 && resolved is null)
            return ([], null);
        var named = NamedLaw.In(question, candidates);
        var view = new QuestionView(named?.Rest ?? question, statistics);
        var (all, referred) = WithReferredTo(view, candidates, passes);
        var taught = resolved?.About(question);
        if (taught is not null)
            AddTaught(taught, all, statistics, passes);
        ScoreAdded(question, all, candidates.Count, statistics);
        List<RankedCandidate> ranked = [];
        var best = Math.Max(1e-6f, all.Count == 0 ? 0 : all.Max(c => c.Score));
        for (var i = 0; i < all.Count; i++)
            ranked.Add(new RankedCandidate(all[i], Features(view, all[i], i < candidates.Count ? 1f / (i + 1) : 0, best, referred, named)));
        taught?.Fill(ranked, candidates.Count);
        return (ranked, taught);
    }

    static float[] Features(QuestionView view, Candidate candidate, float byPlace, float best, Dictionary<(SearchSnapshot, int), float> referred, NamedLaw? named)
    {
        var text = candidate.Part.Texts.Characters[candidate.Text];
        var headingEnd = text.IndexOf('\n');
        var body = text[(headingEnd + 1)..];
        var heading = text[..headingEnd];
        var title = candidate.Part.Texts.Titles[candidate.Text] ?? "";
        var (whole, inBody, inHeading, inTitle) = (view.In(text), view.In(body), view.In(heading), view.In(TextAnalyzer.Fold(title)));
        var features = new float[Enum.GetValues<RankingFeature>().Length];
        void Set(RankingFeature feature, float value) => features[(int)feature] = value;
        Set(RankingFeature.WordScore, candidate.Score / Math.Max(1e-6f, view.PairWeight + view.CharacterWeight));
        Set(RankingFeature.BehindBest, (candidate.Score - best) / best);
        Set(RankingFeature.WordPlace, byPlace);
        Set(RankingFeature.CommonRuns, inBody.Runs);
        Set(RankingFeature.Pairs, whole.Pairs);
        Set(RankingFeature.Characters, whole.Characters);
        Set(RankingFeature.BodyPairs, inBody.Pairs);
        Set(RankingFeature.SentencePairs, inBody.SentencePairs);
        Set(RankingFeature.SentenceCharacters, inBody.SentenceCharacters);
        Set(RankingFeature.TitleNamed, title.Length > 1 ? (float)inTitle.PairCount / (title.Length - 1) : 0);
        Set(RankingFeature.LawNamed, named?.Is(title) == true ? 1 : 0);
        Set(RankingFeature.Title, inTitle.Pairs);
        Set(RankingFeature.Heading, inHeading.Pairs);
        Set(RankingFeature.Length, MathF.Log(1 + body.Length) / 8);
        Set(RankingFeature.Penalty, body.Contains("违反", StringComparison.Ordinal) && (body.Contains("罚款", StringComparison.Ordinal) || body.Contains("责令", StringComparison.Ordinal)) ? inBody.SentencePairs : 0);
        Set(RankingFeature.ReferredTo, referred.GetValueOrDefault((candidate.Part, candidate.Text)));
        return features;
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

    static void ScoreAdded(string question, List<Candidate> all, int scored, SearchSnapshot statistics)
    {
        var scores = new Dictionary<SearchSnapshot, DirectScore>();
        for (var i = scored; i < all.Count; i++)
        {
            var part = all[i].Part;
            if (!scores.TryGetValue(part, out var direct))
                scores.Add(part, direct = new DirectScore(part, QueryTerms.Read(question, part, statistics)));
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
