using System.Buffers;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Scores the texts for a question: pairs, words and rare characters by walking their postings, frequent characters only in the texts that can still win.</summary>
/// <remarks>The result is the same as of walking everything; the bound in <see cref="FrequentTerms"/> sees to that.</remarks>
ref struct Scorer(SearchSnapshot snapshot, int limit, Func<int, bool>? passes, Span<float> scores)
{
    readonly Span<float> scores = scores;
    readonly byte[] norms = snapshot.Texts.Norms;

    /// <summary>The best texts, best first.</summary>
    /// <param name="passes">Which texts may answer; null for all. Asked only of those that could be among the best.</param>
    public static (float Score, int Text)[] Best(SearchSnapshot snapshot, QueryTerms question, int limit, Func<int, bool>? passes)
    {
        var buffer = ArrayPool<float>.Shared.Rent(Math.Max(1, snapshot.Count));
        var scores = buffer.AsSpan(0, snapshot.Count);
        scores.Clear();
        var best = new Scorer(snapshot, limit, passes, scores).Score(question);
        ArrayPool<float>.Shared.Return(buffer);
        return best;
    }

    (float Score, int Text)[] Score(QueryTerms question)
    {
        List<(float Weight, DensePostings Postings)> frequent = [];
        // Terms come in the order of their keys, characters first; pairs must decide which texts are scored at all.
        foreach (var term in question.Terms.Where(t => !t.IsCharacter))
            Walk(term, onlyScored: false);
        foreach (var term in question.Terms.Where(t => t.IsCharacter))
        {
            if (question.Anchored && snapshot.Dense.TryGetValue(term.Place, out var dense))
                frequent.Add((term.Weight, dense));
            else
                Walk(term, onlyScored: question.Anchored);
        }
        var top = Collect();
        return frequent.Count == 0 ? top.Ranked() : Finish(new FrequentTerms(frequent, snapshot.Weights), top.Ranked());
    }

    void Walk(QueryTerm term, bool onlyScored)
    {
        Span<int> texts = stackalloc int[PostingReader.BlockSize];
        Span<int> frequencies = stackalloc int[PostingReader.BlockSize];
        var postings = snapshot.Terms.Read(term.Place);
        while (postings.Read(texts, frequencies) is var count and > 0)
            for (var i = 0; i < count; i++)
            {
                ref var score = ref scores[texts[i]];
                if (!onlyScored || score > 0)
                    score += term.Weight * snapshot.Weights.Saturation(frequencies[i], norms[texts[i]]);
            }
    }

    TopHits Collect()
    {
        var top = new TopHits(limit);
        for (var text = 0; text < scores.Length; text++)
            if (scores[text] > 0 && scores[text] > top.Threshold && Passes(text))
                top.Offer(scores[text], text);
        return top;
    }

    // The texts in front so far get their full scores first: whoever cannot reach the last of them cannot win.
    (float Score, int Text)[] Finish(FrequentTerms frequent, (float Score, int Text)[] front)
    {
        var lastPlace = 0f;
        if (front.Length == limit)
        {
            lastPlace = float.MaxValue;
            foreach (var (score, text) in front)
                lastPlace = Math.Min(lastPlace, frequent.AddTo(score, text, norms[text], 0));
        }
        var top = new TopHits(limit);
        for (var text = 0; text < scores.Length; text++)
        {
            if (scores[text] <= 0 || scores[text] + frequent.Most < lastPlace || !Passes(text))
                continue;
            var score = frequent.AddTo(scores[text], text, norms[text], lastPlace);
            if (score >= lastPlace && score > top.Threshold)
                top.Offer(score, text);
            lastPlace = Math.Max(lastPlace, top.Threshold);
        }
        return top.Ranked();
    }

    readonly bool Passes(int text) => passes is null || passes(text);
}
