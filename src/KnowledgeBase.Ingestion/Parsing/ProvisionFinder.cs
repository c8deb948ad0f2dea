using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>条款项目: reads 第三条第二款第（三）项第1目 and ranges 第三条至第五条 at a place in a text.</summary>
public static partial class ProvisionFinder
{
    /// <summary>The provision that begins exactly here, with its length; null where none does.</summary>
    public static (ProvisionRef Ref, int Length)? At(string text, int start)
    {
        if (start >= text.Length || text[start] != '第')
            return null;
        var match = Provision().Match(text, start);
        if (!match.Success || match.Index != start || match.Length == 0)
            return null;
        var article = Number(match.Groups["article"], match.Groups["suffix"]);
        var to = Number(match.Groups["to"], match.Groups["toSuffix"]);
        var reference = new ProvisionRef(article, Small(match.Groups["paragraph"]), Small(match.Groups["item"]), Small(match.Groups["subitem"]), to);
        return reference is { Article: null, Paragraph: null, Item: null } ? null : (reference, match.Length);
    }

    static ProvisionNumber? Number(Group number, Group suffix)
    {
        if (!number.Success || !ChineseNumeral.TryParse(number.ValueSpan, out var value) || value is < 1 or > 9999)
            return null;
        return new ProvisionNumber(value, suffix.Success && ChineseNumeral.TryParse(suffix.ValueSpan, out var s) ? s : 0);
    }

    static int? Small(Group group) => group.Success && ChineseNumeral.TryParse(group.ValueSpan, out var value) && value > 0 ? value : null;

    [GeneratedRegex(@"\G(?:第(?<article>[零〇一二三四五六七八九十百千0-9]{1,9})条(?:之(?<suffix>[一二三四五六七八九十]{1,3}))?)?(?:(?:至|到|—|-|－)第(?<to>[零〇一二三四五六七八九十百千0-9]{1,9})条(?:之(?<toSuffix>[一二三四五六七八九十]{1,3}))?)?(?:第(?<paragraph>[一二三四五六七八九十0-9]{1,3})款)?(?:第[（(]?(?<item>[一二三四五六七八九十0-9]{1,4})[）)]?项)?(?:第(?<subitem>[一二三四五六七八九十0-9]{1,3})目)?", RegexOptions.CultureInvariant)]
    private static partial Regex Provision();
}
