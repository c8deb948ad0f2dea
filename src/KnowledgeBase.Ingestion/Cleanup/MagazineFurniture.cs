using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Cleanup;

/// <summary>刊物版面: running heads, column names, page numbers and picture captions that stand inside a word because a page of the journal ended there.</summary>
sealed partial class MagazineFurniture : ICleanupStep
{
    const int LongestCaption = 60;

    public string Name => "magazineFurniture";

    public IReadOnlyList<TextLine> Apply(IReadOnlyList<TextLine> lines, List<CleanupRecord> records)
    {
        if (lines.Count(l => RunningHead().IsMatch(l.Text)) < 2)
            return lines;
        var whole = string.Concat(lines.Select(l => l.Text.Trim()));
        var columns = ColumnNames(lines);
        var result = new List<TextLine>(lines.Count);
        var (opened, broken) = (false, false);
        foreach (var line in lines)
        {
            var text = line.Text;
            if (RunningHead().Match(text) is { Success: true } head)
            {
                if (!opened)
                {
                    // The first running head opens the article and tells the journal; the title stands behind it.
                    (opened, broken) = (true, false);
                    result.Add(line);
                    continue;
                }
                text = head.Groups["rest"].Value;
                Record(line, head.Value[..^text.Length], "");
                broken = true;
            }
            else if (opened && BarePage().IsMatch(text))
            {
                Record(line, text, "");
                broken = true;
                continue;
            }
            else if (opened && CaptionRest().IsMatch(text) && result is [.., var open] && OpenCaption().IsMatch(open.Text))
            {
                result[^1] = open with { Text = open.Text + text.Trim() };
                broken = true;
                continue;
            }
            foreach (var column in columns)
                if (text.EndsWith(column, StringComparison.Ordinal))
                {
                    Record(line, column, "");
                    text = text[..^column.Length];
                }
            if (string.IsNullOrWhiteSpace(text))
                continue;
            if (broken && result is [.., var last])
                result[^1] = last with { Text = WithoutCaption(last, text.TrimStart(), whole, Record) + text.TrimStart() };
            else
                result.Add(line with { Text = text });
            broken = false;
        }
        return result;

        void Record(TextLine line, string before, string after) => records.Add(new CleanupRecord(Name, line.Line, before.Trim(), after));
    }

    /// <summary>Takes a caption off the end of a torn sentence: it begins where the words before it and the words after the break make a word that the text uses elsewhere.</summary>
    static string WithoutCaption(TextLine line, string next, string whole, Action<TextLine, string, string> record)
    {
        if (Caption().Match(line.Text) is not { Success: true } caption || next.Length == 0)
            return line.Text;
        var sentence = line.Text.LastIndexOf('。', Math.Max(caption.Index - 1, 0)) + 1;
        for (var cut = caption.Index - 2; cut >= Math.Max(sentence + 3, caption.Index - LongestCaption); cut--)
        {
            var word = line.Text[(cut - 3)..cut] + next[0];
            if (!whole.Contains(word, StringComparison.Ordinal))
                continue;
            record(line, line.Text[cut..], "");
            return line.Text[..cut];
        }
        return line.Text;
    }

    /// <summary>Short line ends that repeat just before running heads.</summary>
    static List<string> ColumnNames(IReadOnlyList<TextLine> lines)
    {
        var ends = lines.Skip(1).Zip(lines, (head, before) => (head, before.Text)).Where(p => RunningHead().IsMatch(p.head.Text) && !EndsSentence(p.Text)).Select(p => p.Text).ToList();
        var names = new List<string>();
        for (var i = 0; i < ends.Count; i++)
            for (var j = i + 1; j < ends.Count; j++)
            {
                var length = 0;
                while (length < 10 && length < ends[i].Length && length < ends[j].Length && ends[i][^(length + 1)] == ends[j][^(length + 1)])
                    length++;
                if (length is >= 2 and < 10)
                    names.Add(ends[i][^length..]);
            }
        return names;
    }

    static bool EndsSentence(string text) => text.Length == 0 || text[^1] is '。' or '！' or '？' or '”' or '》';

    [GeneratedRegex(@"^\s*(?:[\p{IsCJKUnifiedIdeographs}]{2,12}\s+(?:19|20)[0-9]{2}年第[一二三四五六七八九十0-9]{1,3}期|(?:19|20)[0-9]{2}年第[一二三四五六七八九十0-9]{1,3}期\s+[\p{IsCJKUnifiedIdeographs}]{2,12}\s*$)(?<rest>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex RunningHead();

    [GeneratedRegex(@"^\s*[0-9]{1,3}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex BarePage();

    [GeneratedRegex(@"。?[（(]图片来源[^）)]*[）)]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Caption();

    [GeneratedRegex(@"[（(]图片来源[^）)]*$", RegexOptions.CultureInvariant)]
    private static partial Regex OpenCaption();

    [GeneratedRegex(@"^\s*[\p{IsCJKUnifiedIdeographs}\s]{1,16}[）)]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex CaptionRest();
}
