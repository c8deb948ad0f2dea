using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Search.Querying;

/// <summary>What is wrong with a question that cannot be looked for, in one sentence that says what to do.</summary>
public static class QuestionFault
{
    /// <summary>The sentence, or null when the question can be looked for.</summary>
    public static string? Explain(string question)
    {
        if (!TextAnalyzer.Tokens(TextAnalyzer.Fold(question)).MoveNext())
            return "没有可以检索的文字：请输入汉字、字母或数字。";
        if (question.Count('《') != question.Count('》'))
            return "书名号《》没有成对：请补全，或者去掉书名号再查。";
        return null;
    }

    static int Count(this string text, char c) => text.AsSpan().Count(c);
}
