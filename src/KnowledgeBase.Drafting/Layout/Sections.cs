using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Layout.Forms;
using KnowledgeBase.Drafting.Model;
using static KnowledgeBase.Drafting.Layout.Measures;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>The sections of a document: upright pages, turned pages for wide tables, a page of 版记 without a number.</summary>
sealed class Sections(PageGeometry page)
{
    // A letter's own first page comes once, whatever sections follow.
    bool first = true;

    // A section without headers takes those of the one before it.
    bool afterTurned;

    /// <summary>The properties that end a section of upright pages.</summary>
    public SectionProperties Upright(bool numbered = true)
    {
        var section = new SectionProperties();
        if (page.IsForm)
            section.Append(new HeaderReference { Type = HeaderFooterValues.Even, Id = PartIds.FormHeader }, new HeaderReference { Type = HeaderFooterValues.Default, Id = PartIds.FormHeader });
        else if (afterTurned)
            section.Append(new HeaderReference { Type = HeaderFooterValues.Even, Id = PartIds.EmptyHeader }, new HeaderReference { Type = HeaderFooterValues.Default, Id = PartIds.EmptyHeader });
        if (page.IsForm)
            section.Append(new FooterReference { Type = HeaderFooterValues.Even, Id = PartIds.FormFooter }, new FooterReference { Type = HeaderFooterValues.Default, Id = PartIds.FormFooter });
        else if (numbered)
            section.Append(new FooterReference { Type = HeaderFooterValues.Even, Id = PartIds.EvenFooter }, new FooterReference { Type = HeaderFooterValues.Default, Id = PartIds.OddFooter });
        else
            section.Append(new FooterReference { Type = HeaderFooterValues.Even, Id = PartIds.EmptyFooter }, new FooterReference { Type = HeaderFooterValues.Default, Id = PartIds.EmptyFooter });
        var titled = page.FirstPage is not null && first;
        if (titled)
            section.Append(new FooterReference { Type = HeaderFooterValues.First, Id = PartIds.FirstFooter }, new HeaderReference { Type = HeaderFooterValues.First, Id = PartIds.FirstHeader });
        section.Append(
            new PageSize { Width = PageGeometry.PaperWidth, Height = PageGeometry.PaperHeight },
            new PageMargin { Top = page.Top, Right = (uint)page.Right, Bottom = page.FirstPage?.Bottom ?? page.Bottom, Left = (uint)page.Left, Header = page.IsForm ? FormMeasures.HeaderTwips : HeaderTwips, Footer = page.IsForm ? FormMeasures.FooterTwips : page.FirstPage is null ? FooterTwips : (uint)LetterPages.FooterTwips, Gutter = 0 });
        if (titled)
            section.Append(new TitlePage());
        // A form stands in exact lines.
        if (!page.IsForm)
            section.Append(new DocGrid { Type = DocGridValues.Lines, LinePitch = page.LinePitch });
        first = false;
        return section;
    }

    /// <summary>8: a wide table on turned pages. The sheet is turned so that its head lies at the left of the upright page: at 订口 on odd pages, at 切口 on even ones; the number stays where upright pages have it.</summary>
    /// <param name="head">What stands over the table on its page.</param>
    public IEnumerable<OpenXmlElement> Landscape(BodyTable table, Composition composition, IEnumerable<OpenXmlElement>? head = null)
    {
        yield return Ended(Upright());
        foreach (var element in head ?? [])
            yield return element;
        yield return Tables.Compose(table, TypeAreaHeight.Twips, composition.Footnotes);
        var section = new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Even, Id = PartIds.TurnedEven },
            new HeaderReference { Type = HeaderFooterValues.Default, Id = PartIds.TurnedOdd },
            new FooterReference { Type = HeaderFooterValues.Even, Id = PartIds.EmptyFooter },
            new FooterReference { Type = HeaderFooterValues.Default, Id = PartIds.EmptyFooter },
            new PageSize { Width = PageGeometry.PaperHeight, Height = PageGeometry.PaperWidth, Orient = PageOrientationValues.Landscape },
            new PageMargin { Top = BindingWhite.Twips, Right = (uint)TopWhite.Twips, Bottom = OuterWhite.Twips, Left = (uint)(PaperHeight - TypeAreaBottom).Twips, Header = 400, Footer = 400, Gutter = 0 });
        composition.Turned = true;
        afterTurned = true;
        yield return Ended(section);
    }

    public static Paragraph Ended(SectionProperties section)
    {
        var paragraph = Typeset.Paragraph(Looks.Gap).Exactly(20);
        paragraph.ParagraphProperties!.SectionProperties = section;
        return paragraph;
    }
}

/// <summary>Relationship ids of the parts: fixed, so that the same draft gives the same bytes.</summary>
static class PartIds
{
    public const string Main = "rIdMain";
    public const string Styles = "rIdStyles";
    public const string Settings = "rIdSettings";
    public const string FontTable = "rIdFonts";
    public const string Footnotes = "rIdNotes";
    public const string FirstHeader = "rIdFirstHeader";
    public const string FirstFooter = "rIdFirstFooter";
    public const string OddFooter = "rIdOdd";
    public const string EvenFooter = "rIdEven";
    public const string EmptyFooter = "rIdNone";
    public const string EmptyHeader = "rIdNoHeader";
    public const string FormHeader = "rIdFormHeader";
    public const string FormFooter = "rIdFormFooter";
    public const string TurnedOdd = "rIdTurnedOdd";
    public const string TurnedEven = "rIdTurnedEven";

    public static string Picture(int index) => $"rIdPicture{index}";
}
