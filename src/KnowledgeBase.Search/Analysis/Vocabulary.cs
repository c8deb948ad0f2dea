namespace KnowledgeBase.Search.Analysis;

/// <summary>词表: the Latin and digit words of an index, numbered in the order they were met.</summary>
sealed class Vocabulary
{
    // A longer run is no word anyone looks for: a serial printed without breaks, or hostile input.
    const int MaximumLength = 64;

    readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    readonly List<string> words = [];

    public Vocabulary(IEnumerable<string>? words = null)
    {
        bySpan = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in words ?? [])
            _ = Intern(word);
    }

    public IReadOnlyList<string> Words => words;

    /// <summary>The key of a token, making room for a new word; null for a run too long to be one.</summary>
    public uint? KeyFor(ReadOnlySpan<char> folded, Token token) => token.Kind switch
    {
        TokenKind.Character => TermKey.OfCharacter(folded[token.Start]),
        TokenKind.Pair => TermKey.OfPair(folded[token.Start], folded[token.Start + 1]),
        TokenKind.Number => Intern(NumberTerm(folded, token, stackalloc char[NumberRun.TermLength])),
        _ => Intern(folded.Slice(token.Start, token.Length)),
    };

    /// <summary>The key of a token, or null for a word that no text holds.</summary>
    public uint? Find(ReadOnlySpan<char> folded, Token token) => token.Kind switch
    {
        TokenKind.Word => Find(folded.Slice(token.Start, token.Length)),
        TokenKind.Number => Find(NumberTerm(folded, token, stackalloc char[NumberRun.TermLength])),
        _ => KeyFor(folded, token),
    };

    static ReadOnlySpan<char> NumberTerm(ReadOnlySpan<char> folded, Token token, Span<char> term) => term[..NumberRun.Write(folded, token, term)];

    uint? Find(ReadOnlySpan<char> word) => bySpan.TryGetValue(word, out var number) ? TermKey.OfWord(number) : null;

    uint? Intern(ReadOnlySpan<char> word)
    {
        if (bySpan.TryGetValue(word, out var number))
            return TermKey.OfWord(number);
        if (word.Length > MaximumLength || words.Count == TermKey.MaximumWords)
            return null;
        number = words.Count;
        var text = word.ToString();
        words.Add(text);
        numbers.Add(text, number);
        return TermKey.OfWord(number);
    }
}
