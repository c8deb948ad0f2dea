using System.Text.RegularExpressions;
using KnowledgeBase.Legal;
using KnowledgeBase.Search.Analysis;
using KnowledgeBase.Search.Querying.Names;

namespace KnowledgeBase.Search.Querying.Spelling;

/// <summary>A law's name that is one character away from a title that is here: 安全生产发第97条, 《安全声产法》.</summary>
sealed partial class TitleSpelling(IReadOnlyList<string> titles)
{
    readonly HashSet<string> keys = [.. titles.Select(TitleKey.Of)];

    /// <summary>The question with the title put right; null where it names no law, or a known one.</summary>
    public string? Correct(string question)
    {
        if (Named().Match(question) is not { Success: true } match)
            return null;
        var typed = match.Groups["title"];
        var key = TitleKey.Of(typed.Value);
        if (keys.Contains(key))
            return null;
        var found = keys.Where(other => IsNear(key, other)).OrderBy(other => !Pinyin.SameSound(key, other)).ThenBy(other => other.Length).ThenBy(other => other, StringComparer.Ordinal).FirstOrDefault();
        return found is null ? null : string.Concat(question.AsSpan(0, typed.Index), found, question.AsSpan(typed.Index + typed.Length));
    }

    // In a short name one character makes another law: there the two must sound the same.
    static bool IsNear(string typed, string title) =>
        EditDistance.IsOne(typed, title) && (title.Length >= 5 || (typed.Length >= 3 && Pinyin.SameSound(typed, title)));

    [GeneratedRegex(@"^\s*(?:《(?<title>[^《》]{3,60})》|(?<title>[\u4E00-\u9FFF]{3,60}?)\s*(?=第?\s*[0-9０-９〇零一二三四五六七八九十百千]{1,8}\s*条|$))", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
