using AngleSharp.Dom;

namespace KnowledgeBase.Ingestion.Readers.Html;

/// <summary>The little of CSS that matters for reading: alignment, bold, hidden. Read from the element's own attributes, for a saved page has lost its style sheets.</summary>
static class HtmlStyle
{
    public static BlockAlignment Alignment(IElement element, BlockAlignment inherited)
    {
        var value = Property(element, "text-align") is { Length: > 0 } styled ? styled
            : element.GetAttribute("align") is { Length: > 0 } attribute ? attribute
            : element.LocalName == "center" ? "center"
            : "";
        return value.ToLowerInvariant() switch
        {
            "center" or "middle" or "-webkit-center" => BlockAlignment.Center,
            "right" or "end" or "-webkit-right" => BlockAlignment.End,
            "left" or "start" or "justify" or "inherit-start" => BlockAlignment.Start,
            _ => inherited,
        };
    }

    public static bool IsBold(IElement element, bool inherited) => Property(element, "font-weight").ToLowerInvariant() switch
    {
        "bold" or "bolder" or "600" or "700" or "800" or "900" => true,
        "normal" or "lighter" or "400" or "300" or "500" => false,
        _ => inherited || element.LocalName is "b" or "strong" or "th",
    };

    public static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { Length: > 0 } style
            && (Value(style, "display") is "none" || Value(style, "visibility") is "hidden" || Value(style, "mso-hide") is "all"));

    static string Property(IElement element, string name) =>
        element.GetAttribute("style") is { Length: > 0 } style ? Value(style, name) : "";

    static string Value(string style, string name)
    {
        foreach (var range in style.AsSpan().Split(';'))
        {
            var declaration = style.AsSpan(range).Trim();
            var colon = declaration.IndexOf(':');
            if (colon > 0 && declaration[..colon].TrimEnd().Equals(name, StringComparison.OrdinalIgnoreCase))
                return declaration[(colon + 1)..].Trim().ToString().Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim();
        }
        return "";
    }
}
