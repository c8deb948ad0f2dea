namespace KnowledgeBase.Search.Querying.Language;

/// <summary>The words and marks of the query language; a word is one of them only where it stands alone.</summary>
static class QueryWords
{
    public static QuestionTokenKind? Operator(string word) => word switch
    {
        "AND" or "&&" or "与" or "和" => QuestionTokenKind.And,
        "OR" or "||" or "或" or "或者" => QuestionTokenKind.Or,
        "NOT" or "非" or "不含" or "不包含" => QuestionTokenKind.Not,
        _ when Scope(word) is not null => QuestionTokenKind.Near,
        _ => null,
    };

    public static NearScope? Scope(string word) => word switch
    {
        "同句" or "/s" or "/S" => NearScope.Sentence,
        "同段" or "/p" or "/P" => NearScope.Paragraph,
        _ => null,
    };

    public static bool IsOpen(char c) => c is '(' or '（';

    public static bool IsClose(char c) => c is ')' or '）';

    public static char CloseOf(char open) => open == '（' ? '）' : ')';

    /// <summary>What closes a quotation that this character opens: people mix the straight and the curved marks, and type the closing one first.</summary>
    public static string? QuoteEnds(char c) => c switch
    {
        '"' or '“' or '”' or '„' or '＂' => "\"“”＂",
        '「' => "」",
        '『' => "』",
        _ => null,
    };

    /// <summary>The mark to put behind a quotation that was left open.</summary>
    public static string CloseQuote(char open) => open switch { '"' or '＂' => open.ToString(), '「' => "」", '『' => "』", _ => "”" };
}
