using KnowledgeBase.Legal;
using KnowledgeBase.Search.Querying.Names;

namespace KnowledgeBase.Library.Searching.Suggesting;

/// <summary>A question while it is being typed, with what can be suggested for it.</summary>
/// <param name="Text">As typed, without white space around.</param>
/// <param name="Day">Articles are those of the text of this day.</param>
sealed record TypedSoFar(string Text, DateOnly Day, IndexCatalogue Catalogue)
{
    /// <summary>As titles are compared; an opening 《 that is not closed yet is left out.</summary>
    public string Key { get; } = TitleKey.Of(Text.TrimStart('《', '<', '〈').TrimEnd('》', '>', '〉'));
}

/// <summary>Something that suggests: one a kind of thing. The one-line gists of articles (条旨) will be one more beside these.</summary>
interface ISuggestionSource
{
    /// <summary>The surest first; read no further than is wanted.</summary>
    IEnumerable<QuestionSuggestion> For(TypedSoFar typed);
}
