using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Model;
using static KnowledgeBase.Drafting.Layout.Measures;
using A = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>图片: in the middle of the line, within 版心, its caption under it.</summary>
static class Pictures
{
    // What a screen shows as one pixel.
    static readonly Mm Pixel = new(25.4 / 96);
    static readonly Mm Tallest = new(190);

    public static IEnumerable<OpenXmlElement> Compose(BodyPicture picture, Composition composition)
    {
        composition.Pictures.Add(picture.File);
        var (width, height) = Size(picture.File);
        var id = composition.NextDrawing();
        var paragraph = Typeset.Paragraph(Looks.Picture, new Run(new Drawing(Inline(picture, composition.Pictures.Count, id, width, height))));
        yield return picture.Caption.Length > 0 ? paragraph.KeptWithNext() : paragraph;
        if (picture.Caption.Length > 0)
            yield return Typeset.Text(Looks.Caption, picture.Caption);
    }

    public static (Mm Width, Mm Height) Size(PictureFile file)
    {
        var scale = Math.Min(1, Math.Min(TypeAreaWidth.Value / (file.Width * Pixel.Value), Tallest.Value / (file.Height * Pixel.Value)));
        return (Math.Max(0.1, scale * file.Width) * Pixel, Math.Max(0.1, scale * file.Height) * Pixel);
    }

    static Wp.Inline Inline(BodyPicture picture, int index, uint id, Mm width, Mm height) => new(
        new Wp.Extent { Cx = width.Emu, Cy = height.Emu },
        new Wp.DocProperties { Id = id, Name = $"Picture {index}", Description = picture.Source },
        new Wp.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
        new A.Graphic(new A.GraphicData(new Pic.Picture(
            new Pic.NonVisualPictureProperties(new Pic.NonVisualDrawingProperties { Id = id, Name = $"Picture {index}" }, new Pic.NonVisualPictureDrawingProperties()),
            new Pic.BlipFill(new A.Blip { Embed = PartIds.Picture(index) }, new A.Stretch(new A.FillRectangle())),
            new Pic.ShapeProperties(new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = width.Emu, Cy = height.Emu }), new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
        { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
    { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 };
}
