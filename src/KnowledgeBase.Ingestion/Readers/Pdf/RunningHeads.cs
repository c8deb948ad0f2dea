using System.Text.RegularExpressions;

namespace KnowledgeBase.Ingestion.Readers.Pdf;

/// <summary>页眉页脚: page numbers, and lines that stand at the head or foot of most pages.</summary>
sealed partial class RunningHeads
{
    // A head or foot stands in the outer tenth or so of the page.
    const double Margin = 0.12;

    readonly HashSet<string> repeated;

    public RunningHeads(IReadOnlyList<(PdfPage Page, List<TextRow> Rows)> pages)
    {
        repeated = [.. pages.SelectMany(p => p.Rows.Where(row => IsInMargin(p.Page, row)).Select(row => Key(row.Text)).Distinct())
            .GroupBy(key => key).Where(g => pages.Count > 2 && g.Count() * 2 >= pages.Count).Select(g => g.Key)];
    }

    /// <summary>True for a line that belongs to the page and not to the text.</summary>
    public bool Is(PdfPage page, TextRow row) => IsInMargin(page, row) ? repeated.Contains(Key(row.Text)) || IsPageNumber(row.Text) : DashedNumber().IsMatch(row.Text);

    /// <summary>True for 12, — 12 —, 第12页 共30页, 12/30 alone on a line.</summary>
    public static bool IsPageNumber(string text) => PageNumber().IsMatch(text);

    static bool IsInMargin(PdfPage page, TextRow row) => row.Bottom < page.Height * Margin || row.Top > page.Height * (1 - Margin);

    static string Key(string text) => Digits().Replace(text.Trim(), "#");

    // On turned pages — 6 — stands further in; with its dashes it is nothing else anywhere.
    [GeneratedRegex(@"^\s*[—–－-]\s*\d{1,4}\s*[—–－-]\s*$")]
    private static partial Regex DashedNumber();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^\s*([-—–－·•]+\s*)?(第\s*)?[\dIVXivx]{1,4}(\s*页)?\s*([/／,，]?\s*共?\s*\d{1,4}\s*页?)?(\s*[-—–－·•]+)?\s*$")]
    private static partial Regex PageNumber();
}
