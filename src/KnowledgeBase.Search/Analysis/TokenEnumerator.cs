namespace KnowledgeBase.Search.Analysis;

/// <summary>Walks the tokens of a folded text without allocating.</summary>
public ref struct TokenEnumerator(ReadOnlySpan<char> folded)
{
    readonly ReadOnlySpan<char> text = folded;
    int position;
    bool pairPending;

    public Token Current { get; private set; }

    public readonly TokenEnumerator GetEnumerator() => this;

    public bool MoveNext()
    {
        if (pairPending)
        {
            pairPending = false;
            Current = new Token(position - 1, 2, TokenKind.Pair);
            return true;
        }
        for (; position < text.Length; position++)
            switch (CharacterTable.ClassOf(text[position]))
            {
                case CharacterClass.Ideograph:
                    Current = new Token(position++, 1, TokenKind.Character);
                    pairPending = Is(position, CharacterClass.Ideograph);
                    return true;
                case CharacterClass.Letter:
                    Current = Word();
                    return true;
                // A character beyond the basic plane (𬭊, 𫟼) is two units that mean nothing apart.
                case CharacterClass.HighSurrogate when Is(position + 1, CharacterClass.LowSurrogate):
                    Current = new Token(position, 2, TokenKind.Pair);
                    position += 2;
                    return true;
            }
        return false;
    }

    Token Word()
    {
        var start = position;
        while (Is(position, CharacterClass.Letter))
            position++;
        return new Token(start, position - start, TokenKind.Word);
    }

    readonly bool Is(int at, CharacterClass kind) => at < text.Length && CharacterTable.ClassOf(text[at]) == kind;
}
