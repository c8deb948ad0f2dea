namespace KnowledgeBase.Legal;

/// <summary>Width folding for comparing and searching, never for display: full-width ASCII, brackets and quotation marks to one form.</summary>
/// <remarks>Our own small table and not FormKC, which also rewrites ① and ㈠ and so would change the law (decision 2 of the design).</remarks>
public static class WidthFold
{
    /// <summary>One character in its folded form.</summary>
    public static char Fold(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - 0xFEE0),
        '　' or '\u00A0' or '\u2002' or '\u2003' or '\u2009' => ' ',
        '。' or '｡' => '.',
        '、' or '､' => ',',
        '“' or '”' or '„' or '‟' or '″' => '"',
        '‘' or '’' or '′' => '\'',
        '〈' or '＜' or '《' or '«' => '<',
        '〉' or '＞' or '》' or '»' => '>',
        '〔' or '【' or '﹝' or '［' => '[',
        '〕' or '】' or '﹞' or '］' => ']',
        '—' or '–' or '―' or '－' or '─' => '-',
        '〜' or '～' => '~',
        '…' => '.',
        _ => c,
    };

    /// <summary>A whole text in its folded form, of the same length.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = Fold(source[i]);
    });

    /// <summary>The key two titles are compared by: folded, without white space and bold marks.</summary>
    public static string Key(string text)
    {
        Span<char> buffer = text.Length <= 512 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            var folded = Fold(c);
            if (!char.IsWhiteSpace(folded) && folded is not ('*' or '\uFEFF' or '\u200B'))
                buffer[length++] = char.ToLowerInvariant(folded);
        }
        return new string(buffer[..length]);
    }
}
