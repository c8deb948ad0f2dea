using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Layout;
using A = DocumentFormat.OpenXml.Drawing;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Wps = DocumentFormat.OpenXml.Office2010.Word.DrawingShape;

namespace KnowledgeBase.Drafting.Preview;

/// <summary>What stands in the text boxes of a paragraph: a letter's mark and lines, 版记.</summary>
static class BoxPlacer
{
    const double EmuInTwip = 635;

    public static IEnumerable<Placed> Place(Paragraph paragraph, PageGeometry page) => paragraph.Descendants<AlternateContentChoice>().SelectMany(choice => Place(choice.Descendants<Wp.Anchor>().First(), page));

    static IEnumerable<Placed> Place(Wp.Anchor anchor, PageGeometry page)
    {
        var (width, height) = (anchor.Extent!.Cx!.Value / EmuInTwip, anchor.Extent.Cy!.Value / EmuInTwip);
        var left = anchor.HorizontalPosition!.RelativeFrom!.Value == Wp.HorizontalRelativePositionValues.Margin ? page.Left : Offset(anchor.HorizontalPosition.PositionOffset);
        var top = anchor.VerticalPosition!.PositionOffset is { } offset ? Offset(offset) : PageGeometry.PaperHeight - page.Bottom - height;
        var shape = anchor.Descendants<Wps.WordprocessingShape>().First();
        if (shape.GetFirstChild<Wps.ShapeProperties>()!.GetFirstChild<A.SolidFill>() is not null)
            return [new PlacedBar(Mm.OfTwips(left), Mm.OfTwips(top), Mm.OfTwips(width), Mm.OfTwips(height), Red: true)];
        var body = shape.GetFirstChild<Wps.TextBodyProperties>()!;
        List<OpenXmlElement> content = [.. shape.Descendants<TextBoxContent>().First().ChildElements];
        if (body.Anchor?.Value == A.TextAnchoringTypeValues.Bottom)
            top += height - (body.BottomInset?.Value ?? 0) / EmuInTwip - content.Sum(e => Stack.Height(e, width, page));
        return Stack.Place(content, left, top, width, page);
    }

    static double Offset(Wp.PositionOffset? offset) => long.Parse(offset!.Text, System.Globalization.CultureInfo.InvariantCulture) / EmuInTwip;
}
