using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Search.Querying.Language;

/// <summary>检索式: reads a question as typed. Words only rank; what operators join, brackets hold, and phrases and prefixes say is required.</summary>
public static class QuestionParser
{
    // One mend may bring the next fault to light; then the words alone are offered.
    const int MostMends = 8;

    /// <summary>The question taken apart, or what is wrong with it. Never throws.</summary>
    /// <param name="today">The day that 去年 is counted from.</param>
    public static QuestionReading Parse(string typed, DateOnly today)
    {
        if (typed.Length > SearchQuery.MaximumLength)
            return new QuestionReading(Plain(typed[..SearchQuery.MaximumLength], today), null);
        var question = Read(typed, today, out var fault);
        return question is not null ? new QuestionReading(question, null) : new QuestionReading(null, new QuestionFault(fault!.Explanation, Corrected(typed, fault, today)));
    }

    static ParsedQuestion? Read(string typed, DateOnly today, out FaultyQuestion? fault)
    {
        if ((fault = Unsearchable(typed)) is not null)
            return null;
        var lexer = new QuestionLexer(typed);
        var tokens = lexer.Read();
        if ((fault = lexer.Fault) is not null)
            return null;
        if (tokens.All(t => t.Kind is QuestionTokenKind.Word or QuestionTokenKind.End))
            return Plain(typed, today);
        if (lexer.StrayClose is { } stray && !Brackets.Balanced(typed) && tokens.Any(t => t.Kind is not (QuestionTokenKind.Word or QuestionTokenKind.Phrase or QuestionTokenKind.End)))
        {
            fault = new FaultyQuestion("括号没有成对：多了一个右括号。", stray, 1);
            return null;
        }
        var day = DayTokens.Take(tokens, today, out var rest);
        var grammar = new QuestionGrammar(rest);
        var question = grammar.Read();
        fault = grammar.Fault;
        return question is null ? null : question with { Day = day };
    }

    static ParsedQuestion Plain(string typed, DateOnly today)
    {
        var text = typed.Trim();
        return QuestionDay.Find(text, today) is { } found
            ? new ParsedQuestion(QuestionDay.Without(text, found), null, found.Day)
            : new ParsedQuestion(text);
    }

    static FaultyQuestion? Unsearchable(string typed)
    {
        if (!IsSearchable(typed))
            return new FaultyQuestion("没有可以检索的文字：请输入汉字、字母或数字。", 0, 0);
        var bare = typed.Replace("《", "", StringComparison.Ordinal).Replace("》", "", StringComparison.Ordinal);
        return typed.AsSpan().Count('《') == typed.AsSpan().Count('》')
            ? null
            : new FaultyQuestion("书名号《》没有成对：请补全，或者去掉书名号再查。", 0, typed.Length, bare);
    }

    /// <summary>True when a text holds anything that is indexed.</summary>
    internal static bool IsSearchable(string text) => TextAnalyzer.Tokens(TextAnalyzer.Fold(text)).MoveNext();

    static string? Corrected(string typed, FaultyQuestion fault, DateOnly today)
    {
        var (text, current) = (typed, fault);
        for (var i = 0; i < MostMends; i++)
        {
            text = current.Mend(text);
            if (Read(text, today, out var next) is not null)
                return text.Trim();
            current = next!;
        }
        var words = WordsAlone(typed);
        return Read(words, today, out _) is null ? null : words;
    }

    // Letters, digits and characters only, and no operator among them.
    static string WordsAlone(string typed)
    {
        var letters = string.Concat(typed.Select(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? c : ' '));
        return string.Join(' ', letters.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => QueryWords.Operator(word) is null));
    }
}
