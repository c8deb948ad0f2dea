using KnowledgeBase.Ingestion.Parsing;
using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Cleanup;

/// <summary>断行: a line that does not end a sentence and the next one, which begins nothing, are one paragraph; a character printed on both sides of the break goes once.</summary>
sealed class JoinedLines : ICleanupStep
{
    /// <summary>No paragraph of a document is this long; lines of a list without punctuation would be joined without end.</summary>
    const int LongestParagraph = 4000;

    /// <summary>Beyond this many characters a text is not searched for words that prove an overlap.</summary>
    const int LongestDocument = 500_000;

    public string Name => "joinedLine";

    public IReadOnlyList<TextLine> Apply(IReadOnlyList<TextLine> lines, List<CleanupRecord> records)
    {
        if (lines.Count < 2)
            return lines;
        var whole = new Lazy<string>(() => string.Join('\n', lines.Select(l => l.Text)));
        var result = new List<TextLine>(lines.Count) { lines[0] };
        for (var i = 1; i < lines.Count; i++)
        {
            var (last, next) = (result[^1], lines[i]);
            if (!Belongs(last, next))
            {
                result.Add(next);
                continue;
            }
            var (left, right) = (last.Text.TrimEnd(), next.Text.TrimStart());
            var overlap = Overlap(left, right, whole.Value);
            var joined = WithWholeBold(left, right[overlap..]);
            records.Add(new CleanupRecord(overlap > 0 ? "joinedLineOverlap" : Name, next.Line, Tail(left) + "⏎" + Head(right), Tail(left) + Head(right[overlap..])));
            result[^1] = last with { Text = joined.Replace("****", "", StringComparison.Ordinal) };
        }
        return result;
    }

    static bool Belongs(TextLine last, TextLine next)
    {
        if (last.IsTableRow || next.IsTableRow || last.Level > 0 || next.Level > 0 || last.Alignment != BlockAlignment.Start || next.Alignment != BlockAlignment.Start)
            return false;
        var left = last.Text.AsSpan().Trim();
        var right = next.Text.AsSpan().Trim();
        if (left.IsEmpty || right.IsEmpty || left.Length > LongestParagraph)
            return false;
        // “举报电话:” and “。”: the value is missing, the sentence goes on.
        if (right[0] is '。' or '，' or '、' or '；' or '）' or ')' or '》' or '”')
            return true;
        // A hard wrap may stand between a title and its article, or between it and the words that follow it.
        if (left[^1] == '》' && left.Length >= 20 && (right[0] == '的' || ProvisionFinder.At(right.ToString(), 0) is not null && ArticleLine.At(right.ToString()) is null))
            return true;
        var bare = left.TrimEnd('*');
        if (bare.IsEmpty || EndsText(bare[^1]) || LineMarks.Begins(right) || LineMarks.StandsAlone(left) || LineMarks.StandsAlone(right))
            return false;
        // A heading of its own line, a signature or a list entry is short; a broken sentence fills its line.
        return left.Length >= 20 && !LineMarks.IsTitle(left) && (!LineMarks.Begins(left) || left.Length >= 40 || left.EndsWith("**") || left.IndexOf('。') > 0);
    }

    static bool EndsText(char c) => c is '。' or '！' or '？' or '：' or '；' or '”' or '）' or '》' or '.' or '!' or '?' or ':' or ';' or '"' or ')' or '>' or '…';

    /// <summary>How many characters stand on both sides of the break, where dropping them closes a title or gives words used elsewhere.</summary>
    static int Overlap(string left, string right, string whole)
    {
        for (var length = 2; length >= 1; length--)
        {
            if (left.Length < length + 6 || right.Length <= length || !left.EndsWith(right[..length], StringComparison.Ordinal))
                continue;
            var open = left.LastIndexOf('《') > left.LastIndexOf('》');
            var close = right.IndexOf('》', StringComparison.Ordinal) is var at and >= 0 && at <= length + 2;
            var word = left[^(length + 6)..] + right[length..Math.Min(right.Length, length + 1)];
            if ((open && close) || (whole.Length < LongestDocument && whole.Contains(word, StringComparison.Ordinal)))
                return length;
        }
        return 0;
    }

    /// <summary>A bold run that the page break ended in the middle of a sentence goes on to the end of the sentence.</summary>
    static string WithWholeBold(string left, string right)
    {
        if (left.EndsWith("**", StringComparison.Ordinal) && left.Length > 2 && !EndsText(left[^3]) && right.IndexOf('。') is var stop and >= 0 and < 24 && !right[..stop].Contains("**", StringComparison.Ordinal))
            return left[..^2] + right[..(stop + 1)] + "**" + right[(stop + 1)..];
        return left + right;
    }

    static string Tail(string text) => text[Math.Max(0, text.Length - 8)..];

    static string Head(string text) => text[..Math.Min(8, text.Length)];
}
