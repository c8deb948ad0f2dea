using System.Text;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Cleanup;

/// <summary>加粗标记: ** is presentation only; it leaves the text and stays as a weak heading hint in <see cref="TextLine.Bold"/>.</summary>
sealed class BoldMarks : ICleanupStep
{
    public string Name => "boldMark";

    public IReadOnlyList<TextLine> Apply(IReadOnlyList<TextLine> lines, List<CleanupRecord> records)
    {
        List<TextLine>? result = null;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].Text.Contains("**", StringComparison.Ordinal))
            {
                result?.Add(lines[i]);
                continue;
            }
            result ??= [.. lines.Take(i)];
            result.Add(Strip(lines[i]));
        }
        return result ?? lines;
    }

    static TextLine Strip(TextLine line)
    {
        var text = new StringBuilder(line.Text.Length);
        var runs = new List<Range>();
        int start = -1, from = 0;
        while (line.Text.IndexOf("**", from, StringComparison.Ordinal) is var mark and >= 0)
        {
            text.Append(line.Text, from, mark - from);
            from = mark + 2;
            if (start < 0)
                start = text.Length;
            else
            {
                if (text.Length > start)
                    runs.Add(start..text.Length);
                start = -1;
            }
        }
        text.Append(line.Text, from, line.Text.Length - from);
        return line with { Text = text.ToString(), Bold = runs };
    }
}
