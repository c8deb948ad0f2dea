using KnowledgeBase.Library.Documents;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Search.Querying.Language;
using KnowledgeBase.Store;

namespace KnowledgeBase.Library.Searching;

/// <summary>查依据: a question in, the answer out. Safe for concurrent use.</summary>
public sealed class CorpusSearch(CorpusStore store, ArticleIndex index, LawCatalogue laws, LawReader reader, DocumentCatalogue documents)
{
    readonly CitationFinder citations = new(laws, reader);

    /// <summary>Answers a question: a citation by the article itself, a document number by the document, anything else by the texts that share its words.</summary>
    public async Task<SearchAnswer> AskAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        var question = request.Text.Trim();
        if (QuestionParser.Parse(question, request.Day).Fault is { } fault)
            return Nothing(request, NoHitReason.WrongSyntax, fault);
        var citation = await citations.FindAsync(question, request.Day, cancellationToken);
        var numbered = await NumberedAsync(question, cancellationToken);
        var hits = index.Find(new SearchQuery(question, SearchRequest.Depth, request.Admits));
        var page = request.Page.Cut(hits);
        var found = await HitReader.ReadAsync(store, page.Items, question, request.Day, cancellationToken);
        return new SearchAnswer(
            citation, numbered, new Page<FoundText>(found, page.Total, page.Number, page.Size),
            Counts(hits, h => h.Facets.Level), Regions(hits), Counts(hits, h => (TextKind?)h.Facets.Kind),
            Reason(citation, numbered, hits), null);
    }

    async Task<IReadOnlyList<DocumentSummary>> NumberedAsync(string question, CancellationToken cancellationToken) =>
        DocumentNumberQuery.TryParse(question) is { } number
            ? (await documents.ListAsync(new DocumentFilter { Text = number.ToString() }, cancellationToken)).Items
            : [];

    static NoHitReason? Reason(CitationAnswer? citation, IReadOnlyList<DocumentSummary> numbered, IReadOnlyList<SearchHit> hits) =>
        citation?.Outcome == CitationOutcome.LawNotHere ? NoHitReason.LawNotHere
        : citation is null && numbered.Count == 0 && hits.Count == 0 ? NoHitReason.NothingMatches
        : null;

    static IReadOnlyList<Count<string>> Regions(IReadOnlyList<SearchHit> hits) =>
        [.. hits.Where(h => h.Facets.Kind == TextKind.Article).CountBy(h => h.Facets.Region ?? "")
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => new Count<string>(c.Key, c.Value))];

    static IReadOnlyList<Count<T>> Counts<T>(IReadOnlyList<SearchHit> hits, Func<SearchHit, T?> value) where T : struct, Enum =>
        [.. hits.Select(value).OfType<T>().CountBy(v => v).OrderBy(c => c.Key).Select(c => new Count<T>(c.Key, c.Value))];

    static SearchAnswer Nothing(SearchRequest request, NoHitReason reason, QuestionFault fault) =>
        new(null, [], request.Page.Cut<FoundText>([]), [], [], [], reason, fault);
}
