using System.Globalization;
using AngleSharp.Dom;

namespace KnowledgeBase.Ingestion.Readers.Html;

/// <summary>The number that a browser prints before an item of a numbered list; bullets are left out.</summary>
sealed class ListNumbers
{
    readonly Dictionary<IElement, int> last = [];

    public string Next(IElement item)
    {
        if (item.ParentElement is not { LocalName: "ol" } list)
            return "";
        var number = last[list] = last.TryGetValue(list, out var before) ? before + 1 : Start(list);
        return Style(list) switch
        {
            "a" or "lower-alpha" when number is > 0 and < 27 => $"{(char)('a' + number - 1)}. ",
            "A" or "upper-alpha" when number is > 0 and < 27 => $"{(char)('A' + number - 1)}. ",
            "none" or "disc" or "circle" or "square" => "",
            _ => $"{number}. ",
        };
    }

    static int Start(IElement list) =>
        int.TryParse(list.GetAttribute("start"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var start) ? start : 1;

    static string Style(IElement list)
    {
        var style = list.GetAttribute("style") ?? "";
        var at = style.IndexOf("list-style", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return list.GetAttribute("type") ?? "";
        var value = style[at..].Split(';')[0];
        return Array.Find(["none", "disc", "circle", "square", "lower-alpha", "upper-alpha"], name => value.Contains(name, StringComparison.OrdinalIgnoreCase)) ?? "";
    }
}
