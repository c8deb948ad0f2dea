using System.Buffers;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Scores every text that holds a term of the question, a term at a time.</summary>
static class Scorer
{
    /// <summary>The best texts, best first.</summary>
    public static (float Score, int Text)[] Best(SearchSnapshot snapshot, QueryTerms question, int limit, Func<TextFacets, bool>? filter)
    {
        var scores = ArrayPool<float>.Shared.Rent(Math.Max(1, snapshot.Count));
        var span = scores.AsSpan(0, snapshot.Count);
        span.Clear();
        foreach (var term in question.Terms.Where(t => !t.IsCharacter))
            Add(snapshot, term, span, onlyToScored: false);
        foreach (var term in question.Terms.Where(t => t.IsCharacter))
            Add(snapshot, term, span, onlyToScored: question.Anchored);
        var best = Collect(snapshot, span, limit, filter);
        ArrayPool<float>.Shared.Return(scores);
        return best;
    }

    static void Add(SearchSnapshot snapshot, QueryTerm term, Span<float> scores, bool onlyToScored)
    {
        var (norms, weights) = (snapshot.Texts.Norms, snapshot.Weights);
        Span<int> texts = stackalloc int[PostingReader.BlockSize];
        Span<int> frequencies = stackalloc int[PostingReader.BlockSize];
        var postings = snapshot.Terms.Read(term.Place);
        while (postings.Read(texts, frequencies) is var count and > 0)
            for (var i = 0; i < count; i++)
            {
                ref var score = ref scores[texts[i]];
                if (!onlyToScored || score > 0)
                    score += term.Weight * weights.Saturation(frequencies[i], norms[texts[i]]);
            }
    }

    static (float Score, int Text)[] Collect(SearchSnapshot snapshot, ReadOnlySpan<float> scores, int limit, Func<TextFacets, bool>? filter)
    {
        var top = new TopHits(limit);
        for (var text = 0; text < scores.Length; text++)
        {
            var score = scores[text];
            if (score > 0 && score > top.Threshold && (filter is null || filter(snapshot.Texts.FacetsOf(text))))
                top.Offer(score, text);
        }
        return top.Ranked();
    }
}
