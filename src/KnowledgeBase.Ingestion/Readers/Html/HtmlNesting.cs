using System.Buffers;

namespace KnowledgeBase.Ingestion.Readers.Html;

/// <summary>How deep tags are left open in the text of a page, before a parser builds a tree of it: thousands of open elements cost it minutes.</summary>
static class HtmlNesting
{
    static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f/>");

    // Elements that have no end tag, or whose end tag people leave out.
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NotNesting = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "param", "source", "wbr", "p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "option", "colgroup",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsDeeper(string html, int limit)
    {
        var depth = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            var isEnd = html[at + 1] == '/';
            var rest = html.AsSpan(at + (isEnd ? 2 : 1));
            if (rest.IsEmpty || !char.IsAsciiLetter(rest[0]))
                continue;
            var length = rest.IndexOfAny(NameEnds);
            if (length is < 0 or > 20 || NotNesting.Contains(rest[..length]))
                continue;
            depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > limit)
                return true;
        }
        return false;
    }
}
