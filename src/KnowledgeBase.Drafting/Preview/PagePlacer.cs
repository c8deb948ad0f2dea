using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Model;
using static KnowledgeBase.Drafting.Layout.Measures;
using Inline = DocumentFormat.OpenXml.Drawing.Wordprocessing.Inline;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace KnowledgeBase.Drafting.Preview;

/// <summary>Fills the pages with what the count has put on each: lines, rows of tables, boxes, notes, 版记, page numbers.</summary>
sealed class PagePlacer(OfficialDraft draft, Composition composition, PagePlan plan)
{
    readonly PageGeometry page = composition.Page;

    public IReadOnlyList<PreviewPage> Place()
    {
        var rows = plan.Rows.ToLookup(r => r.Page);
        return [.. Enumerable.Range(1, plan.Pages).Select(number => Page(number, [.. rows[number]]))];
    }

    PreviewPage Page(int number, IReadOnlyList<FlowRow> rows)
    {
        var turned = rows is [var first, ..] && first.Turned;
        var (left, top, width) = turned ? ((PaperHeight - TypeAreaBottom).Twips, BindingWhite.Twips, TypeAreaHeight.Twips) : (page.Left, number == 1 ? page.FirstTop : page.Top, page.Width);
        List<Placed> items = [.. rows.SelectMany(row => Row(row, left, top + row.Top, width))];
        if (!turned)
            items.AddRange(FootnotePlacer.Place(rows, composition, number == 1));
        if (plan.HasImprint && number == plan.Pages)
            items.AddRange(BoxPlacer.Place(PagePlan.ImprintOf(draft, page, plan.AddresseesMoved).Compose(0, plan.ClearAboveImprint), page));
        if (page.IsForm)
            items.AddRange(FormEdges.Place(composition, number));
        else if (IsNumbered(number))
            items.Add(NumberPlacer.Place(number, turned, page));
        return new PreviewPage(number, turned, items);
    }

    IEnumerable<Placed> Row(FlowRow row, double left, double top, double width)
    {
        if (row.Paragraph is not { } measured)
            return TablePlacer.Part(row, left, top, width, page);
        var paragraph = measured.Paragraph;
        if (measured.HoldsText)
            return [.. LinePlacer.Place(measured, row.Line, left, top), .. Line(paragraph, left, top + row.Height, width)];
        return paragraph.Descendants<Inline>().FirstOrDefault() is { } picture ? [Picture(picture, left, top, width)] : BoxPlacer.Place(paragraph, page);
    }

    // 7.2.7: the red line is the lower border of its paragraph.
    static IEnumerable<Placed> Line(Paragraph paragraph, double left, double bottom, double width) => paragraph.ParagraphProperties?.ParagraphBorders?.BottomBorder?.Size?.Value is { } eighths
        ? [new PlacedBar(Mm.OfTwips(left), Mm.OfTwips(bottom), Mm.OfTwips(width), new Pt(eighths / 8.0).Millimetres, Red: true)]
        : [];

    static PlacedFrame Picture(Inline picture, double left, double top, double width)
    {
        var (across, down) = (new Mm(picture.Extent!.Cx!.Value / 36000.0), new Mm(picture.Extent.Cy!.Value / 36000.0));
        return new PlacedFrame(Mm.OfTwips(left + width / 2) - 0.5 * across, Mm.OfTwips(top), across, down, picture.DocProperties?.Description?.Value);
    }

    // 10.1: none on the first page of a letter; 7.5: none on the page of 版记 behind an empty one, nor on that.
    bool IsNumbered(int number) => !(number == 1 && page.FirstPage is not null) && !(plan.Imprint is ImprintPlace.AfterBlankPage && number > plan.Pages - 2);
}
