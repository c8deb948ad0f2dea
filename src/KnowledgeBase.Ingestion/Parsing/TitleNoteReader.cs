using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>题注: the adoption, promulgation and amendment records under a title, one per line or several run together.</summary>
static partial class TitleNoteReader
{
    /// <summary>One record for each date outside 《》; a line without a date belongs to the record before it.</summary>
    public static IReadOnlyList<HistoryRecord> Read(IEnumerable<string> lines)
    {
        var note = string.Join('\n', lines.Select(l => l.Trim().Trim('（', '）', '(', ')', '*').Trim()).Where(l => l.Length > 0));
        if (note.Length == 0)
            return [];
        var starts = Dates(note);
        var records = new List<HistoryRecord>();
        if (starts.Count == 0)
            return [new HistoryRecord(null, Act(note), note.Replace('\n', ' '))];
        if (starts[0].At > 0 && note[..starts[0].At].Trim(' ', '\n', '根', '据') is { Length: > 1 } lead)
            records.Add(new HistoryRecord(null, Act(lead), lead.Replace("\n", "", StringComparison.Ordinal)));
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].At : note.Length;
            var text = Trailing().Replace(note[starts[i].At..end].Replace("\n", "", StringComparison.Ordinal).Trim(), "");
            records.Add(new HistoryRecord(starts[i].Date, Act(text), text));
        }
        return records;
    }

    /// <summary>Dates outside 《》, where a record begins; a date in the middle of a clause (该修正自2021年4月15日施行) begins one too, with its own act.</summary>
    static List<(int At, DateOnly Date)> Dates(string note)
    {
        var found = new List<(int, DateOnly)>();
        var depth = 0;
        for (var i = 0; i < note.Length; i++)
        {
            depth += note[i] is '《' or '〈' ? 1 : note[i] is '》' or '〉' ? -1 : 0;
            depth = Math.Max(0, depth);
            if (depth > 0 || !(char.IsDigit(note[i]) || note[i] is '一' or '二') || (i > 0 && char.IsDigit(note[i - 1])))
                continue;
            if (ChineseDate.FindAt(note[i..Math.Min(note.Length, i + 18)]) is not { Start: 0 } date)
                continue;
            found.Add((i, date.Date));
            i += date.Length - 1;
        }
        return found;
    }

    static HistoryAct Act(string text)
    {
        // What a line amends stands in 《》; the act is the word outside, and the last one counts: 通过…修正.
        var outside = Quoted().Replace(text, "");
        if (outside.Contains("修正", StringComparison.Ordinal))
            return HistoryAct.Amended;
        if (outside.Contains("修订", StringComparison.Ordinal) || outside.Contains("修改", StringComparison.Ordinal))
            return HistoryAct.Revised;
        if (outside.Contains("通过", StringComparison.Ordinal))
            return HistoryAct.Adopted;
        if (outside.Contains("批准", StringComparison.Ordinal))
            return HistoryAct.Approved;
        if (outside.Contains("公布", StringComparison.Ordinal) || outside.Contains("发布", StringComparison.Ordinal) || outside.Contains("公告", StringComparison.Ordinal) || outside.Contains("印发", StringComparison.Ordinal))
            return HistoryAct.Published;
        if (outside.Contains("施行", StringComparison.Ordinal) || outside.Contains("生效", StringComparison.Ordinal) || outside.Contains("实施", StringComparison.Ordinal))
            return HistoryAct.Effective;
        return outside.Contains("废止", StringComparison.Ordinal) ? HistoryAct.Repealed : HistoryAct.Other;
    }

    [GeneratedRegex(@"《[^》]*》?|〈[^〉]*〉?", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[\s　]*(?:根据|和|并经|；|;)?[\s　）)。]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Trailing();
}
