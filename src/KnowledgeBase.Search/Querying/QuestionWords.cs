using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Search.Querying;

/// <summary>The pairs and words of a question, to be marked in a text; its single characters only when it has nothing else.</summary>
sealed class QuestionWords
{
    readonly HashSet<string> tokens;
    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;
    readonly bool charactersCount;

    QuestionWords(HashSet<string> tokens, bool charactersCount)
    {
        (this.tokens, this.charactersCount) = (tokens, charactersCount);
        lookup = tokens.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static QuestionWords Read(string question)
    {
        var folded = TextAnalyzer.Fold(question);
        var all = new List<(string Text, TokenKind Kind)>();
        foreach (var token in TextAnalyzer.Tokens(folded))
            all.Add((TextAnalyzer.TermOf(folded, token), token.Kind));
        var strong = all.Where(t => t.Kind != TokenKind.Character).Select(t => t.Text).ToHashSet(StringComparer.Ordinal);
        return strong.Count > 0 ? new(strong, false) : new(all.Select(t => t.Text).ToHashSet(StringComparer.Ordinal), true);
    }

    /// <summary>Which characters of a text to mark; the score is how many different words it holds.</summary>
    public bool[] MarksIn(string text, out int score)
    {
        var marks = new bool[text.Length];
        var found = new HashSet<string>(StringComparer.Ordinal);
        var folded = TextAnalyzer.Fold(text);
        foreach (var token in TextAnalyzer.Tokens(folded))
        {
            if (token.Kind == TokenKind.Character && !charactersCount)
                continue;
            var term = token.Kind == TokenKind.Number ? TextAnalyzer.TermOf(folded, token) : folded.AsSpan(token.Start, token.Length);
            if (!lookup.TryGetValue(term, out var word))
                continue;
            found.Add(word);
            marks.AsSpan(token.Start, token.Length).Fill(true);
        }
        score = found.Count;
        return marks;
    }
}
