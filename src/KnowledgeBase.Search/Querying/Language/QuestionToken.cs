namespace KnowledgeBase.Search.Querying.Language;

/// <summary>What a piece of a question is.</summary>
enum QuestionTokenKind
{
    /// <summary>A run without white space.</summary>
    Word,

    /// <summary>“短语”: its text is without the marks.</summary>
    Phrase,

    /// <summary>法名:安全生产法.</summary>
    Field,
    Open,
    Close,
    And,
    Or,
    Not,

    /// <summary>+ at the start of a word.</summary>
    Must,

    /// <summary>同句, 同段, /s, /p: between two words.</summary>
    Near,

    /// <summary>同句 before its bracket.</summary>
    NearCall,
    End,
}

/// <summary>A piece of a question with where it stands in it.</summary>
/// <param name="Text">The word, phrase or value; for an operator as typed.</param>
/// <param name="Field">Of a <see cref="QuestionTokenKind.Field"/>.</param>
/// <param name="Scope">Of a <see cref="QuestionTokenKind.Near"/> or <see cref="QuestionTokenKind.NearCall"/>.</param>
readonly record struct QuestionToken(QuestionTokenKind Kind, string Text, int Start, int Length, QueryField Field = default, NearScope Scope = default)
{
    public int End => Start + Length;
}
