using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;

namespace KnowledgeBase.Ingestion.Readers.Markdown;

/// <summary>Inline markup as text lines: links by their words, entities and escapes resolved, ** kept.</summary>
sealed partial class InlineText
{
    readonly StringBuilder text = new();

    /// <summary>The lines of a paragraph, one for each line break; the source's lines are kept apart.</summary>
    public string[] Lines(ContainerInline? container)
    {
        switch (container?.FirstChild)
        {
            case null:
                return [];
            // Nearly every paragraph of a statute is one literal.
            case LiteralInline { NextSibling: null } only:
                return [WithoutEmoji(only.Content.ToString())];
        }
        text.Clear();
        Append(container);
        return WithoutEmoji(text.ToString()).Split('\n');
    }

    /// <summary>True for a paragraph of links and white space.</summary>
    public static bool IsOnlyLinks(ContainerInline container) => container.All(inline => inline switch
    {
        LinkInline or LineBreakInline or HtmlEntityInline or HtmlInline => true,
        LiteralInline literal => literal.Content.AsSpan().IsWhiteSpace(),
        DelimiterInline or CodeInline or AutolinkInline => false,
        ContainerInline inner => IsOnlyLinks(inner),
        _ => false,
    });

    void Append(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            Append(inline);
    }

    void Append(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case LineBreakInline:
                text.Append('\n');
                break;
            case EmphasisInline emphasis:
                AppendEmphasis(emphasis);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.ContentSpan);
                break;
            case AutolinkInline link:
                text.Append(link.Url);
                break;
            case LinkInline { IsImage: true }:
                break;
            case HtmlInline html:
                text.Append(html.Tag.AsSpan() switch
                {
                    var tag when LineBreak().IsMatch(tag) => "\n",
                    var tag when Bold().IsMatch(tag) => "**",
                    _ => "",
                });
                break;
            case DelimiterInline delimiter:
                text.Append(delimiter.ToLiteral());
                Append((ContainerInline)delimiter);
                break;
            case ContainerInline inner:
                Append(inner);
                break;
        }
    }

    // Bold is a hint for the parser. A single * is emphasis only between words; inside one (张*三) it stands for a hidden character.
    void AppendEmphasis(EmphasisInline emphasis)
    {
        var mark = emphasis.DelimiterCount >= 2 ? "**"
            : emphasis.NextSibling is LiteralInline next && next.Content.AsSpan() is [var after, ..] && char.IsLetterOrDigit(after) ? emphasis.DelimiterChar.ToString()
            : text.Length > 0 && char.IsLetterOrDigit(text[^1]) ? emphasis.DelimiterChar.ToString()
            : "";
        text.Append(mark);
        Append((ContainerInline)emphasis);
        text.Append(mark);
    }

    static string WithoutEmoji(string line) => line.Contains(':', StringComparison.Ordinal) ? Emoji().Replace(line, "") : line;

    [GeneratedRegex(@"^<br\s*/?>$", RegexOptions.IgnoreCase)]
    private static partial Regex LineBreak();

    [GeneratedRegex(@"^</?(b|strong)>$", RegexOptions.IgnoreCase)]
    private static partial Regex Bold();

    [GeneratedRegex(@":[a-z][a-z_]{1,30}:")]
    private static partial Regex Emoji();
}
