using KnowledgeBase.Legal;
using KnowledgeBase.Search.Indexing;

namespace KnowledgeBase.Search.Ranking;

/// <summary>罚则所指: a penalty article names the duty it punishes (违反本法第…条规定). The reference in the clause that holds a question's words leads to the duty article, as the law itself pairs the two.</summary>
static class PenaltyReferences
{
    /// <summary>The provisions, as the index packs them, that the clause nearest to the question refers to, and how near that clause is (0 to 1).</summary>
    public static (IReadOnlyList<int> Provisions, float Nearness) In(ReadOnlySpan<char> folded, QuestionView question)
    {
        if (!folded.Contains("违反", StringComparison.Ordinal))
            return ([], 0);
        IReadOnlyList<int> best = [], lead = [];
        var nearness = 0f;
        foreach (var clause in Clauses(folded))
        {
            var text = folded[clause];
            var near = question.In(text).Pairs;
            var named = Provisions(text);
            // An item of a list stands under the references of its lead: 违反本条例第十条,有下列行为之一的: …
            if (text.EndsWith(":") || lead.Count == 0)
                lead = named.Count > 0 ? named : lead;
            if (near > nearness)
                (best, nearness) = (named.Count > 0 ? named : lead, near);
        }
        return (best, best.Count > 0 ? nearness : 0);
    }

    static List<Range> Clauses(ReadOnlySpan<char> text)
    {
        List<Range> clauses = [];
        for (int start = 0, i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('。' or ';' or '\n'))
                continue;
            if (i > start)
                clauses.Add(start..i);
            start = i + 1;
        }
        return clauses;
    }

    // 第…条 of the law itself: not one that stands after 》, which is another law's.
    static List<int> Provisions(ReadOnlySpan<char> clause)
    {
        List<int> found = [];
        for (int at = clause.IndexOf('第'), next; at >= 0 && at < clause.Length; at = next < 0 ? -1 : at + 1 + next)
        {
            var end = clause[at..].IndexOf('条');
            if (end is > 1 and < 8 && (at == 0 || clause[at - 1] != '》') && ChineseNumeral.TryParse(clause.Slice(at + 1, end - 1), out var number) && number > 0)
                found.Add(TextTable.Packed(new ProvisionNumber(number)));
            next = at + 1 < clause.Length ? clause[(at + 1)..].IndexOf('第') : -1;
        }
        return found;
    }
}
