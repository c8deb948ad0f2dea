namespace KnowledgeBase.Search.Analysis;

/// <summary>Walks the tokens of a folded text without allocating.</summary>
public ref struct TokenEnumerator(ReadOnlySpan<char> folded)
{
    readonly ReadOnlySpan<char> text = folded;
    int position;
    bool pairPending;
    Token number;

    public Token Current { get; private set; }

    public readonly TokenEnumerator GetEnumerator() => this;

    public bool MoveNext()
    {
        if (number.Length > 0)
        {
            (Current, number) = (number, default);
            return true;
        }
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
                    if (CharacterTable.IsNumeral(text[position]))
                        LookForNumber();
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
        if (char.IsAsciiDigit(text[position]))
            LookForNumber();
        while (Is(position, CharacterClass.Letter))
            position++;
        return new Token(start, position - start, TokenKind.Word);
    }

    // It follows the first token of its characters.
    void LookForNumber()
    {
        if (NumberRun.LengthAt(text, position) is > 0 and var length)
            number = new Token(position, length, TokenKind.Number);
    }

    readonly bool Is(int at, CharacterClass kind) => at < text.Length && CharacterTable.ClassOf(text[at]) == kind;
}
