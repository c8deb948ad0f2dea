using System.Globalization;
using System.Xml.Linq;
using KnowledgeBase.Drafting.Layout;

namespace KnowledgeBase.Drafting.Preview;

/// <summary>A page of the preview as SVG in millimetres. It holds no style of its own that a page's content policy would refuse, and asks for the same fonts as the .docx, then for what may stand in for them.</summary>
public static class SvgPage
{
    static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    const string RedInk = "#" + Measures.Red;

    // Thin enough to look like the half point of a table's lines.
    const double FrameWeight = 0.18;

    /// <param name="pages">How many pages there are.</param>
    public static string Write(PreviewPage page, int pages)
    {
        var svg = new XElement(Svg + "svg",
            new XAttribute("viewBox", $"0 0 {Number(page.Width)} {Number(page.Height)}"),
            new XAttribute("class", page.Turned ? "sheet turned" : "sheet"),
            new XAttribute("role", "img"),
            new XAttribute("aria-label", $"第 {page.Number} 页，共 {pages} 页"),
            page.Items.OfType<PlacedFrame>().SelectMany(Frame),
            page.Items.OfType<PlacedBar>().Select(bar => new XElement(Svg + "rect", Box(bar.Left, bar.Top, bar.Width, bar.Height), bar.Red ? new XAttribute("fill", RedInk) : null)),
            page.Items.OfType<PlacedText>().GroupBy(t => t.Font).Select(font => new XElement(Svg + "g", new XAttribute("font-family", Families(font.Key)), font.Select(Text))));
        return svg.ToString(SaveOptions.DisableFormatting);
    }

    static IEnumerable<XElement> Frame(PlacedFrame frame)
    {
        yield return new XElement(Svg + "rect", Box(frame.Left, frame.Top, frame.Width, frame.Height), new XAttribute("fill", "none"), new XAttribute("stroke", "#000"), new XAttribute("stroke-width", FrameWeight));
        if (frame.Picture is { } name)
            yield return new XElement(Svg + "text", new XAttribute("x", Number(frame.Left + 0.5 * frame.Width)), new XAttribute("y", Number(frame.Top + 0.5 * frame.Height)), new XAttribute("font-size", 4), new XAttribute("text-anchor", "middle"), $"图片 {name}");
    }

    static XElement Text(PlacedText text) => new(Svg + "text",
        new XAttribute("x", Number(text.Left)),
        new XAttribute("y", Number(text.Baseline)),
        new XAttribute("font-size", Number(text.Size.Millimetres)),
        // One character has nothing to be set closer to.
        text.Text.Length > 1 || text.Condensed ? new XAttribute[] { new("textLength", Number(text.Length)), new("lengthAdjust", text.Condensed ? "spacingAndGlyphs" : "spacing") } : null,
        text.Red ? new XAttribute("fill", RedInk) : null,
        text.Bold ? new XAttribute("font-weight", "bold") : null,
        text.Turned ? new XAttribute("transform", $"rotate(90 {Number(text.Left)} {Number(text.Baseline)})") : null,
        text.Text.Contains(' ', StringComparison.Ordinal) ? new XAttribute(XNamespace.Xml + "space", "preserve") : null,
        text.Text);

    static XAttribute[] Box(Mm left, Mm top, Mm width, Mm height) =>
        [new("x", Number(left)), new("y", Number(top)), new("width", Number(width)), new("height", Number(height))];

    static string Families(DocumentFont font) => string.Join(", ", font.SameFace.Prepend(font.Name).Concat(font.StandIns).Select(n => $"'{n}'").Append(font == Fonts.HeiTi ? "sans-serif" : "serif"));

    static string Number(Mm length) => length.Value.ToString("0.###", CultureInfo.InvariantCulture);
}
