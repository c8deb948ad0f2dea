namespace KnowledgeBase.Drafting.Lint.Proofreading;

/// <summary>括号、引号成对 within a paragraph. A quotation may run over several paragraphs, and 1） is an ordinal.</summary>
static class Pairs
{
    const string Opening = "（《〔“‘【";
    const string Closing = "）》〕”’】";

    public static IEnumerable<LintFinding> Check(Manuscript manuscript, ManuscriptLine line)
    {
        if (line.Broken || line.Prose.AsSpan().IndexOfAny(Opening + Closing) < 0)
            yield break;
        Stack<(char Mark, int At)> open = [];
        for (var i = 0; i < line.Prose.Length; i++)
        {
            var c = line.Prose[i];
            if (Opening.Contains(c, StringComparison.Ordinal))
                open.Push((c, i));
            else if (Closing.IndexOf(c, StringComparison.Ordinal) is var kind && kind >= 0 && !IsOrdinal(line.Prose, i, open.Count))
            {
                if (open.Count > 0 && open.Peek().Mark == Opening[kind])
                    open.Pop();
                else
                {
                    yield return Unpaired(manuscript, line, i);
                    yield break;
                }
            }
        }
        // A paragraph that opens a quotation and goes on in the next one.
        if (open.Count > 0 && open.Peek() is var last && !(last.Mark == '“' && last.At == 0))
            yield return Unpaired(manuscript, line, last.At);
    }

    static LintFinding Unpaired(Manuscript manuscript, ManuscriptLine line, int at)
    {
        var (from, to) = (Math.Max(0, at - 6), Math.Min(line.Text.Length, at + 7));
        return manuscript.Find(ProofRules.Pairs, line.Number, $"“{line.Prose[at]}”不成对：…{line.Text[from..to]}…");
    }

    static bool IsOrdinal(string text, int at, int open) => open == 0 && text[at] == '）' && at is > 0 and <= 4 && text[..at].Trim(ManuscriptLine.Blank, ' ', '　').All(c => char.IsAsciiLetterOrDigit(c) || "一二三四五六七八九十".Contains(c, StringComparison.Ordinal));
}
