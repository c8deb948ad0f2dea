using System.Collections;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying.Language;
using KnowledgeBase.Search.Ranking;

namespace KnowledgeBase.Search.Querying;

/// <summary>A text of a snapshot with its score.</summary>
readonly record struct Candidate(SearchSnapshot Part, int Text, float Score)
{
    public SearchHit ToHit() => new(Part.Texts.KeyOf(Text), Part.Texts.FacetsOf(Text), Score);
}

/// <summary>First step of an answer: the texts that share the question's words, of both parts of the index, by BM25.</summary>
static class Retrieval
{
    public static IReadOnlyList<SearchHit> Find(IndexState state, SearchQuery query) => [.. Candidates(state, query).Select(c => c.ToHit())];

    /// <summary>The best candidates, best first.</summary>
    public static IReadOnlyList<Candidate> Candidates(IndexState state, SearchQuery query)
    {
        var main = Of(state.Main, state, query);
        if (state.Live.Count == 0)
            return main;
        return [.. main.Concat(Of(state.Live, state, query)).OrderByDescending(c => c.Score).Take(query.Limit)];
    }

    /// <summary>True when a text that was not retrieved by its words may answer the question.</summary>
    public static bool Passes(IndexState state, SearchQuery query, Candidate candidate) =>
        query.Required is null
        && !(candidate.Part == state.Main && state.Replaced.Contains(candidate.Part.Texts.Documents[candidate.Text]))
        && (query.Filter is null || query.Filter(candidate.Part.Texts.FacetsOf(candidate.Text)));

    static IReadOnlyList<Candidate> Of(SearchSnapshot part, IndexState state, SearchQuery query)
    {
        var required = query.Required is null ? null : new ExpressionMatcher(part).Match(query.Required);
        var passes = Condition(part, part == state.Main ? state : null, query.Filter, required);
        var limit = Math.Min(query.Limit, part.Count);
        var best = Scorer.Best(part, QueryTerms.Read(query, part, state.Main), limit, passes);
        List<Candidate> found = [.. best.Select(hit => new Candidate(part, hit.Text, hit.Score))];
        if (required is not null && query.Required is not QueryExpression.Not && found.Count < limit)
            AddRest(found, part, required, passes!, limit);
        return found;
    }

    static Func<int, bool>? Condition(SearchSnapshot part, IndexState? replacing, Func<TextFacets, bool>? filter, BitArray? required)
    {
        var replaced = replacing is { Replaced.Count: > 0 } ? replacing.Replaced : null;
        if (filter is null && required is null && replaced is null)
            return null;
        return text => (required is null || required[text])
            && (replaced is null || !replaced.Contains(part.Texts.Documents[text]))
            && (filter is null || filter(part.Texts.FacetsOf(text)));
    }

    // A text that satisfies the expression is a hit, also when it shares no word that ranks; not where all it satisfies is to lack a word.
    static void AddRest(List<Candidate> found, SearchSnapshot part, BitArray required, Func<int, bool> passes, int limit)
    {
        var ranked = found.Select(c => c.Text).ToHashSet();
        for (var text = 0; text < part.Count && found.Count < limit; text++)
            if (required[text] && !ranked.Contains(text) && passes(text))
                found.Add(new Candidate(part, text, 0));
    }
}
