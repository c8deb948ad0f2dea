using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Layout;

namespace KnowledgeBase.Drafting.Preview;

/// <summary>Paragraphs and tables one under the other in a box or a cell.</summary>
static class Stack
{
    public static IEnumerable<Placed> Place(IEnumerable<OpenXmlElement> content, double left, double top, double width, PageGeometry page)
    {
        List<Placed> items = [];
        foreach (var element in content)
        {
            if (element is Paragraph paragraph && new MeasuredParagraph(paragraph, width, page) is { HoldsText: true } measured)
                for (var line = 0; line < measured.Lines; line++)
                    items.AddRange(LinePlacer.Place(measured, line, left, top + line * measured.LineHeight));
            else if (element is Table table)
            {
                var rowTop = top;
                foreach (var row in table.Elements<TableRow>())
                {
                    items.AddRange(TablePlacer.Row(row, left, rowTop, TablePlacer.Height(row, page), width, page));
                    rowTop += TablePlacer.Height(row, page);
                }
            }
            top += Height(element, width, page);
        }
        return items;
    }

    public static double Height(OpenXmlElement element, double width, PageGeometry page) => element switch
    {
        Paragraph paragraph when new MeasuredParagraph(paragraph, width, page) is var measured => measured.Height + measured.After,
        Table table => table.Elements<TableRow>().Sum(row => TablePlacer.Height(row, page)),
        _ => 0,
    };
}
