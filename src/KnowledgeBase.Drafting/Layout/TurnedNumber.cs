using DocumentFormat.OpenXml.Wordprocessing;
using static KnowledgeBase.Drafting.Layout.Measures;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>页码 of a turned page (GB/T 9704-2012 8): where upright pages have it once the sheets are bound. The foot of the upright page is the left side of the turned one.</summary>
static class TurnedNumber
{
    static readonly Mm Thickness = new(7);
    static readonly Mm Length = new(40);

    public static Header Odd(Composition composition) => Compose(composition, PaperWidth - OuterWhite - Length, JustificationValues.Right);

    public static Header Even(Composition composition) => Compose(composition, BindingWhite, JustificationValues.Left);

    static Header Compose(Composition composition, Mm top, JustificationValues align)
    {
        var number = () => PageNumbers.Field(Typeset.Paragraph(Looks.PageNumber).Aligned(align).Indented(left: Character4Twips, right: Character4Twips));
        var box = new TextBox
        {
            Left = PaperHeight - PageNumberLine - 0.5 * Thickness,
            Top = top,
            Width = Thickness,
            Height = Length,
            Turned = true,
            Content = () => [number()],
        };
        return Namespaces.Declare(new Header(Typeset.Paragraph(Looks.Gap, box.Compose(composition.NextDrawing()))));
    }
}
