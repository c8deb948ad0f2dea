using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using static KnowledgeBase.Drafting.Layout.Measures;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>页码 (GB/T 9704-2012 7.5): 4号宋体 between two dashes 7 mm under 版心; odd pages right, even pages left, one 字 from the side.</summary>
static class PageNumbers
{
    public static Footer Odd() => new(Field(Typeset.Paragraph(Looks.PageNumber).Aligned(JustificationValues.Right).Indented(right: Character4Twips)));

    public static Footer Even() => new(Field(Typeset.Paragraph(Looks.PageNumber).Aligned(JustificationValues.Left).Indented(left: Character4Twips)));

    /// <summary>10.1: none on the first page of a letter; 7.5: none on a page of 版记 behind an empty page.</summary>
    public static Footer None() => new(Typeset.Paragraph(Looks.PageNumber));

    public static Paragraph Field(Paragraph paragraph)
    {
        paragraph.Append(
            Typeset.Run("— "),
            new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
            new Run(new FieldCode(" PAGE ") { Space = SpaceProcessingModeValues.Preserve }),
            new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
            new Run(new Text("1")),
            new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
            Typeset.Run(" —"));
        return paragraph;
    }
}
