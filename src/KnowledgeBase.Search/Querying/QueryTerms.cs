using KnowledgeBase.Search.Analysis;
using KnowledgeBase.Search.Indexing;

namespace KnowledgeBase.Search.Querying;

/// <summary>A term of a question that the index holds.</summary>
/// <param name="Place">Its place in the index.</param>
/// <param name="Weight">Rarity, times how often the question says it.</param>
readonly record struct QueryTerm(int Place, float Weight, bool IsCharacter);

/// <summary>What a question asks the index for.</summary>
/// <param name="Terms">In the order of their keys, so that sums are the same every time.</param>
/// <param name="Anchored">The question has pairs or words, and a text must share one of them: one character in common is no match.</param>
sealed record QueryTerms(IReadOnlyList<QueryTerm> Terms, bool Anchored)
{
    public static QueryTerms Read(string question, SearchSnapshot snapshot)
    {
        var folded = TextAnalyzer.Fold(question);
        var counts = new SortedDictionary<uint, int>();
        var anchored = false;
        foreach (var token in TextAnalyzer.Tokens(folded))
        {
            anchored |= token.Kind != TokenKind.Character;
            if (snapshot.Vocabulary.Find(folded, token) is { } key)
                counts[key] = counts.GetValueOrDefault(key) + 1;
        }
        List<QueryTerm> terms = [];
        foreach (var (key, count) in counts)
            if (snapshot.Terms.Find(key) is var place and >= 0)
                terms.Add(new QueryTerm(place, snapshot.Weights.Rarity(snapshot.Terms.TextCounts[place]) * count, TermKey.IsCharacter(key)));
        return new QueryTerms(terms, anchored);
    }
}
