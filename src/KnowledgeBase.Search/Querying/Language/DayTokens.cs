using static KnowledgeBase.Search.Querying.Language.QuestionTokenKind;

namespace KnowledgeBase.Search.Querying.Language;

/// <summary>The date among the pieces of a question with operators.</summary>
static class DayTokens
{
    /// <summary>The day that a word speaks of, and the pieces without that; a word that an operator needs stays. Phrases and values are left alone.</summary>
    public static DateOnly? Take(IReadOnlyList<QuestionToken> tokens, DateOnly today, out IReadOnlyList<QuestionToken> rest)
    {
        rest = tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != Word || QuestionDay.Find(tokens[i].Text, today) is not { } found)
                continue;
            var text = QuestionDay.Without(tokens[i].Text, found);
            if (text != tokens[i].Text)
                rest = [.. tokens.Take(i), tokens[i] with { Text = text }, .. tokens.Skip(i + 1)];
            else if (!Needed(tokens, i))
                rest = [.. tokens.Take(i), .. tokens.Skip(i + 1)];
            return found.Day;
        }
        return null;
    }

    static bool Needed(IReadOnlyList<QuestionToken> tokens, int at) =>
        (at > 0 && tokens[at - 1].Kind is And or Or or Not or Must or Near or Open) || tokens[at + 1].Kind is And or Or or Near;
}
