using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using V = DocumentFormat.OpenXml.Vml;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Wps = DocumentFormat.OpenXml.Office2010.Word.DrawingShape;
using Wvml = DocumentFormat.OpenXml.Vml.Wordprocessing;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>文本框: a box at a fixed place of the page, in DrawingML with a VML copy for programs that do not know it.</summary>
/// <remarks>The one construct that LibreOffice 7.4 puts at the foot of the type area; it ignores floating tables and frames there.</remarks>
sealed record TextBox
{
    public required Mm Width { get; init; }

    public required Mm Height { get; init; }

    /// <summary>Distance from the paper's left edge; null for the left of the type area.</summary>
    public Mm? Left { get; init; }

    /// <summary>Distance from the paper's top; null for the foot of the text area.</summary>
    public Mm? Top { get; init; }

    /// <summary>True where text keeps clear of the box.</summary>
    public bool Wrapped { get; init; }

    /// <summary>White kept free inside the box at its foot.</summary>
    public Mm BottomInset { get; init; }

    /// <summary>White that the text keeps above the box.</summary>
    public Mm ClearAbove { get; init; }

    /// <summary>A bar of this colour and no text.</summary>
    public string? Fill { get; init; }

    /// <summary>Text that runs from the top of the page to its foot.</summary>
    public bool Turned { get; init; }

    public Func<IEnumerable<OpenXmlElement>>? Content { get; init; }

    public Run Compose(uint id) => new(new AlternateContent(
        new AlternateContentChoice(new Drawing(Anchor(id))) { Requires = "wps" },
        new AlternateContentFallback(new Picture(Vml(id)))));

    Wp.Anchor Anchor(uint id)
    {
        var anchor = new Wp.Anchor(
            new Wp.SimplePosition { X = 0, Y = 0 },
            new Wp.HorizontalPosition(new Wp.PositionOffset(Number(Left?.Emu ?? 0))) { RelativeFrom = Left is null ? Wp.HorizontalRelativePositionValues.Margin : Wp.HorizontalRelativePositionValues.Page },
            Top is { } top
                ? new Wp.VerticalPosition(new Wp.PositionOffset(Number(top.Emu))) { RelativeFrom = Wp.VerticalRelativePositionValues.Page }
                : new Wp.VerticalPosition(new Wp.VerticalAlignment("bottom")) { RelativeFrom = Wp.VerticalRelativePositionValues.Margin },
            new Wp.Extent { Cx = Width.Emu, Cy = Height.Emu },
            new Wp.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            Wrapped ? new Wp.WrapTopBottom() : new Wp.WrapNone(),
            new Wp.DocProperties { Id = id, Name = $"Box {id}" },
            new Wp.NonVisualGraphicFrameDrawingProperties(),
            new A.Graphic(new A.GraphicData(Shape()) { Uri = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape" }))
        {
            DistanceFromTop = (uint)ClearAbove.Emu,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
            SimplePos = false,
            RelativeHeight = id,
            BehindDoc = false,
            Locked = false,
            LayoutInCell = true,
            AllowOverlap = true,
        };
        return anchor;
    }

    Wps.WordprocessingShape Shape()
    {
        var shape = new Wps.WordprocessingShape(
            Content is null ? new Wps.NonVisualDrawingShapeProperties() : new Wps.NonVisualDrawingShapeProperties { TextBox = true },
            new Wps.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = Width.Emu, Cy = Height.Emu }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle },
                Fill is { } colour ? new A.SolidFill(new A.RgbColorModelHex { Val = colour }) : new A.NoFill(),
                new A.Outline(new A.NoFill())));
        if (Content is not null)
            shape.Append(new Wps.TextBoxInfo2(Filled()));
        shape.Append(Content is null
            ? new Wps.TextBodyProperties()
            : new Wps.TextBodyProperties(new A.NoAutoFit())
            {
                LeftInset = 0,
                TopInset = 0,
                RightInset = 0,
                BottomInset = (int)BottomInset.Emu,
                Anchor = Wrapped ? A.TextAnchoringTypeValues.Bottom : A.TextAnchoringTypeValues.Top,
                Vertical = Turned ? A.TextVerticalValues.Vertical : null,
            });
        return shape;
    }

    V.Rectangle Vml(uint id)
    {
        var place = Top is { } top
            ? $"margin-left:{Points(Left ?? default)};margin-top:{Points(top)};mso-position-horizontal-relative:page;mso-position-vertical-relative:page"
            : "margin-left:0;margin-top:0;mso-position-horizontal:left;mso-position-horizontal-relative:margin;mso-position-vertical:bottom;mso-position-vertical-relative:margin";
        var rectangle = new V.Rectangle { Id = $"box{id}", Style = $"position:absolute;{place};width:{Points(Width)};height:{Points(Height)};z-index:{id}", Stroked = false };
        if (Fill is { } colour)
            rectangle.FillColor = "#" + colour;
        else
            rectangle.Filled = false;
        if (Content is not null)
            rectangle.Append(new V.TextBox(Filled()) { Inset = $"0,0,0,{Points(BottomInset)}", Style = Turned ? "layout-flow:vertical" : null });
        if (Wrapped)
            rectangle.Append(new Wvml.TextWrap { Type = Wvml.WrapValues.TopAndBottom });
        return rectangle;
    }

    TextBoxContent Filled() => new(Content!());

    static string Points(Mm length) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{length.Points.Value:0.##}pt");

    static string Number(long value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
