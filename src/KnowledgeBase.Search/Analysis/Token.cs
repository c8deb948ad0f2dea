namespace KnowledgeBase.Search.Analysis;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>单字: one Chinese character.</summary>
    Character,

    /// <summary>双字: two Chinese characters that stand side by side.</summary>
    Pair,

    /// <summary>A run of Latin letters or digits.</summary>
    Word,

    /// <summary>数量: a number that counts something, whichever figures it is written in; stands beside the tokens of its characters and adds nothing to the length.</summary>
    Number,
}

/// <summary>词元: a stretch of the analysed text.</summary>
/// <param name="Start">Offset in the text, the same in its folded and its display form.</param>
public readonly record struct Token(int Start, int Length, TokenKind Kind)
{
    /// <summary>The offset after its last character.</summary>
    public int End => Start + Length;
}
