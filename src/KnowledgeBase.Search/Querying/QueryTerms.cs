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
    // A word that was not typed tells less than one that was.
    const float AlternativeWeight = 0.4f;

    /// <summary>Reads a question with its alternatives; of those pairs and words, since single characters are in everything.</summary>
    public static QueryTerms Read(SearchQuery query, SearchSnapshot snapshot, SearchSnapshot statistics)
    {
        var words = query.Text.Length > SearchQuery.MaximumLength ? query.Text[..SearchQuery.MaximumLength] : query.Text;
        var own = Read(words, snapshot, statistics);
        if (query.Expressions.Count == 0)
            return own;
        var terms = new SortedDictionary<int, QueryTerm>(own.Terms.ToDictionary(t => t.Place));
        foreach (var term in query.Alternatives.SelectMany(a => Read(a, snapshot, statistics).Terms))
            if (!term.IsCharacter)
                terms.TryAdd(term.Place, term with { Weight = term.Weight * AlternativeWeight });
        return new QueryTerms([.. terms.Values], own.Anchored || terms.Count > own.Terms.Count);
    }

    /// <summary>Reads a question.</summary>
    /// <param name="snapshot">The part of the index that is asked.</param>
    /// <param name="statistics">The part that tells how rare a term is: the main one, whichever is asked, so that scores compare.</param>
    public static QueryTerms Read(string question, SearchSnapshot snapshot, SearchSnapshot statistics)
    {
        var folded = TextAnalyzer.Fold(question);
        var terms = new SortedDictionary<uint, QueryTerm>();
        var anchored = false;
        foreach (var token in TextAnalyzer.Tokens(folded))
        {
            anchored |= token.Kind != TokenKind.Character;
            if (snapshot.Vocabulary.Find(folded, token) is not { } key || snapshot.Terms.Find(key) is not (>= 0 and var place))
                continue;
            var rarity = statistics.Weights.Rarity(statistics == snapshot ? snapshot.TextCountAt(place) : statistics.TextCountOf(folded, token));
            terms[key] = new QueryTerm(place, terms.GetValueOrDefault(key).Weight + rarity, TermKey.IsCharacter(key));
        }
        return new QueryTerms([.. terms.Values], anchored);
    }
}
