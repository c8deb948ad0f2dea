using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Ranking;

namespace KnowledgeBase.Search.Resolved;

/// <summary>What the resolved questions say about one question.</summary>
/// <param name="nearest">The nearest resolved questions, nearest first, with their articles and how near they are (about 0 to 1).</param>
/// <param name="askedWords">Articles by how well all their questions together fit.</param>
/// <param name="associated">The question with what its words are associated with.</param>
sealed class TaughtAnswer(
    SearchSnapshot articles, IReadOnlyList<(ResolvedQuestion Question, int[] Texts, float Nearness)> nearest, IReadOnlyDictionary<int, float> askedWords,
    IReadOnlyDictionary<int, int> usage, IReadOnlyDictionary<long, int> lawUsage, AssociatedQuestion associated)
{
    const int Bringing = 30;

    /// <summary>The articles that the nearest questions bring up.</summary>
    public IEnumerable<int> Texts => nearest.Take(Bringing).SelectMany(n => n.Texts);

    /// <summary>The snapshot that the articles are places in.</summary>
    public SearchSnapshot Articles => articles;

    /// <summary>The nearest question that led to an article, as the reason a person is given.</summary>
    public ResolvedQuestion? LedTo(int text) => nearest.Where(n => n.Texts.Contains(text)).Select(n => n.Question).FirstOrDefault();

    /// <summary>Fills the features that come from resolved questions.</summary>
    /// <param name="byWords">How many of the candidates, from the first, the words of the question found.</param>
    public void Fill(IReadOnlyList<RankedCandidate> candidates, int byWords)
    {
        if (candidates.Count == 0)
            return;
        var (best, sum, beside) = (new Dictionary<int, float>(), new Dictionary<int, float>(), new Dictionary<int, float>());
        foreach (var (_, texts, nearness) in nearest)
            foreach (var text in texts)
            {
                best[text] = Math.Max(best.GetValueOrDefault(text), nearness);
                sum[text] = sum.GetValueOrDefault(text) + nearness * nearness;
                foreach (var next in new[] { text - 2, text - 1, text + 1, text + 2 })
                    beside[next] = Math.Max(beside.GetValueOrDefault(next), nearness / Math.Abs(next - text));
            }
        (float Likelihood, float Brought)[] words = [.. candidates.Select(c => associated.In(c.Candidate.Part.Texts.Characters[c.Candidate.Text]))];
        var likeliest = Math.Max(1e-6f, words.Max(w => w.Likelihood));
        for (var i = 0; i < candidates.Count; i++)
        {
            var (features, text) = (candidates[i].Features, candidates[i].Candidate.Text);
            features[(int)RankingFeature.Association] = words[i].Likelihood;
            features[(int)RankingFeature.AssociationShare] = words[i].Likelihood / likeliest;
            features[(int)RankingFeature.AssociatedWords] = words[i].Brought;
            if (candidates[i].Candidate.Part != articles)
                continue;
            features[(int)RankingFeature.NearestQuestion] = best.GetValueOrDefault(text);
            features[(int)RankingFeature.NearQuestions] = sum.GetValueOrDefault(text);
            features[(int)RankingFeature.AskedWords] = askedWords.GetValueOrDefault(text);
            features[(int)RankingFeature.Usage] = MathF.Log(1 + usage.GetValueOrDefault(text)) / 3;
            features[(int)RankingFeature.LawUsage] = MathF.Log(1 + lawUsage.GetValueOrDefault(articles.Texts.Works[text])) / 6;
            features[(int)RankingFeature.Neighbour] = beside.GetValueOrDefault(text);
            features[(int)RankingFeature.ByQuestionOnly] = i >= byWords ? 1 : 0;
        }
    }
}
