using System.Buffers;
using System.Numerics;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Scores the texts for a question by BM25: pairs, words and numbers by walking their postings, single characters in the texts that those have put in front.</summary>
ref struct Scorer(SearchSnapshot snapshot, Func<int, bool>? passes, FixedPoint unit, Span<int> scores)
{
    // A text whose pairs do not bring it among these is not brought up by its characters: of 1,235 lay questions, one in a thousand right answers among the first hundred is lost by it.
    const int Front = 512;
    const int FrontFactor = 3;

    readonly Span<int> scores = scores;

    /// <summary>The best texts, best first.</summary>
    /// <param name="passes">Which texts may answer; null for all. Asked only of those that could be among the best.</param>
    public static (float Score, int Text)[] Best(SearchSnapshot snapshot, QueryTerms question, int limit, Func<int, bool>? passes)
    {
        var buffer = ArrayPool<int>.Shared.Rent(Math.Max(1, snapshot.Count));
        var scores = buffer.AsSpan(0, snapshot.Count);
        scores.Clear();
        var unit = FixedPoint.For(question.Terms.Sum(t => t.Weight));
        var scorer = new Scorer(snapshot, passes, unit, scores);
        var best = question.Anchored ? scorer.ByPairsThenCharacters(question, limit) : scorer.ByAllTerms(question, limit);
        ArrayPool<int>.Shared.Return(buffer);
        return [.. best.Select(b => (unit.ToScore(b.Score), b.Text))];
    }

    readonly (int Score, int Text)[] ByAllTerms(QueryTerms question, int limit)
    {
        foreach (var term in question.Terms)
            Walk(term);
        return Collect(limit).Ranked();
    }

    readonly (int Score, int Text)[] ByPairsThenCharacters(QueryTerms question, int limit)
    {
        foreach (var term in question.Terms)
            if (!term.IsCharacter)
                Walk(term);
        using var characters = new QuestionCharacters(snapshot, question, unit);
        var best = new TopHits(limit);
        foreach (var (score, text) in Collect(Math.Max(Front, limit * FrontFactor)).Unranked())
            best.Offer(score + characters.PartIn(text), text);
        return best.Ranked();
    }

    readonly void Walk(QueryTerm term)
    {
        Span<int> texts = stackalloc int[PostingReader.BlockSize];
        Span<int> frequencies = stackalloc int[PostingReader.BlockSize];
        var (weight, weights, norms) = (unit.Scale(term.Weight), snapshot.Weights, snapshot.Texts.Norms);
        var postings = snapshot.Terms.Read(term.Place);
        while (postings.Read(texts, frequencies) is var count and > 0)
            for (var i = 0; i < count; i++)
                scores[texts[i]] += FixedPoint.Part(weight, weights.Saturation(frequencies[i], norms[texts[i]]));
        WalkGists(term);
    }

    // What the gist adds beyond what heading and body have brought already.
    readonly void WalkGists(QueryTerm term)
    {
        var (weight, gists) = (unit.Scale(term.Weight), snapshot.Gists);
        foreach (var posting in gists.Of(term.Place))
        {
            var norm = snapshot.Texts.Norms[posting.Text];
            var both = snapshot.Weights.Saturation(posting.BesideFrequency, norm, posting.Frequency, gists.Lengths[posting.Text] / gists.Average);
            scores[posting.Text] += FixedPoint.Part(weight, both) - FixedPoint.Part(weight, snapshot.Weights.Saturation(posting.BesideFrequency, norm));
        }
    }

    readonly TopHits Collect(int most)
    {
        var top = new TopHits(most);
        for (var text = Next(0, 1); text < scores.Length; text = Next(text + 1, Math.Max(1, top.Threshold)))
            if (scores[text] > top.Threshold && (passes is null || passes(text)))
                top.Offer(scores[text], text);
        return top;
    }

    // The next text whose score is not below a bound, many at a time: most are.
    readonly int Next(int text, int bound)
    {
        var least = new Vector<int>(bound);
        while (text + Vector<int>.Count <= scores.Length && !Vector.GreaterThanOrEqualAny(new Vector<int>(scores[text..]), least))
            text += Vector<int>.Count;
        while (text < scores.Length && scores[text] < bound)
            text++;
        return text;
    }
}
