using KnowledgeBase.Legal;
using KnowledgeBase.Search.Querying;

namespace KnowledgeBase.Search.Ranking;

/// <summary>A law that a question names in full beside other words (某市扬尘条例 未洒水).</summary>
/// <param name="Rest">The question without the name.</param>
sealed record NamedLaw(string Key, string Rest)
{
    const int ShortestTitle = 3;
    const int ShortestRest = 2;

    /// <summary>The law with the longest title that the question says, among those of the candidates; null where it names none or nothing else.</summary>
    public static NamedLaw? In(string question, IReadOnlyList<Candidate> candidates)
    {
        var asked = TitleKey.Of(question);
        string? longest = null;
        foreach (var title in candidates.Select(c => c.Part.Texts.Titles[c.Text]).OfType<string>().Distinct())
            if (TitleKey.Of(title) is { Length: >= ShortestTitle } key && key.Length > (longest?.Length ?? 0) && asked.Contains(key, StringComparison.Ordinal))
                longest = key;
        var rest = longest is null ? "" : asked.Replace(longest, " ", StringComparison.Ordinal).Trim();
        return rest.Length < ShortestRest ? null : new NamedLaw(longest!, rest);
    }

    public bool Is(string title) => TitleKey.Of(title) == Key;
}
