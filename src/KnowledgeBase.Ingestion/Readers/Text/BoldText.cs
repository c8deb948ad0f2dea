using System.Text;

namespace KnowledgeBase.Ingestion.Readers.Text;

/// <summary>One line of text put together from runs: a part that is bold stands between **, a line that is bold as a whole has no marks.</summary>
sealed class BoldText
{
    readonly StringBuilder text = new();
    readonly List<(int Start, int End)> bold = [];

    public int Length => text.Length;

    public char? Last => text.Length > 0 ? text[^1] : null;

    public void Append(ReadOnlySpan<char> run, bool isBold)
    {
        var before = text.Length;
        text.Append(run);
        if (isBold && !run.IsWhiteSpace())
            AddBold(before + (run.Length - run.TrimStart().Length), before + run.TrimEnd().Length);
    }

    // Runs of one bold phrase are often cut apart by the editor; white space between them belongs to neither.
    void AddBold(int start, int end)
    {
        if (bold is [.., var last] && IsBlank(last.End, start))
            bold[^1] = (last.Start, end);
        else
            bold.Add((start, end));
    }

    bool IsBlank(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                return false;
        }
        return true;
    }

    /// <summary>The line so far, and a new start.</summary>
    public string Take()
    {
        var plain = text.ToString();
        var whole = bold is [var only] && IsBlank(0, only.Start) && IsBlank(only.End, text.Length);
        if (!whole)
        {
            for (var i = bold.Count - 1; i >= 0; i--)
            {
                text.Insert(bold[i].End, "**").Insert(bold[i].Start, "**");
            }
            plain = text.ToString();
        }
        text.Clear();
        bold.Clear();
        return plain;
    }
}
