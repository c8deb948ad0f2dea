using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Cleanup;

/// <summary>页码: a line that is only a page number goes, and so does one glued to the start of a paragraph; a bare number inside a sentence (2022—2025) stays.</summary>
sealed partial class PageNumbers : ICleanupStep
{
    public string Name => "pageNumber";

    public IReadOnlyList<TextLine> Apply(IReadOnlyList<TextLine> lines, List<CleanupRecord> records) =>
        CleanupPipeline.Map(this, lines, records, static line => MayHold(line.Text) ? Alone().IsMatch(line.Text) ? null : Glued().Replace(line.Text, "", 1) : line.Text);

    /// <summary>A page number begins with a dash, the rest of an entity for one, a digit or 第: a cheap look before the expressions.</summary>
    static bool MayHold(string text)
    {
        var start = text.AsSpan().TrimStart();
        if (start.IsEmpty)
            return false;
        return start[0] is '-' or '—' or '–' or '－' or 'm' || (start[0] == '第' && start.Length < 24 && start.Contains('页'))
            || (char.IsAsciiDigit(start[0]) && start[..Math.Min(8, start.Length)].IndexOfAny("-—–－") > 0);
    }

    [GeneratedRegex(@"^\s*(?:[—–－-]\s*(?:mdash;)?\s*[0-9]{1,4}\s*[—–－-]|mdash;\s*[0-9]{1,4}\s*[—–－-]|第\s*[0-9]{1,4}\s*页(?:\s*[，,/]?\s*共\s*[0-9]{1,4}\s*页)?)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();

    // “mdash; 1 — 标题” and “- 3 -提水平”; “1 -烟台市” where the first dash was lost.
    [GeneratedRegex(@"^\s*(?:[—–－-]\s*(?:mdash;)?\s*[0-9]{1,4}\s*[—–－-]|mdash;\s*[0-9]{1,4}\s*[—–－-]|[0-9]{1,4}\s+[—–－-](?=\p{IsCJKUnifiedIdeographs}))\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Glued();
}
