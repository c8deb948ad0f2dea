using KnowledgeBase.Library.Documents;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Search.Querying.Language;
using KnowledgeBase.Search.Querying.Spelling;
using KnowledgeBase.Store;

namespace KnowledgeBase.Library.Searching;

/// <summary>查依据: a question in, the answer out. Safe for concurrent use.</summary>
public sealed class CorpusSearch(CorpusStore store, ArticleIndex index, LawFinder finder, LawCatalogue laws, LawReader reader, DocumentCatalogue documents, ResolvedQuestions resolved)
{
    // More texts than these make no suggestion surer.
    const int EnoughTexts = 50;

    readonly CitationFinder citations = new(finder, laws, reader);

    /// <summary>Answers a question: a citation by the article itself, a document number by the document, anything else by the texts that share its words.</summary>
    public async Task<SearchAnswer> AskAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        var typed = request.Text.Trim();
        var (read, fault) = QuestionParser.Parse(typed, request.Day);
        if (read is not { } question)
            return new SearchAnswer(null, [], request.Page.Cut<FoundText>([]), [], [], [], NoHitReason.WrongSyntax, fault) { Day = request.Day };
        request = request with { Day = question.Day ?? request.Day };
        var citation = await citations.FindAsync(typed, request.Day, request.LawInContext, cancellationToken);
        var numbered = await NumberedAsync(typed, cancellationToken);
        var state = index.Current;
        var hits = index.Rank(new SearchQuery(question.Words, SearchRequest.Depth, request.Admits, question.Required), request.Model ?? resolved.ModelOver(state.Main));
        var page = request.Page.Cut(hits);
        var found = await HitReader.ReadAsync(store, page.Items, request.Excerpts ? question.Words : null, request.Day, cancellationToken);
        return new SearchAnswer(
            citation, numbered, new Page<FoundText>(found, page.Total, page.Number, page.Size),
            Counts(hits, h => h.Facets.Level), Names(hits, h => h.Facets.Region ?? ""), Counts(hits, h => (TextKind?)h.Facets.Kind),
            Reason(citation, numbered, hits), null)
        {
            Day = request.Day,
            Issuers = Names(hits, h => h.Facets.Issuer),
            Suggestion = citation is { Outcome: not CitationOutcome.LawNotHere } || numbered.Count > 0 ? null : Suggestion(typed, state.Main),
        };
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

    static IReadOnlyList<Count<string>> Names(IReadOnlyList<RankedHit> hits, Func<RankedHit, string?> name) =>
        [.. hits.Where(h => h.Facets.Kind == TextKind.Article).Select(name).OfType<string>().CountBy(n => n)
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => new Count<string>(c.Key, c.Value))];

    static IReadOnlyList<Count<T>> Counts<T>(IReadOnlyList<RankedHit> hits, Func<RankedHit, T?> value) where T : struct, Enum =>
        [.. hits.Select(value).OfType<T>().CountBy(v => v).OrderBy(c => c.Key).Select(c => new Count<T>(c.Key, c.Value))];
}
