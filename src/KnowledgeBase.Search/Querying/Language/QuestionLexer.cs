using System.Buffers;
using static KnowledgeBase.Search.Querying.Language.QuestionTokenKind;

namespace KnowledgeBase.Search.Querying.Language;

/// <summary>Cuts a question into words and marks. What is no operator beyond doubt is a word: people paste sentences.</summary>
sealed class QuestionLexer(string text)
{
    static readonly SearchValues<char> SeveralWords = SearchValues.Create(" 　\t\"“”「」『』＂");

    readonly List<QuestionToken> tokens = [];
    int position;
    int depth;

    /// <summary>Where a closing bracket stands that none has opened; a fault only in a question with operators.</summary>
    public int? StrayClose { get; private set; }

    /// <summary>What is wrong with the marks, or null.</summary>
    public FaultyQuestion? Fault { get; private set; }

    /// <summary>The pieces, with an <see cref="End"/> behind the last.</summary>
    public IReadOnlyList<QuestionToken> Read()
    {
        while (Fault is null && position < text.Length)
            if (char.IsWhiteSpace(text[position]))
                position++;
            else
                ReadOne();
        tokens.Add(new QuestionToken(End, "", text.Length, 0));
        return tokens;
    }

    void ReadOne()
    {
        var c = text[position];
        if (QueryWords.QuoteEnds(c) is not null)
            ReadPhrase();
        else if (depth > 0 && QueryWords.IsClose(c))
        {
            depth--;
            Add(Close, 1);
        }
        else if (!AtBoundary())
            ReadWord();
        else if (QueryWords.IsOpen(c) && Groups(position))
            AddOpen();
        else if (Sign(c) is { } sign)
            Add(sign, 1);
        else if (position + 2 < text.Length && QueryWords.Scope(text.Substring(position, 2)) is { } scope && QueryWords.IsOpen(text[position + 2]))
            ReadNearCall(scope);
        else if (FieldNames.At(text, position) is { } field)
            ReadField(field.Field, field.Written, field.Mistaken);
        else
            ReadWord();
    }

    // A sign is one only at the start of a word that is no number: A-B, -5℃ and a list's dash are not.
    QuestionTokenKind? Sign(char c)
    {
        if (c is not ('-' or '－' or '+' or '＋') || position + 1 >= text.Length)
            return null;
        var next = text[position + 1];
        var begins = char.IsLetter(next) || QueryWords.QuoteEnds(next) is not null || QueryWords.IsOpen(next);
        return !begins ? null : c is '-' or '－' ? Not : Must;
    }

    bool AtBoundary() => position == 0 || char.IsWhiteSpace(text[position - 1])
        || (tokens.Count > 0 && tokens[^1].End == position && tokens[^1].Kind is Open or Not or Must or Close);

    void ReadPhrase()
    {
        var end = text.AsSpan(position + 1).IndexOfAny(QueryWords.QuoteEnds(text[position])!);
        if (end < 0)
        {
            // A closing mark alone is left over from a pasted sentence; an opening one began a phrase.
            if (text[position] == '”')
                position++;
            else
                FailUnclosed(position);
            return;
        }
        tokens.Add(new QuestionToken(Phrase, text.Substring(position + 1, end).Trim(), position, end + 2));
        position += end + 2;
    }

    void ReadNearCall(NearScope scope)
    {
        Add(NearCall, 2, scope);
        if (Brackets.Match(text, position) is null)
            Fail($"“{tokens[^1].Text}”后面的括号没有成对：请补上右括号。", text.Length, 0, QueryWords.CloseOf(text[position]).ToString());
        else
            AddOpen();
    }

