using System.IO.Compression;
using System.Text;

namespace KnowledgeBase.Tests.Ingestion.Readers;

/// <summary>Workbooks of one sheet written by hand.</summary>
sealed class XlsxBuilder
{
    const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    readonly StringBuilder rows = new();
    readonly List<string> merges = [];
    int count;

    /// <summary>A row of texts.</summary>
    public XlsxBuilder Row(params string[] cells) => RawRow([.. cells.Select((text, i) => text.Length == 0 ? "" : $"<c r=\"{(char)('A' + i)}{count + 1}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")]);

    /// <summary>A row of cells as XML.</summary>
    public XlsxBuilder RawRow(params string[] cells)
    {
        count++;
        rows.Append("<row r=\"").Append(count).Append("\">").AppendJoin("", cells).Append("</row>");
        return this;
    }

    public XlsxBuilder Merge(string area)
    {
        merges.Add(area);
        return this;
    }

    /// <summary>Number formats of the styles 0, 1, 2 …</summary>
    public string[] Formats { get; init; } = ["General"];

    public byte[] Build()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
            const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            Write(zip, "[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{Sheet}sheet.main+xml\"/><Override PartName=\"/xl/sheet1.xml\" ContentType=\"{Sheet}worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Sheet}styles+xml\"/></Types>");
            Write(zip, "_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Write(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"s1\" Type=\"{Relations}/worksheet\" Target=\"sheet1.xml\"/><Relationship Id=\"s2\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/></Relationships>");
            Write(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets><sheet name=\"表一\" sheetId=\"1\" r:id=\"s1\"/></sheets></workbook>");
            Write(zip, "xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><numFmts>{string.Concat(Formats.Select((f, i) => $"<numFmt numFmtId=\"{200 + i}\" formatCode=\"{f}\"/>"))}</numFmts><cellXfs>{string.Concat(Formats.Select((_, i) => $"<xf numFmtId=\"{200 + i}\"/>"))}</cellXfs></styleSheet>");
            Write(zip, "xl/sheet1.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData>{(merges.Count > 0 ? $"<mergeCells>{string.Concat(merges.Select(m => $"<mergeCell ref=\"{m}\"/>"))}</mergeCells>" : "")}</worksheet>");
        }
        return stream.ToArray();
    }

    static void Write(ZipArchive zip, string name, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(content);
    }
}
