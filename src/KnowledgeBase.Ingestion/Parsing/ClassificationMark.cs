using System.Text.RegularExpressions;
using KnowledgeBase.Ingestion.Cleanup;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>密级: a mark of its own in the head of a document (GB/T 9704-2012 7.2.2), never the word inside a sentence.</summary>
public static partial class ClassificationMark
{
    const int Head = 8;

    /// <summary>The mark that classifies the document, or null.</summary>
    internal static string? Find(IReadOnlyList<TextLine> lines, SourceFields fields)
    {
        if (fields["密级"] is { } level && Level().IsMatch(level))
            return level;
        for (var i = 0; i < lines.Count && i < Head; i++)
            if (Of(lines[i].Text) is { } mark)
                return mark;
        return null;
    }

    /// <summary>The mark, where a line is nothing but one; else null.</summary>
    public static string? Of(string line) => Mark().Match(line.Replace("**", "", StringComparison.Ordinal)) is { Success: true } match ? match.Groups["mark"].Value.Trim() : null;

    [GeneratedRegex(@"^[\s\u3000]*(?:[0-9]{6}[\s\u3000]*)?(?:密级[：:][\s\u3000]*)?(?<mark>(?:绝[\s\u3000]*密|机[\s\u3000]*密|秘[\s\u3000]*密)(?:[\s\u3000]*[★☆*][\s\u3000]*(?:[0-9一二三四五六七八九十]{1,3}(?:年|个月)|长期)?)?)(?:[\s\u3000]+(?:特急|加急|特提|平急))?[\s\u3000]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex("绝密|机密|秘密", RegexOptions.CultureInvariant)]
    private static partial Regex Level();
}