    void ReadField(QueryField field, string written, bool mistaken)
    {
        var name = FieldNames.Of(field);
        var start = position + written.Length + 1;
        if (mistaken)
        {
            Fail($"没有“{written}”这个限定词：可以用的是法名、条号、发文机关、文号，这里应是“{name}”。", position, written.Length + 1, name + ":");
            return;
        }
        var quote = start < text.Length ? QueryWords.QuoteEnds(text[start]) : null;
        var end = quote is null ? WordEnd(start) : text.AsSpan(start + 1).IndexOfAny(quote) is var close and >= 0 ? start + close + 2 : -1;
        if (end < 0)
        {
            FailUnclosed(start);
            return;
        }
        var value = (quote is null ? text[start..end] : text[(start + 1)..(end - 1)]).Trim();
        if (value.Length > 0 && FieldNames.Standard(field, value) is { } standard)
        {
            tokens.Add(new QuestionToken(Field, standard, position, end - position, field));
            position = end;
        }
        else if (value.Length > 0 && field == QueryField.Article)
            Fail($"“{value}”不是条号：请写作 条号:97 或 条号:第九十七条。", position, start - position);
        else
            FailEmpty(name, start, end);
    }

    // 法名: 安全生产法 is meant to be 法名:安全生产法; with nothing behind it the name goes.
    void FailEmpty(string name, int start, int end)
    {
        var space = text.Length - end - text.AsSpan(end).TrimStart().Length;
        var (from, length) = start == end && space > 0 && end + space < text.Length ? (end, space) : (position, end - position);
        Fail($"“{name}:”后面没有内容：请把要查的内容紧接着写在冒号后面。", from, length);
    }

    void ReadWord()
    {
        // The start of a word is taken in any case, so that the reader never stands still.
        var end = Math.Max(WordEnd(position), position + 1);
        var word = text[position..end];
        if (AtBoundary() && QueryWords.Operator(word) is { } sign && (end == text.Length || char.IsWhiteSpace(text[end]) || QueryWords.IsClose(text[end])))
            Add(sign, word.Length, QueryWords.Scope(word) ?? default);
        else if (QuestionParser.IsSearchable(word))
            Add(Word, word.Length);
        else
            // The question mark behind a quotation is no word.
            position = end;
    }

    // A word ends at white space, at a quotation, and in a group at the bracket that closes the group; brackets of its own belong to it.
    int WordEnd(int start)
    {
        var own = 0;
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || QueryWords.QuoteEnds(c) is not null)
                return i;
            if (QueryWords.IsOpen(c))
                own++;
            else if (QueryWords.IsClose(c) && own > 0)
                own--;
            else if (QueryWords.IsClose(c) && depth > 0)
                return i;
            else if (QueryWords.IsClose(c))
                StrayClose ??= i;
        }
        return text.Length;
    }

    // (试行) after a title groups nothing: a bracket groups where it holds several words or stands beside an operator.
    bool Groups(int open)
    {
        if (Brackets.Match(text, open) is not { } close)
        {
            if (text.AsSpan(open).ContainsAny(SeveralWords) || tokens is [.., { Kind: And or Or or Not or Must }])
                Fail("括号没有成对：请补上右括号，或者去掉括号。", text.Length, 0, QueryWords.CloseOf(text[open]).ToString());
            return false;
        }
        if (close + 1 < text.Length && !char.IsWhiteSpace(text[close + 1]) && !QueryWords.IsClose(text[close + 1]))
            return false;
        var inside = text.AsSpan(open + 1, close - open - 1);
        return inside.ContainsAny(SeveralWords) || tokens is [.., { Kind: And or Or or Not or Must }]
            || QueryWords.Operator(Brackets.FirstWord(text.AsSpan(close + 1))) is not null;
    }

    void Add(QuestionTokenKind kind, int length, NearScope scope = default)
    {
        tokens.Add(new QuestionToken(kind, text.Substring(position, length), position, length, Scope: scope));
        position += length;
    }

    void AddOpen()
    {
        depth++;
        Add(Open, 1);
    }

    void FailUnclosed(int quote) => Fail("引号没有成对：请补上后一个引号，或者去掉引号。", text.Length, 0, QueryWords.CloseQuote(text[quote]));

    void Fail(string explanation, int start, int length, string replacement = "") => Fault ??= new FaultyQuestion(explanation, start, length, replacement);
}
