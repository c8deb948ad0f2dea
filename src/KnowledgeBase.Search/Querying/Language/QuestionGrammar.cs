using static KnowledgeBase.Search.Querying.Language.QuestionTokenKind;

namespace KnowledgeBase.Search.Querying.Language;

/// <summary>
/// The grammar over the pieces of a question: clauses side by side; 或 binds tighter than standing side by side, 与 tighter than 或, 同句 tighter than 与, 非 tightest.
/// </summary>
/// <remarks>A word is required where an operator takes it or a bracket holds it, and only ranks otherwise.</remarks>
sealed class QuestionGrammar(IReadOnlyList<QuestionToken> tokens)
{
    const int DeepestNesting = 20;

    readonly List<string> words = [];
    int place;
    int depth;
    int negations;

    QuestionToken Current => tokens[place];

    /// <summary>What is wrong, when <see cref="Read"/> gives none.</summary>
    public FaultyQuestion? Fault { get; private set; }

    public ParsedQuestion? Read()
    {
        var required = Clauses(everything: false);
        if (Fault is not null)
            return null;
        var joined = string.Join(' ', words);
        if (joined.Length == 0 && required.Count > 0 && required.All(part => part is QueryExpression.Not))
            return Wrong<ParsedQuestion>("只有要排除的词：请再写上要查的词。", tokens.First(t => t.Kind == Not));
        return new ParsedQuestion(joined, required.Count == 0 ? null : Joined(required));
    }

    List<QueryExpression> Clauses(bool everything)
    {
        List<QueryExpression> required = [];
        while (Fault is null && Current.Kind is not (End or Close))
        {
            var first = place;
            var clause = Either();
            // One word that no operator touches ranks only.
            if (clause is not null && (everything || place > first + 1 || tokens[first].Kind != Word))
                required.Add(clause);
        }
        return required;
    }

    QueryExpression? Either() => Chain(Or, Both, parts => new QueryExpression.Or(parts));

    QueryExpression? Both() => Chain(And, Nearby, parts => new QueryExpression.And(parts));

    QueryExpression? Chain(QuestionTokenKind sign, Func<QueryExpression?> operand, Func<IReadOnlyList<QueryExpression>, QueryExpression> join)
    {
        List<QueryExpression> parts = [];
        while (true)
        {
            if (operand() is not { } part)
                return null;
            parts.Add(part);
            if (Current.Kind != sign)
                return parts.Count == 1 ? part : join(parts);
            place++;
        }
    }

    QueryExpression? Nearby()
    {
        if (Single() is not { } first)
            return null;
        if (Current.Kind != Near)
            return first;
        var sign = Current;
        List<string> texts = [];
        var operand = first;
        while (true)
        {
            if (operand is not QueryExpression.Phrase phrase)
                return Wrong<QueryExpression>($"“{sign.Text}”两边应当是词或者短语。", sign);
            texts.Add(phrase.Text);
            if (Current.Kind != Near || Current.Scope != sign.Scope)
                return new QueryExpression.Near(texts, sign.Scope);
            (sign, place) = (Current, place + 1);
            if (Single() is not { } next)
                return null;
            operand = next;
        }
    }

    QueryExpression? Single()
    {
        var token = Current;
        place += token.Kind == End ? 0 : 1;
        return token.Kind switch
        {
            Word or Phrase => Text(token),
            Field => new QueryExpression.Field(token.Field, token.Text),
            Must => Single(),
            Not => Negated(),
            Open => Group(token),
            NearCall => Call(token),
            _ => MissingOperand(token),
        };
    }

    QueryExpression? Text(QuestionToken token)
    {
        if (!QuestionParser.IsSearchable(token.Text))
            return Wrong<QueryExpression>($"“{token.Text}”里没有可以检索的字：请写上要查的词，或者去掉它。", token);
        if (negations == 0)
            words.Add(token.Text);
        return new QueryExpression.Phrase(token.Text);
    }

    QueryExpression? Negated()
    {
        negations++;
        var part = Single();
        negations--;
        return part is null ? null : new QueryExpression.Not(part);
    }

    QueryExpression? Group(QuestionToken open)
    {
        if (++depth > DeepestNesting)
            return Wrong<QueryExpression>($"括号套了超过 {DeepestNesting} 层：请写得简单一些。", open);
        var parts = Clauses(everything: true);
        if (Fault is not null)
            return null;
        if (Current.Kind != Close)
            return Wrong<QueryExpression>("括号没有成对：请补上右括号，或者去掉括号。", open);
        if (parts.Count == 0)
            return Wrong<QueryExpression>("括号里没有内容：请写上要查的词，或者去掉括号。", open.Start, Current.End - open.Start);
        depth--;
        place++;
        return Joined(parts);
    }

    QueryExpression? Call(QuestionToken call)
    {
        List<string> texts = [];
        for (place++; Current.Kind is Word or Phrase; place++)
            foreach (var text in Current.Kind == Word ? Current.Text.Split(['、', '，', ','], StringSplitOptions.RemoveEmptyEntries) : [Current.Text])
                if (QuestionParser.IsSearchable(text))
                    texts.Add(text);
        if (Current.Kind != Close)
            return Wrong<QueryExpression>($"“{call.Text}”的括号里只能写词或者短语。", Current.Kind == End ? call : Current);
        var length = Current.End - call.Start;
        if (texts.Count < 2)
            return Wrong<QueryExpression>($"“{call.Text}”要有两个以上的词：请写作 {call.Text}(甲 乙)。", call.Start, length, texts is [var only] ? $"\"{only}\"" : " ");
        place++;
        if (negations == 0)
            words.AddRange(texts);
        return new QueryExpression.Near(texts, call.Scope);
    }

    QueryExpression? MissingOperand(QuestionToken token)
    {
        // At the end, and before another operator, it is the operator before that lacks its word.
        var before = tokens.LastOrDefault(t => t.Start < token.Start && t.Kind is And or Or or Not or Must or Near);
        var guilty = token.Kind is End or Close && before.Kind != Word ? before : token;
        return Wrong<QueryExpression>($"“{guilty.Text}”旁边缺少词：它是检索符号，两边（“非”在后边）要有词；要查这个字本身，请给它加上引号。", guilty);
    }

    T? Wrong<T>(string explanation, QuestionToken token) where T : class => Wrong<T>(explanation, token.Start, token.Length);

    T? Wrong<T>(string explanation, int start, int length, string replacement = "") where T : class
    {
        Fault ??= new FaultyQuestion(explanation, start, length, replacement);
        return null;
    }

    static QueryExpression Joined(IReadOnlyList<QueryExpression> parts) => parts.Count == 1 ? parts[0] : new QueryExpression.And(parts);
}
