using KnowledgeBase.Search.Indexing;

namespace KnowledgeBase.Search.Ranking;

/// <summary>The frequent characters of a question, the weightiest first, with what all that follow can still add.</summary>
sealed class FrequentTerms
{
    readonly (float Weight, DensePostings Postings)[] terms;
    readonly float[] rest;
    readonly Bm25 weights;

    public FrequentTerms(IEnumerable<(float Weight, DensePostings Postings)> terms, Bm25 weights)
    {
        this.weights = weights;
        this.terms = [.. terms.OrderByDescending(t => t.Weight * t.Postings.Most)];
        rest = new float[this.terms.Length + 1];
        // A little more than the sum, so that rounding never shuts out a text that draws level.
        for (var i = this.terms.Length - 1; i >= 0; i--)
            rest[i] = rest[i + 1] + this.terms[i].Weight * this.terms[i].Postings.Most * 1.0001f;
    }

    /// <summary>What they can add to any text at most.</summary>
    public float Most => rest[0];

    /// <summary>The score of a text with their part added; something below <paramref name="needed"/> as soon as it cannot be reached.</summary>
    public float AddTo(float score, int text, byte norm, float needed)
    {
        for (var i = 0; i < terms.Length && score + rest[i] >= needed; i++)
            if (terms[i].Postings.FrequencyIn(text) is var frequency and > 0)
                score += terms[i].Weight * weights.Saturation(frequency, norm);
        return score;
    }
}
