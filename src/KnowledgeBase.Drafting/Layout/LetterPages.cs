using DocumentFormat.OpenXml.Wordprocessing;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>信函首页 (GB/T 9704-2012 10.1): its text runs lower than that of the pages after it. The margins are those of the first page; headers and footers push the others to where they belong.</summary>
static class LetterPages
{
    /// <summary>Low enough for the first page's text to pass; the numbers of the others are lifted by white under them.</summary>
    public const int FooterTwips = 1200;

    const int ThinTwips = 20;

    public static Header FirstHeader(PageGeometry page) => new(Typeset.Paragraph(Looks.Gap).Exactly(page.FirstTop - (int)Measures.HeaderTwips));

    public static Footer FirstFooter() => new(Typeset.Paragraph(Looks.Gap).Exactly(ThinTwips));

    public static Footer Padded(Footer footer, PageGeometry page)
    {
        if (page.FirstPage is null)
            return footer;
        var under = (int)Measures.FooterTwips - FooterTwips;
        footer.PrependChild(Typeset.Paragraph(Looks.Gap).Exactly(page.Bottom - FooterTwips - under - Looks.PageNumber.Exact));
        footer.AppendChild(Typeset.Paragraph(Looks.Gap).Exactly(under));
        return footer;
    }
}
