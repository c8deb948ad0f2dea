using System.Globalization;
using AngleSharp.Dom;

namespace KnowledgeBase.Ingestion.Readers.Html;

/// <summary>A table of a page as a grid; or, where the page only uses it to place its parts, as its cells in order.</summary>
sealed record HtmlTable(IReadOnlyList<IElement> Cells, IReadOnlyList<IReadOnlyList<string>> Rows, bool IsLayout)
{
    // A page that asks for thousands of columns does not get them.
    const int MaxSpan = 200;
    const int MaxColumns = 500;

    public static HtmlTable Read(IElement table, Func<IElement, bool> isLeftOut, CancellationToken cancellationToken)
    {
        var rows = OwnRows(table).Where(row => !isLeftOut(row)).Select(row => row.Children.Where(c => c.LocalName is "td" or "th" && !isLeftOut(c)).ToList()).Where(row => row.Count > 0).ToList();
        List<IElement> cells = [.. rows.SelectMany(row => row)];
        return IsForLayout(table, rows) ? new(cells, [], true) : new(cells, Grid(rows, isLeftOut, cancellationToken), false);
    }

    static IEnumerable<IElement> OwnRows(IElement table) =>
        table.Children.SelectMany(child => child.LocalName switch
        {
            "tr" => [child],
            "thead" or "tbody" or "tfoot" => child.Children.Where(c => c.LocalName == "tr"),
            _ => Enumerable.Empty<IElement>(),
        });

    // Government sites of the 2000s place everything by tables: one that holds tables, one column, or a cell as long as an article is such a frame.
    static bool IsForLayout(IElement table, List<List<IElement>> rows) =>
        rows.All(row => row.Count(c => c.TextContent.AsSpan().Trim().Length > 0) <= 1 && row.Count < 3) && !rows.Exists(row => row.Count > 1 && rows.Count > 3)
        || table.GetElementsByTagName("table").Length > 0 && rows.Count <= 6
        || rows.Sum(row => row.Count) <= 4 && rows.Exists(row => row.Exists(cell => cell.GetElementsByTagName("p").Length > 3 || cell.TextContent.Length > 800));

    static List<IReadOnlyList<string>> Grid(List<List<IElement>> rows, Func<IElement, bool> isLeftOut, CancellationToken cancellationToken)
    {
        var grid = new List<IReadOnlyList<string>>(rows.Count);
        var covered = new List<int>();
        foreach (var row in rows)
        {
            var line = new List<string>();
            foreach (var cell in row)
            {
                SkipCovered(line, covered);
                var (columns, height) = (Math.Min(Span(cell, "colspan"), Math.Max(1, MaxColumns - line.Count)), Span(cell, "rowspan"));
                line.Add(CellText(cell, isLeftOut, cancellationToken));
                for (var i = 1; i < columns; i++)
                    line.Add("");
                while (covered.Count < line.Count)
                    covered.Add(0);
                for (var i = line.Count - columns; i < line.Count; i++)
                    covered[i] = height - 1;
            }
            SkipCovered(line, covered);
            grid.Add(line);
        }
        var width = grid.Count == 0 ? 0 : grid.Max(line => line.Count);
        return [.. grid.Select(line => (IReadOnlyList<string>)[.. line, .. Enumerable.Repeat("", width - line.Count)])];
    }

    static void SkipCovered(List<string> line, List<int> covered)
    {
        while (line.Count < covered.Count && covered[line.Count] > 0)
        {
            covered[line.Count]--;
            line.Add("");
        }
    }

    static int Span(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, MaxSpan) : 1;

    /// <summary>Paragraphs of a cell, one a line; a table inside a cell gives its text.</summary>
    static string CellText(IElement cell, Func<IElement, bool> isLeftOut, CancellationToken cancellationToken)
    {
        var blocks = new List<Block>();
        new HtmlFlow(blocks, isLeftOut, cancellationToken).Add(cell);
        return string.Join('\n', blocks.SelectMany(block => block switch
        {
            TextBlock text => [text.Text.Trim()],
            TableBlock inner => inner.Rows.Select(row => string.Join(' ', row.Where(c => c.Length > 0))),
            FieldBlock field => [$"{field.Label}：{field.Value}"],
            _ => Enumerable.Empty<string>(),
        }));
    }
}
