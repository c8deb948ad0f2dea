using KnowledgeBase.Library.Gists;

namespace KnowledgeBase.Library.Searching.Suggesting;

/// <summary>Articles by how people speak of them: what is typed stands in the field words or the gist of the article.</summary>
sealed class GistSuggestions(ArticleGists gists) : ISuggestionSource
{
    // One character stands in too many.
    const int LeastTyped = 2;

    public IEnumerable<QuestionSuggestion> For(TypedSoFar typed) => typed.Text.Length < LeastTyped
        ? []
        : gists.Laws.SelectMany(law => law.Gists.Select(gist => (law, gist, Said: Said(gist, typed.Text))))
            .Where(g => g.Said is not null)
            .OrderBy(g => g.Said!.Value.Place).ThenBy(g => g.Said!.Value.Words.Length)
            .Select(g => new QuestionSuggestion(SuggestionKind.Article, $"《{g.law.Law}》{g.gist.Article}", $"{g.law.Law}{g.gist.Article}", g.Said!.Value.Words));

    // Field words that begin so, field words that hold it, the gist.
    static (int Place, string Words)? Said(Gist gist, string typed)
    {
        (int Place, string Words)? best = null;
        foreach (var words in gist.FieldWords)
            if (words.IndexOf(typed, StringComparison.Ordinal) is >= 0 and var at && (best is null || Math.Sign(at) < best.Value.Place))
                best = (Math.Sign(at), words);
        return best ?? (gist.Text.Contains(typed, StringComparison.Ordinal) ? (2, gist.Text) : null);
    }
}
