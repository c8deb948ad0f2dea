using System.Text.RegularExpressions;

namespace KnowledgeBase.Ingestion.Readers.Pdf;

/// <summary>目录: lines of headings with leaders and page numbers, which only repeat the headings of the text.</summary>
static partial class ContentsList
{
    /// <summary>Takes the lines of a table of contents out of the pages.</summary>
    public static void Remove(IReadOnlyList<List<TextRow>> pages)
    {
        var lasts = pages.Select(rows => rows.FindLastIndex(row => Entry().IsMatch(row.Text))).ToList();
        var goesOn = false;
        for (var i = 0; i < pages.Count; i++)
        {
            var rows = pages[i];
            if (rows.Count(row => Entry().IsMatch(row.Text)) < 2)
            {
                goesOn = false;
                continue;
            }
            // An entry may take several lines, of which only the last has the leader, and stand on two pages.
            var title = rows.FindIndex(row => Title().IsMatch(row.Text));
            var first = goesOn ? 0 : title >= 0 ? title : rows.FindIndex(row => Entry().IsMatch(row.Text));
            goesOn = i + 1 < pages.Count && lasts[i + 1] >= 0 && pages[i + 1].Count(row => Entry().IsMatch(row.Text)) >= 2;
            var end = goesOn ? rows.Count : lasts[i] + 1;
            rows.RemoveRange(first, Math.Max(0, end - first));
        }
    }

    [GeneratedRegex(@"[.．…·]{4,}\s*\d{1,4}\s*$")]
    private static partial Regex Entry();

    [GeneratedRegex(@"^\s*目\s*[录次]\s*$")]
    private static partial Regex Title();
}
