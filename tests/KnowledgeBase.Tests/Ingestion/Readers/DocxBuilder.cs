using System.IO.Compression;
using System.Text;

namespace KnowledgeBase.Tests.Ingestion.Readers;

/// <summary>Word documents written by hand: the parts as XML, so that a test shows exactly what Word would have stored.</summary>
sealed class DocxBuilder
{
    const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    readonly Dictionary<string, (string Type, string Xml)> parts = [];
    readonly StringBuilder body = new();

    public string Prolog { get; init; } = "";

    public DocxBuilder Body(string xml)
    {
        body.Append(xml);
        return this;
    }

    public DocxBuilder Paragraph(string text, string properties = "") => Body($"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>");

    public DocxBuilder Styles(string xml) => Part("styles", $"<w:styles {Namespaces}>{xml}</w:styles>");

    public DocxBuilder Numbering(string xml) => Part("numbering", $"<w:numbering {Namespaces}>{xml}</w:numbering>");

    public DocxBuilder Footnotes(string xml) => Part("footnotes", $"<w:footnotes {Namespaces}>{xml}</w:footnotes>");

    public DocxBuilder Header(string text) => Part("header", $"<w:hdr {Namespaces}><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:hdr>");

    public DocxBuilder Footer(string text) => Part("footer", $"<w:ftr {Namespaces}><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:ftr>");

    /// <summary>One level of a list definition.</summary>
    public static string Level(int level, string format, string text, string more = "") =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>";

    /// <summary>Properties of a paragraph in a list.</summary>
    public static string InList(int list, int level) => $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>";

    DocxBuilder Part(string type, string xml)
    {
        parts[$"{type}{parts.Count}.xml"] = (type, xml);
        return this;
    }

    public byte[] Build()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
            const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
            Write(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + $"<Override PartName=\"/word/document.xml\" ContentType=\"{Word}document.main+xml\"/>"
                + string.Concat(parts.Select(p => $"<Override PartName=\"/word/{p.Key}\" ContentType=\"{Word}{p.Value.Type}+xml\"/>")) + "</Types>");
            Write(zip, "_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Relations}officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Write(zip, "word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + string.Concat(parts.Select((p, i) => $"<Relationship Id=\"p{i}\" Type=\"{Relations}{p.Value.Type}\" Target=\"{p.Key}\"/>")) + "</Relationships>");
            Write(zip, "word/document.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>{Prolog}<w:document {Namespaces}><w:body>{body}</w:body></w:document>");
            foreach (var (name, part) in parts)
                Write(zip, $"word/{name}", part.Xml);
        }
        return stream.ToArray();
    }

    static void Write(ZipArchive zip, string name, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(content);
    }
}
