using KnowledgeBase.Search.Querying.Names;

namespace KnowledgeBase.Library.Searching.Suggesting;

/// <summary>Official documents by a part of their number, whatever its brackets, or of their title.</summary>
sealed class DocumentSuggestions : ISuggestionSource
{
    const int LeastTyped = 2;

    public IEnumerable<QuestionSuggestion> For(TypedSoFar typed)
    {
        if (typed.Key.Length < LeastTyped)
            return [];
        var number = CataloguedDocument.KeyOf(typed.Text);
        return typed.Catalogue.Documents
            .Select(document => (Document: document, Place: Place(document, typed.Key, number)))
            .Where(d => d.Place is not null)
            .OrderBy(d => d.Place).ThenBy(d => d.Document.Title.Length).ThenBy(d => d.Document.Title, StringComparer.Ordinal)
            .Select(d => new QuestionSuggestion(SuggestionKind.Document, d.Document.Number ?? d.Document.Title, d.Document.Title, d.Document.Number ?? "没有文号"));
    }

    static int? Place(CataloguedDocument document, string key, string number) =>
        document.NumberKey is { } held && number.Length >= LeastTyped && held.Contains(number, StringComparison.Ordinal) ? (held.StartsWith(number, StringComparison.Ordinal) ? 0 : 1)
        : document.Key.StartsWith(key, StringComparison.Ordinal) ? 2
        : document.Key.Contains(key, StringComparison.Ordinal) ? 3
        : null;
}
