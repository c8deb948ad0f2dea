using KnowledgeBase.Legal;
using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Search.Querying.Words;

/// <summary>行话表 (corpus/trade-words.csv): what people say, and the words that the law has for it. Alternatives are added to a question; what was typed is never replaced. Immutable.</summary>
public sealed class TradeWords
{
    readonly Dictionary<string, IReadOnlyList<string>> alternatives;
    readonly int longest;

    TradeWords(Dictionary<string, IReadOnlyList<string>> alternatives) =>
        (this.alternatives, longest) = (alternatives, alternatives.Count == 0 ? 0 : alternatives.Keys.Max(k => k.Length));

    /// <summary>No words: a question is asked as it was typed.</summary>
    public static TradeWords None { get; } = new([]);

    /// <summary>How many expressions are known.</summary>
    public int Count => alternatives.Count;

    /// <summary>The table that comes with the program.</summary>
    public static TradeWords Load() => Load(CorpusTable.PathOf("trade-words.csv"));

    /// <summary>Reads a table; none where there is no such file.</summary>
    /// <exception cref="FormatException">A line is not 行话,法定用语,→ or ↔,说明.</exception>
    public static TradeWords Load(string path)
    {
        var table = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (line, cells) in CorpusTable.Rows(path))
            Add(table, cells, line);
        return new TradeWords(table);
    }

    /// <summary>What the law says for the expressions in a question; none twice.</summary>
    public IReadOnlyList<string> AlternativesIn(string question) => [.. ExpressionsIn(question).SelectMany(e => e.Meant).Distinct()];

    /// <summary>The expressions in a question, the longest at each place, with what the law says for each; without what the question says itself.</summary>
    public IReadOnlyList<TradeExpression> ExpressionsIn(string question)
    {
        var folded = TextAnalyzer.Fold(question);
        List<TradeExpression> found = [];
        for (var start = 0; start < folded.Length; start++)
        {
            var length = Math.Min(longest, folded.Length - start);
            while (length > 1 && !alternatives.ContainsKey(folded.Substring(start, length)))
                length--;
            if (length <= 1)
                continue;
            var said = folded.Substring(start, length);
            List<string> meant = [.. alternatives[said].Where(a => !folded.Contains(TextAnalyzer.Fold(a), StringComparison.Ordinal))];
            if (meant.Count > 0)
                found.Add(new TradeExpression(said, meant));
            start += length - 1;
        }
        return found;
    }

    static void Add(Dictionary<string, IReadOnlyList<string>> table, string[] cells, int line)
    {
        if (cells is not [{ Length: > 1 } said, { Length: > 0 } meant, "→" or "↔", _])
            throw new FormatException($"行话表第 {line} 行应为：行话,法定用语（几个用；隔开）,→ 或 ↔,说明");
        var words = meant.Split('；', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Add(table, said, words);
        if (cells[2] == "↔")
            foreach (var word in words)
                Add(table, word, [said]);
    }

    static void Add(Dictionary<string, IReadOnlyList<string>> table, string said, IReadOnlyList<string> words)
    {
        var key = TextAnalyzer.Fold(said);
        table[key] = [.. table.GetValueOrDefault(key, []).Union(words)];
    }
}
