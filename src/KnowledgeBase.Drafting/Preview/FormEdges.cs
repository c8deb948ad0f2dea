using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Layout.Forms;

namespace KnowledgeBase.Drafting.Preview;

/// <summary>Head and foot of a page of 执法文书: the same paragraphs and tables that go into the file, with the numbers of this page.</summary>
static class FormEdges
{
    public static IEnumerable<Placed> Place(Composition composition, int number)
    {
        var page = composition.Page;
        List<OpenXmlElement> head = [.. FormPages.Header(composition.Draft, page).ChildElements], foot = [.. FormPages.Footer(composition.Draft, page, composition.Pages, number).ChildElements];
        var top = PageGeometry.PaperHeight - FormMeasures.FooterTwips - foot.Sum(e => Stack.Height(e, page.Width, page));
        var rule = head.OfType<Paragraph>().First().ParagraphProperties!.ParagraphBorders!.BottomBorder!;
        var under = FormMeasures.HeaderTwips + head.Sum(e => Stack.Height(e, page.Width, page)) + 20 * rule.Space!.Value;
        return
        [
            .. Stack.Place(head, page.Left, FormMeasures.HeaderTwips, page.Width, page),
            new PlacedBar(Mm.OfTwips(page.Left), Mm.OfTwips(under), Mm.OfTwips(page.Width), new Pt(rule.Size!.Value / 8.0).Millimetres, Red: false),
            .. Stack.Place(foot, page.Left, top, page.Width, page),
        ];
    }
}
