using System.Text.RegularExpressions;

namespace KnowledgeBase.Drafting.Source;

/// <summary>Text that Markdown must leave alone.</summary>
static partial class MarkdownText
{
    /// <summary>The same text with a backslash before what <see cref="MarkdownBody"/> would take for a mark.</summary>
    public static string Literal(string text) => AtLineStart().Replace(Anywhere().Replace(text, @"\$0"), @"${before}\${mark}");

    [GeneratedRegex(@"[\\`*_\[\]<>&|~]", RegexOptions.CultureInvariant)]
    private static partial Regex Anywhere();

    // Headings, lists, rules, fences, and 1. which would be the item of a list.
    [GeneratedRegex(@"(?<before>^[ \t]*(?:[0-9]{1,9}(?=[.)]))?)(?<mark>[#+\-=:]|(?<=[0-9])[.)])", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex AtLineStart();
}
