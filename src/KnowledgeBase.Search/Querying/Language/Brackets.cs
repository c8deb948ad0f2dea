namespace KnowledgeBase.Search.Querying.Language;

/// <summary>Pairs of round brackets in a question; those inside a quotation do not count.</summary>
static class Brackets
{
    /// <summary>Where the bracket that opens here is closed, or null.</summary>
    public static int? Match(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            if (QueryWords.QuoteEnds(text[i]) is { } ends && text.AsSpan(i + 1).IndexOfAny(ends) is var length and >= 0)
                i += length + 1;
            else if (QueryWords.IsOpen(text[i]))
                depth++;
            else if (QueryWords.IsClose(text[i]) && --depth == 0)
                return i;
        }
        return null;
    }

    /// <summary>True when as many brackets close as open.</summary>
    public static bool Balanced(string text) => text.Count(QueryWords.IsOpen) == text.Count(QueryWords.IsClose);

    /// <summary>What stands first in a text, up to white space.</summary>
    public static string FirstWord(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        var end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        return text[..end].ToString();
    }
}
