using System.Buffers;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Drafting.Lint;

/// <summary>The lines of a Markdown draft, with its marks blanked out.</summary>
static partial class MarkdownLines
{
    // A line with none of these has no mark.
    static readonly SearchValues<char> Signs = SearchValues.Create("#>-*+|![`<{\\@w:");

    public static IReadOnlyList<ManuscriptLine> Read(string markdown)
    {
        var lines = markdown.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        var (first, last) = Head(lines);
        return [.. lines.Select((text, index) => index >= first && index <= last ? HeadLine(text, index + 1, index == first || index == last) : BodyLine(text, index + 1))];
    }

    /// <summary>The lines of --- that the head stands between; none where the text has no head.</summary>
    static (int First, int Last) Head(string[] lines)
    {
        var first = Array.FindIndex(lines, l => l.Trim().Length > 0);
        if (first < 0 || lines[first].Trim() != "---")
            return (0, -1);
        var last = Array.FindIndex(lines, first + 1, l => l.Trim() is "---" or "...");
        return last < 0 ? (0, -1) : (first, last);
    }

    static ManuscriptLine HeadLine(string text, int number, bool fence)
    {
        if (fence)
            return new ManuscriptLine(number, text, new string(ManuscriptLine.Blank, text.Length), LineKind.Head);
        var key = Key().Match(text);
        var prose = text.ToCharArray();
        Array.Fill(prose, ManuscriptLine.Blank, 0, key.Length);
        // What YAML needs: the brackets and commas of a list, quotes, the dash of an item, a remark.
        foreach (Match mark in YamlMarks().Matches(text, key.Length))
            Array.Fill(prose, ManuscriptLine.Blank, mark.Index, mark.Length);
        return new ManuscriptLine(number, text, new string(prose), LineKind.Head) { Key = key.Success ? key.Groups["key"].Value.Trim() : null };
    }

    static ManuscriptLine BodyLine(string text, int number)
    {
        if (!text.AsSpan().ContainsAny(Signs))
            return new ManuscriptLine(number, text, text, LineKind.Text);
        var prose = text.ToCharArray();
        foreach (Match mark in Marks().Matches(text))
            Array.Fill(prose, ManuscriptLine.Blank, mark.Index, mark.Length);
        return new ManuscriptLine(number, text, new string(prose), text.TrimStart().StartsWith('|') ? LineKind.Table : LineKind.Text);
    }

    [GeneratedRegex(@"^\s*(?:""?(?<key>[^\s:""\[\]{},#-][^:""]{0,20})""?\s*:(?=\s|$))", RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex(@"^\s*-\s|""|'|^\s*\[|\G\s*[\[|>]|\]\s*$|,\s|,(?="")|\s#.*$", RegexOptions.CultureInvariant)]
    private static partial Regex YamlMarks();

    // Headings, quotes and items, pictures, the address of a link, notes, emphasis, code, rules of a table, breaks, addresses.
    [GeneratedRegex(@"^\s{0,3}#{1,6}\s*|^\s*>\s?|^\s*[-*+]\s+|^(?=[\s:-]*\|)[\s:|-]+$|^-{3,}\s*$|!\[[^\]]{0,200}\]\([^)]{0,400}\)|\]\([^)]{0,400}\)|\[\^[^\]]{1,60}\]:?|\[(?=[^\]]{1,200}\]\()|\*+|`[^`]*`|\||<br\s*/?>|\{横排\}|\\[\\*_\[\]|#`]|https?://[!-~]+|(?<![A-Za-z0-9])[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+|www\.[!-~]+", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
