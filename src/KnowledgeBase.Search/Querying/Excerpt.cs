namespace KnowledgeBase.Search.Querying;

/// <summary>A stretch of an excerpt; a marked one holds words of the question.</summary>
public sealed record ExcerptPart(string Text, bool Marked);

/// <summary>摘录: the sentence of a text that answers a question best, with the question's words marked.</summary>
public sealed record Excerpt(IReadOnlyList<ExcerptPart> Parts)
{
    const int MaximumLength = 160;

    /// <summary>The sentence as plain text.</summary>
    public string Text => string.Concat(Parts.Select(p => p.Text));

    /// <summary>Finds the best sentence of a text; its beginning when no sentence shares a word with the question.</summary>
    public static Excerpt Find(string text, string question)
    {
        var words = QuestionWords.Read(question);
        Excerpt? best = null;
        var bestScore = -1;
        foreach (var range in Sentences.Of(text))
        {
            var sentence = text[range].Trim();
            if (sentence.Length == 0)
                continue;
            var marks = words.MarksIn(sentence, out var score);
            if (score > bestScore)
                (best, bestScore) = (Cut(sentence, marks), score);
        }
        return best ?? new Excerpt([]);
    }

    /// <summary>The whole text with the question's words marked: for a title or a short text.</summary>
    public static Excerpt Mark(string text, string question) => Split(text, QuestionWords.Read(question).MarksIn(text, out _));

    static Excerpt Cut(string sentence, bool[] marks)
    {
        if (sentence.Length <= MaximumLength)
            return Split(sentence, marks);
        var first = Array.IndexOf(marks, true);
        var start = Math.Clamp(first - MaximumLength / 4, 0, sentence.Length - MaximumLength);
        var cut = Split(sentence.Substring(start, MaximumLength), marks[start..(start + MaximumLength)]);
        List<ExcerptPart> parts = [.. cut.Parts];
        if (start > 0)
            parts.Insert(0, new ExcerptPart("…", false));
        if (start + MaximumLength < sentence.Length)
            parts.Add(new ExcerptPart("…", false));
        return new Excerpt(parts);
    }

    static Excerpt Split(string text, bool[] marks)
    {
        List<ExcerptPart> parts = [];
        for (int start = 0, end; start < text.Length; start = end)
        {
            for (end = start + 1; end < text.Length && marks[end] == marks[start];)
                end++;
            parts.Add(new ExcerptPart(text[start..end], marks[start]));
        }
        return new Excerpt(parts);
    }
}
