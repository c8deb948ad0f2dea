using KnowledgeBase.Library.Gists;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Search.Querying.Names;

namespace KnowledgeBase.Library.Searching.Suggesting;

/// <summary>边写边提示: what a question that is being typed may become, from memory. Safe for concurrent use.</summary>
public sealed class QuestionSuggestions(ArticleIndex index, LawNames names, ArticleGists articleGists)
{
    /// <summary>More are not looked through while typing.</summary>
    public const int Most = 8;

    // No title and no citation is longer.
    const int LongestTyped = 80;

    const int ForGists = 3;

    // Documents keep these places where laws would take all.
    const int ForDocuments = 2;

    readonly ISuggestionSource articles = new ArticleSuggestions(names);
    readonly ISuggestionSource gists = new GistSuggestions(articleGists);
    readonly ISuggestionSource laws = new LawSuggestions(names);
    readonly ISuggestionSource documents = new DocumentSuggestions();

    volatile Known? known;

    /// <summary>The surest first; none for what nothing here begins with.</summary>
    /// <param name="day">Articles are those of the text of this day.</param>
    public IReadOnlyList<QuestionSuggestion> For(string typed, DateOnly day)
    {
        var text = typed.Trim();
        if (text.Length is 0 or > LongestTyped)
            return [];
        var soFar = new TypedSoFar(text, day, Catalogue());
        // Whoever types the beginning of a title means the law; field words come after, and keep their places where many titles hold what is typed.
        List<QuestionSuggestion> said = [.. gists.For(soFar).Take(ForGists)];
        List<QuestionSuggestion> named = [.. articles.For(soFar).Concat(laws.For(soFar)).Take(Most)];
        List<QuestionSuggestion> first = [.. named.Take(Most - Math.Min(said.Count, ForGists)), .. said];
        List<QuestionSuggestion> last = [.. documents.For(soFar).Take(Math.Max(ForDocuments, Most - first.Count))];
        return [.. first.Take(Most - last.Count), .. last];
    }

    // Read again when the index has changed; two at once may both read, and the same comes out.
    IndexCatalogue Catalogue()
    {
        var (state, held) = (index.Current, known);
        if (held?.State != state)
            known = held = new Known(state, IndexCatalogue.Of(state));
        return held.Catalogue;
    }

    sealed record Known(IndexState State, IndexCatalogue Catalogue);
}
