using System.Buffers;

namespace KnowledgeBase.Ingestion.Readers.Html;

/// <summary>How many tags are left open in the text of a page, before a parser builds a tree of it: thousands of open elements cost it minutes.</summary>
static class HtmlNesting
{
    static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f/>");

    // Elements that have no end tag, or whose end tag people leave out.
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NotNesting = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "param", "source", "wbr", "p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "option", "colgroup",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True as soon as more elements than this are open. Each name is counted by itself: the end tag of another closes nothing.</summary>
    public static bool IsDeeper(string html, int limit)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        var depth = 0;
        var rest = html.AsSpan();
        while (rest.IndexOf('<') is var at and >= 0)
        {
            rest = rest[(at + 1)..];
            if (rest.StartsWith("!--"))
            {
                rest = After(rest, "-->");
                continue;
            }
            var isEnd = rest.StartsWith("/");
            var name = Name(isEnd ? rest[1..] : rest);
            if (name.IsEmpty || NotNesting.Contains(name))
                continue;
            // A script compares with <, and no element begins there.
            if (!isEnd && (name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase)))
                rest = After(rest, "</");
            else if (!isEnd)
            {
                open[name] = open.TryGetValue(name, out var count) ? count + 1 : 1;
                if (++depth > limit)
                    return true;
            }
            else if (open.TryGetValue(name, out var count) && count > 0)
            {
                open[name] = count - 1;
                depth--;
            }
        }
        return false;
    }

    static ReadOnlySpan<char> Name(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiLetter(text[0]))
            return [];
        var length = text.IndexOfAny(NameEnds);
        return length is < 0 or > 20 ? [] : text[..length];
    }

    static ReadOnlySpan<char> After(ReadOnlySpan<char> text, string mark) => text.IndexOf(mark) is var at and >= 0 ? text[(at + mark.Length)..] : [];
}
