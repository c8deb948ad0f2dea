using KnowledgeBase.Legal;
using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Search.Querying.Names;

/// <summary>Ranks titles by how well they answer to what was typed.</summary>
static class TitleRanking
{
    public static IReadOnlyList<TitleCandidate> Rank(string typed, IReadOnlyCollection<string> aliased, IEnumerable<string> titles)
    {
        var key = TitleKey.Of(typed);
        if (key.Length < 2)
            return [];
        var found = titles.Distinct(StringComparer.Ordinal).Select(title => (Title: title, Match: Match(typed, key, title, TitleKey.Of(title), aliased)))
            .Where(found => found.Match is not null).Select(found => new TitleCandidate(found.Title, found.Match!.Value))
            // The law is shorter than its implementing rules, and the national one shorter than the regional.
            .OrderBy(found => found.Match).ThenBy(found => TitleKey.Of(found.Title).Length).ThenBy(found => found.Title, StringComparer.Ordinal).ToList();
        return found is [{ Match: <= TitleMatch.EndsWith }, ..] ? [.. found.Where(f => f.Match <= TitleMatch.EndsWith)] : found;
    }

    static TitleMatch? Match(string typed, string key, string title, string titleKey, IReadOnlyCollection<string> aliased) =>
        title == typed ? TitleMatch.Exact
        : aliased.Contains(titleKey) ? TitleMatch.Alias
        : titleKey == key ? TitleMatch.SameKey
        : titleKey.EndsWith(key, StringComparison.Ordinal) ? TitleMatch.EndsWith
        : IsSubsequence(key, titleKey) ? TitleMatch.Subsequence
        : key.Length >= 3 && key.All(char.IsAsciiLetter) && Pinyin.HasInitials(titleKey, key) ? TitleMatch.Initials
        : key.Length >= 3 && Pinyin.SameSound(key, titleKey) ? TitleMatch.SameSound
        : key.Length >= 4 && EditDistance.IsOne(key, titleKey) ? TitleMatch.OneEdit
        : null;

    // What is left out stands between: the first and the last character are typed, and at least a third of the title.
    static bool IsSubsequence(string part, string whole)
    {
        if (part.Length < 3 || part.Length >= whole.Length || part.Length * 3 < whole.Length || part[0] != whole[0] || part[^1] != whole[^1])
            return false;
        var place = 0;
        foreach (var character in whole)
            if (place < part.Length && part[place] == character)
                place++;
        return place == part.Length;
    }
}
