using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KnowledgeBase.Ingestion.Readers.Docx;

/// <summary>What styles say of a paragraph or run, through the chain of styles that they are based on.</summary>
sealed class DocxStyles
{
    // Word follows no longer chain, and a chain that bites its tail has no end.
    const int MaxChain = 20;

    readonly Dictionary<string, Style> byId = new(StringComparer.Ordinal);
    readonly string? defaultParagraph;

    public DocxStyles(MainDocumentPart main)
    {
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is not { } id)
                continue;
            byId.TryAdd(id, style);
            if (style.Default?.InnerText is "1" or "true" && style.Type?.InnerText == "paragraph")
                defaultParagraph = id;
        }
    }

    /// <summary>Outline level from 1, or 0 for a paragraph of the text.</summary>
    public int HeadingLevel(ParagraphProperties? properties)
    {
        if (Parse(properties?.OutlineLevel?.Val?.InnerText) is { } direct)
            return direct is >= 0 and < 9 ? direct + 1 : 0;
        foreach (var style in Chain(properties))
        {
            if (Parse(style.StyleParagraphProperties?.OutlineLevel?.Val?.InnerText) is { } level)
                return level is >= 0 and < 9 ? level + 1 : 0;
            if (style.StyleName?.Val?.Value is "Title" or "title")
                return 1;
        }
        return 0;
    }

    /// <summary>Alignment as printed.</summary>
    public BlockAlignment Alignment(ParagraphProperties? properties)
    {
        var value = properties?.Justification?.Val?.InnerText
            ?? Chain(properties).Select(style => style.StyleParagraphProperties?.Justification?.Val?.InnerText).FirstOrDefault(v => v is not null);
        return value switch
        {
            "center" => BlockAlignment.Center,
            "right" or "end" => BlockAlignment.End,
            _ => BlockAlignment.Start,
        };
    }

    /// <summary>Numbering of a paragraph, its own or its style's: list and level; list 0 switches numbering off.</summary>
    public (int List, int Level)? Numbering(ParagraphProperties? properties)
    {
        int? level = null;
        foreach (var numbering in Chain(properties).Select(style => style.StyleParagraphProperties?.NumberingProperties).Prepend(properties?.NumberingProperties))
        {
            level ??= Parse(numbering?.NumberingLevelReference?.Val?.InnerText);
            if (Parse(numbering?.NumberingId?.Val?.InnerText) is { } list)
                return (list, Math.Clamp(level ?? 0, 0, 8));
        }
        return null;
    }

    /// <summary>Id of the paragraph's own style.</summary>
    public string? StyleId(ParagraphProperties? properties) => properties?.ParagraphStyleId?.Val?.Value ?? defaultParagraph;

    public bool IsBold(RunProperties? run, ParagraphProperties? paragraph) =>
        On(run?.Bold) ?? RunChain(run, paragraph).Select(style => On(style.StyleRunProperties?.Bold)).FirstOrDefault(v => v is not null) ?? false;

    public bool IsHidden(RunProperties? run, ParagraphProperties? paragraph) =>
        On(run?.Vanish) ?? RunChain(run, paragraph).Select(style => On(style.StyleRunProperties?.Vanish)).FirstOrDefault(v => v is not null) ?? false;

    IEnumerable<Style> RunChain(RunProperties? run, ParagraphProperties? paragraph) =>
        (run?.RunStyle?.Val?.Value is { } id ? Chain(id) : []).Concat(Chain(paragraph));

    IEnumerable<Style> Chain(ParagraphProperties? properties) => StyleId(properties) is { } id ? Chain(id) : [];

    IEnumerable<Style> Chain(string id)
    {
        for (var (next, length) = ((string?)id, 0); next is not null && length < MaxChain && byId.TryGetValue(next, out var style); length++)
        {
            yield return style;
            next = style.BasedOn?.Val?.Value;
        }
    }

    static bool? On(OnOffType? property) => property is null ? null : property.Val?.InnerText is not ("0" or "false" or "off");

    static int? Parse(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
}
