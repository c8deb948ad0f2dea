using System.Text.RegularExpressions;

namespace KnowledgeBase.Legal;

/// <summary>题名的比较形式: two titles with the same key name the same text (design decision 9).</summary>
public static partial class TitleKey
{
    const string Country = "中华人民共和国";

    /// <summary>The title folded for comparing: without outer 《》, 中华人民共和国 in front of a name, white space, and a closing （2021年修正）.</summary>
    public static string Of(string title)
    {
        var key = WidthFold.Key(title);
        if (key is ['<', .., '>'] && key.IndexOf('<', 1) < 0)
            key = key[1..^1];
        if (key.StartsWith(Country, StringComparison.Ordinal) && key.Length > Country.Length)
            key = key[Country.Length..];
        // 某省实施《中华人民共和国消防法》办法 is also written without.
        key = key.Replace("<" + Country, "<", StringComparison.Ordinal);
        return key.EndsWith(')') ? VersionMark().Replace(key, "") : key;
    }

    // Publishers append the year of the text to the title; the law itself is the same.
    [GeneratedRegex(@"\([0-9]{4}年?(?:[0-9]{1,2}月)?(?:第[一二三四五六七八九十]+次)?修[正订](?:版|本)?\)$", RegexOptions.CultureInvariant)]
    private static partial Regex VersionMark();
}
