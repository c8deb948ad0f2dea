using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Layout;

namespace KnowledgeBase.Drafting.Preview;

/// <summary>脚注 at the foot of the page on which their marks stand, under a short line.</summary>
static class FootnotePlacer
{
    static readonly Mm Separator = new(50);
    static readonly Mm SeparatorWeight = new(0.18);

    public static IEnumerable<Placed> Place(IReadOnlyList<FlowRow> rows, Composition composition, bool firstPage)
    {
        var page = composition.Page;
        var notes = rows.SelectMany(IdsOf).Select(id => new MeasuredParagraph(composition.Footnotes.Printed(id), page.Width, page)).ToList();
        if (notes.Count == 0)
            return [];
        var foot = PageGeometry.PaperHeight - (firstPage && page.FirstPage is { } first ? first.Bottom : page.Bottom);
        var top = foot - notes.Sum(n => n.Height);
        List<Placed> items = [new PlacedBar(Mm.OfTwips(page.Left), Mm.OfTwips(top), Separator, SeparatorWeight, Red: false)];
        foreach (var note in notes)
        {
            items.AddRange(Stack.Place([note.Paragraph], page.Left, top, page.Width, page));
            top += note.Height;
        }
        return items;
    }

    static IEnumerable<long> IdsOf(FlowRow row) => row.Paragraph?.NotesOn(row.Line) ?? row.Cells!.Descendants<FootnoteReference>().Select(r => r.Id!.Value);
}
