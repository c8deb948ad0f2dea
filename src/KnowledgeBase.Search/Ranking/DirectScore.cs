using KnowledgeBase.Search.Analysis;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying;

namespace KnowledgeBase.Search.Ranking;

/// <summary>BM25 of one text, counted in the text itself: for the few that come from elsewhere than the postings.</summary>
sealed class DirectScore(SearchSnapshot part, QueryTerms question)
{
    readonly Dictionary<uint, float> weights = question.Terms.ToDictionary(t => part.Terms.Keys[t.Place], t => t.Weight);

    public float Of(int text)
    {
        var folded = part.Texts.Characters[text];
        var counts = new Dictionary<uint, int>();
        foreach (var token in TextAnalyzer.Tokens(folded))
            if (part.Vocabulary.Find(folded, token) is { } key && weights.ContainsKey(key))
                counts[key] = counts.GetValueOrDefault(key) + 1;
        var score = 0f;
        foreach (var (key, count) in counts)
            score += weights[key] * part.Weights.Saturation(count, part.Texts.Norms[text]);
        return score;
    }
}
