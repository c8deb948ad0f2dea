using KnowledgeBase.Legal;

namespace KnowledgeBase.Web.Pages;

/// <summary>正文的行: a text with a line a paragraph; neighbouring lines whose cells stand apart by tabs are a table.</summary>
/// <param name="Text">Clean text in display form.</param>
/// <param name="Headings">The tree of its headings, by line.</param>
/// <param name="Closing">Signature and date, which stand at the right where they close the text.</param>
public sealed record LinesModel(string Text, IReadOnlyList<Heading> Headings, params IReadOnlyList<string?> Closing)
{
    /// <summary>Blocks of lines that are of one kind, with the number of their first line, from 1.</summary>
    public IEnumerable<(int Line, bool IsTable, IReadOnlyList<string> Lines)> Blocks()
    {
        var lines = Text.Split('\n');
        for (int start = 0, end; start < lines.Length; start = end)
        {
            var table = lines[start].Contains('\t', StringComparison.Ordinal);
            for (end = start + 1; table && end < lines.Length && lines[end].Contains('\t', StringComparison.Ordinal);)
                end++;
            if (lines[start].Length > 0)
                yield return (start + 1, table, lines[start..end]);
        }
    }

    /// <summary>The heading on a line with its depth, from 0; null for a line that has none.</summary>
    public (Heading Heading, int Depth)? HeadingAt(int line) => Find(Headings, line, 0);

    /// <summary>True for a line that is nothing but the signature or the date.</summary>
    public bool Closes(string line) => Closing.Contains(line);

    /// <summary>How much of a line is its heading: all of it, or for a run-in heading the words before its first 。</summary>
    public static int LengthIn(string line, Heading heading)
    {
        var start = line.IndexOf(heading.Text, StringComparison.Ordinal);
        return start < 0 || heading.Text.Length == 0 ? line.Length : start + heading.Text.Length;
    }

    static (Heading, int)? Find(IReadOnlyList<Heading> headings, int line, int depth)
    {
        foreach (var heading in headings)
            if (heading.Line == line)
                return (heading, depth);
            else if (Find(heading.Children, line, depth + 1) is { } inner)
                return inner;
        return null;
    }
}
