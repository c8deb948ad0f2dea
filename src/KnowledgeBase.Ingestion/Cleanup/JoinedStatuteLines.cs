using KnowledgeBase.Ingestion.Parsing;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Cleanup;

/// <summary>断行 in a statute: only a long line that ends inside a word is joined, for short lines there are the rows of a lost table.</summary>
sealed class JoinedStatuteLines : ICleanupStep
{
    const int FullLine = 16;

    public string Name => "joinedLine";

    public IReadOnlyList<TextLine> Apply(IReadOnlyList<TextLine> lines, List<CleanupRecord> records)
    {
        List<TextLine>? result = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var next = lines[i];
            if (i > 0 && (result is null ? lines[i - 1] : result[^1]) is var last && Breaks(last, next))
            {
                result ??= [.. lines.Take(i)];
                records.Add(new CleanupRecord(Name, next.Line, last.Text[Math.Max(0, last.Text.Length - 8)..] + "⏎", last.Text[Math.Max(0, last.Text.Length - 8)..]));
                result[^1] = last with { Text = last.Text.TrimEnd() + next.Text.TrimStart() };
            }
            else
                result?.Add(next);
        }
        return result ?? lines;
    }

    static bool Breaks(TextLine last, TextLine next)
    {
        if (last.Level > 0 || next.Level > 0 || last.IsTableRow || next.IsTableRow || last.Text.Length < FullLine)
            return false;
        var (left, right) = (last.Text[^1], next.Text[0]);
        return (char.IsBetween(left, '\u4e00', '\u9fff') || left is '，' or '、') && char.IsBetween(right, '\u4e00', '\u9fff')
            && next.Text[^1] is '。' or '；' or '：' && !LineMarks.Begins(next.Text) && !LineMarks.Begins(last.Text.AsSpan()[..2]);
    }
}
