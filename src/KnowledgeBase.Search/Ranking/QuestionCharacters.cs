using System.Buffers;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying;

namespace KnowledgeBase.Search.Ranking;

/// <summary>The single characters of a question, counted in single texts: most characters stand in so many texts that walking their postings costs more than reading the few texts that matter.</summary>
/// <remarks>For one caller, who disposes of it.</remarks>
sealed class QuestionCharacters : IDisposable
{
    // The places below count; 0 is a character that is not asked for.
    const int MostCharacters = byte.MaxValue;

    readonly SearchSnapshot snapshot;
    readonly float[] weights = new float[MostCharacters + 1];
    readonly int[] counts = new int[MostCharacters + 1], gistCounts = new int[MostCharacters + 1];
    readonly byte[] places = ArrayPool<byte>.Shared.Rent(char.MaxValue + 1);
    readonly List<char> asked = [];

    public QuestionCharacters(SearchSnapshot snapshot, QueryTerms question, FixedPoint unit)
    {
        this.snapshot = snapshot;
        places.AsSpan().Clear();
        foreach (var term in question.Terms)
            if (term.IsCharacter && asked.Count < MostCharacters)
            {
                var character = (char)snapshot.Terms.Keys[term.Place];
                asked.Add(character);
                places[character] = (byte)asked.Count;
                weights[asked.Count] = unit.Scale(term.Weight);
            }
    }

    /// <summary>What they add to the score of a text.</summary>
    public int PartIn(int text)
    {
        var norm = snapshot.Texts.Norms[text];
        Count(snapshot.Texts.Characters[text], counts);
        var gistLength = snapshot.Gists.Lengths[text];
        if (gistLength > 0)
            Count(snapshot.Gists.Characters[text], gistCounts);
        var part = 0;
        for (var place = 1; place <= asked.Count; place++)
        {
            var inGist = gistLength > 0 ? gistCounts[place] : 0;
            if (counts[place] + inGist > 0)
                part += FixedPoint.Part(weights[place], inGist == 0
                    ? snapshot.Weights.Saturation(counts[place], norm)
                    : snapshot.Weights.Saturation(counts[place], norm, inGist, gistLength / snapshot.Gists.Average));
        }
        return part;
    }

    void Count(ReadOnlySpan<char> folded, int[] into)
    {
        into.AsSpan(0, asked.Count + 1).Clear();
        foreach (var character in folded)
            into[places[character]]++;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(places);
}
