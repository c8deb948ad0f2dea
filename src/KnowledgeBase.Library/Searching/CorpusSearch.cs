using KnowledgeBase.Library.Documents;
using KnowledgeBase.Library.Gists;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Search.Querying.Language;
using KnowledgeBase.Search.Querying.Names;
using KnowledgeBase.Search.Querying.Spelling;
using KnowledgeBase.Search.Querying.Words;
using KnowledgeBase.Store;

namespace KnowledgeBase.Library.Searching;

/// <summary>查依据: a question in, the answer out. Safe for concurrent use.</summary>
public sealed class CorpusSearch(CorpusStore store, ArticleIndex index, LawFinder finder, LawCatalogue laws, LawReader reader, DocumentCatalogue documents, ResolvedQuestions resolved, ArticleGists gists, LawNames names, TradeWords words)
{
    // More texts than these make no suggestion surer.
    const int EnoughTexts = 50;

    readonly CitationFinder citations = new(finder, laws, reader, gists, names);

    /// <summary>Answers a question: a citation by the article itself, a document number by the document, anything else by the texts that share its words.</summary>
    public async Task<SearchAnswer> AskAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        var typed = request.Text.Trim();
        var (read, fault) = QuestionParser.Parse(typed, request.Day);
        if (read is not { } question)
            return new SearchAnswer(null, [], request.Page.Cut<FoundText>([]), [], [], [], NoHitReason.WrongSyntax, fault) { Day = request.Day };
        if (request.DayInWords)
            request = request with { Day = question.Day ?? request.Day };
        var citation = await citations.FindAsync(typed, request.Day, request.LawInContext, cancellationToken)
            ?? (question is { Day: not null, Required: null } ? await citations.FindBesideDayAsync(question.Words, request.Day, request.LawInContext, cancellationToken) : null);
        var numbered = await NumberedAsync(typed, cancellationToken);
        var state = index.Current;
        var ranking = Ranking(question, state, request.Model);
        IReadOnlyList<RankedHit> Ranked(SearchRequest asked) => ranking(asked, SearchRequest.Depth);
        var hits = Ranked(request);
        var page = request.Page.Cut(hits);
        var found = await HitReader.ReadAsync(store, gists, page.Items, request.HitsOnly ? null : question.Words, request.Day, cancellationToken);
        if (request.HitsOnly)
            return new SearchAnswer(citation, numbered, new Page<FoundText>(found, page.Total, page.Number, page.Size), [], [], [], Reason(citation, numbered, hits), null) { Day = request.Day, NamedDay = question.Day };
        var facets = new FacetCounts(request, hits, Ranked);
        var elsewhere = hits.Count == 0 ? ArticleIndex.Find(state, new SearchQuery(question.Words, SearchRequest.Depth, null, question.Required)).Count : 0;
        return new SearchAnswer(
            citation, numbered, new Page<FoundText>(found, page.Total, page.Number, page.Size), facets.Levels, facets.Regions, facets.Kinds,
            Reason(citation, numbered, hits), null)
        {
            Day = request.Day,
            NamedDay = question.Day,
            Issuers = facets.Issuers,
            Times = facets.Times,
            Elsewhere = elsewhere,
            Suggestion = citation is { Outcome: not CitationOutcome.LawNotHere } || numbered.Count > 0 ? null : Suggestion(typed, state.Main),
        };
    }

    /// <summary>The articles of a day that are nearest to some words, as they are filed; nothing is read from the store. None where the words cannot be read as a question.</summary>
    public IReadOnlyList<TextFacets> NearestArticles(string text, DateOnly day, int limit)
    {
        if (QuestionParser.Parse(text.Trim(), day).Question is not { } question)
            return [];
        var hits = Ranking(question, index.Current, null)(new SearchRequest(text, day) { Kind = TextKind.Article }, limit);
        return [.. hits.Select(h => h.Facets)];
    }

    Func<SearchRequest, int, IReadOnlyList<RankedHit>> Ranking(ParsedQuestion question, IndexState state, RankingModel? given)
    {
        var model = given ?? resolved.ModelOver(state.Main);
        var expressions = words.ExpressionsIn(question.Words);
        return (asked, depth) => ArticleIndex.Rank(state, new SearchQuery(question.Words, depth, asked.Admits, question.Required) { Expressions = expressions }, model);
    }

    async Task<IReadOnlyList<DocumentSummary>> NumberedAsync(string question, CancellationToken cancellationToken) =>
        DocumentNumberQuery.TryParse(question) is { } number
            ? (await documents.ListAsync(new DocumentFilter { Text = number.ToString() }, cancellationToken)).Items
            : [];

    static string? Suggestion(string typed, SearchSnapshot main) =>
        main.Count == 0 ? null : new SpellingAdvice(piece => main.TextsHolding(piece, EnoughTexts), main.LawTitles).Correct(typed);

    static NoHitReason? Reason(CitationAnswer? citation, IReadOnlyList<DocumentSummary> numbered, IReadOnlyList<RankedHit> hits) =>
        citation?.Outcome == CitationOutcome.LawNotHere ? NoHitReason.LawNotHere
        : citation is null && numbered.Count == 0 && hits.Count == 0 ? NoHitReason.NothingMatches
        : null;
}
