using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>编章节: 第二章　监督管理 on a line of its own.</summary>
static partial class DivisionLine
{
    /// <summary>The division that the line names, without its place in the tree; null where it names none.</summary>
    /// <param name="isHeading">True where the format marks the line as a heading: then an unnumbered one (附则, 一、一般规定) counts too.</param>
    public static (DivisionKind Kind, int Number, string Title)? At(string line, bool isHeading)
    {
        var text = line.Trim();
        if (text.Length is 0 or > 80)
            return null;
        if (text[0] == '第' && Numbered().Match(text) is { Success: true } match && ChineseNumeral.TryParse(match.Groups["number"].ValueSpan, out var number))
        {
            var kind = match.Groups["kind"].Value switch { "编" => DivisionKind.Part, "分编" => DivisionKind.Subpart, "章" => DivisionKind.Chapter, _ => DivisionKind.Section };
            var title = Squeeze(match.Groups["title"].Value);
            return title.AsSpan().IndexOfAny('。', '；', '，') < 0 ? (kind, number, title) : null;
        }
        if (isHeading)
            return (text.EndsWith('编') ? DivisionKind.Part : DivisionKind.Chapter, 0, text);
        return Closing().IsMatch(text) ? (DivisionKind.Chapter, 0, Squeeze(text)) : null;
    }

    /// <summary>总　　则 → 总则: the spaces only stretch a short heading in print.</summary>
    static string Squeeze(string title)
    {
        var bare = title.Replace(" ", "", StringComparison.Ordinal).Replace("　", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal);
        return bare.Length <= 3 ? bare : title.Trim();
    }

    [GeneratedRegex(@"^第\s?(?<number>[零〇一二三四五六七八九十百]+)\s?(?<kind>分编|编|章|节)(?:[\s\u3000]+|$)(?<title>.*)$|^第(?<number>[零〇一二三四五六七八九十百]+)(?<kind>分编|编|章|节)(?<title>[\p{IsCJKUnifiedIdeographs}、]{2,24})$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^附[\s\u3000]*则$", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();
}
