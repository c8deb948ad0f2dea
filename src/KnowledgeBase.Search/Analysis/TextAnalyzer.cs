namespace KnowledgeBase.Search.Analysis;

/// <summary>分析: width and case folded, then single Chinese characters and pairs of neighbours; runs of letters and digits are words.</summary>
/// <remarks>Characters with pairs did better than a segmenter on real questions, and need no dictionary (decision 2 of the design).</remarks>
public static class TextAnalyzer
{
    /// <summary>The form that is indexed and compared; offsets stay what they are in the display text.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (span, source) => Fold(source, span));

    /// <summary>Folds into a buffer that is at least as long as the text.</summary>
    public static void Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        for (var i = 0; i < text.Length; i++)
            folded[i] = CharacterTable.Fold(text[i]);
    }

    /// <summary>The tokens of a text that is already folded, by where they start, the shorter first.</summary>
    public static TokenEnumerator Tokens(ReadOnlySpan<char> folded) => new(folded);

    /// <summary>The tokens of a display text as words, for tests and for looking at.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var folded = Fold(text);
        List<string> words = [];
        foreach (var token in Tokens(folded))
            words.Add(TermOf(folded, token));
        return words;
    }

    /// <summary>The term of a token as it is counted: its characters, or for a number its value and unit.</summary>
    internal static string TermOf(string folded, Token token)
    {
        if (token.Kind != TokenKind.Number)
            return folded.Substring(token.Start, token.Length);
        Span<char> term = stackalloc char[NumberRun.TermLength];
        return new string(term[..NumberRun.Write(folded, token, term)]);
    }
}
