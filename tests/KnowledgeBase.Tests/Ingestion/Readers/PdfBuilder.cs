using System.Globalization;
using System.Text;

namespace KnowledgeBase.Tests.Ingestion.Readers;

/// <summary>Small PDFs written by hand: characters of one em at given places, and lines.</summary>
sealed class PdfBuilder
{
    readonly List<StringBuilder> pages = [];

    /// <summary>Starts a page of A4.</summary>
    public PdfBuilder Page()
    {
        pages.Add(new StringBuilder());
        return this;
    }

    /// <summary>Text with its upper left corner about here, in points from the upper left corner of the page.</summary>
    public PdfBuilder Text(double left, double top, string text, double size = 16)
    {
        var codes = string.Concat(text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
        pages[^1].Append(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf {left} {842 - top - size} Td <{codes}> Tj ET\n");
        return this;
    }

    /// <summary>Lines of a paragraph, the first indented by two characters, 28 characters a line.</summary>
    public PdfBuilder Paragraph(double top, string text)
    {
        var indented = "　　" + text;
        for (var i = 0; i * 28 < indented.Length; i++)
            Text(72 + (i == 0 ? 32 : 0), top + (i * 28), indented.Substring(i * 28, Math.Min(28, indented.Length - (i * 28))).TrimStart('　'));
        return this;
    }

    /// <summary>A ruled table with these edges.</summary>
    public PdfBuilder Grid(double[] columns, double[] rows)
    {
        foreach (var x in columns)
            Line(x, rows[0], x, rows[^1]);
        foreach (var y in rows)
            Line(columns[0], y, columns[^1], y);
        return this;
    }

    public PdfBuilder Line(double x1, double y1, double x2, double y2)
    {
        pages[^1].Append(CultureInfo.InvariantCulture, $"0.5 w {x1} {842 - y1} m {x2} {842 - y2} l S\n");
        return this;
    }

    public byte[] Build()
    {
        const string ToUnicode = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end";
        List<string> objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            $"<</Type/Pages/Count {pages.Count}/Kids[{string.Join(' ', pages.Select((_, i) => $"{6 + (i * 2)} 0 R"))}]>>",
            "<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>",
            "<</Type/Font/Subtype/CIDFontType2/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000>>",
            $"<</Length {ToUnicode.Length}>>stream\n{ToUnicode}\nendstream",
        ];
        foreach (var page in pages)
        {
            objects.Add($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents {objects.Count + 2} 0 R>>");
            objects.Add($"<</Length {page.Length}>>stream\n{page}\nendstream");
        }
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            file.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer<</Size {objects.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }
}
