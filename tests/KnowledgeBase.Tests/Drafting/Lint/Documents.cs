using System.Text;
using DocumentFormat.OpenXml.Packaging;
using KnowledgeBase.Drafting.Lint;

namespace KnowledgeBase.Tests.Drafting.Lint;

/// <summary>Documents that are changed in one place, and looked at.</summary>
static class Documents
{
    public static IReadOnlyList<LintFinding> Check(ReadOnlyMemory<byte> docx, LintContext? context = null)
    {
        var document = DocxLint.Read(docx);
        Assert.NotNull(document);
        return DocxLint.Check(document, context ?? LintContext.None);
    }

    /// <summary>The same document with the XML of one part changed; what is to be changed must be there.</summary>
    public static ReadOnlyMemory<byte> With(ReadOnlyMemory<byte> docx, string part, Func<string, string> change)
    {
        using var stream = new MemoryStream();
        stream.Write(docx.Span);
        using (var zip = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry(part) ?? throw new InvalidOperationException($"no part {part}");
            string before;
            using (var reader = new StreamReader(entry.Open()))
                before = reader.ReadToEnd();
            var after = change(before);
            Assert.NotEqual(before, after);
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(part).Open(), new UTF8Encoding(false));
            writer.Write(after);
        }
        return stream.ToArray();
    }

    /// <summary>The same document with names of styles that this program does not know: every part must be told by its words and its place.</summary>
    public static ReadOnlyMemory<byte> WithoutStyleNames(ReadOnlyMemory<byte> docx)
    {
        using var stream = new MemoryStream();
        stream.Write(docx.Span);
        using (var package = WordprocessingDocument.Open(stream, true))
        {
            var main = package.MainDocumentPart!;
            foreach (var style in main.StyleDefinitionsPart!.Styles!.Elements<DocumentFormat.OpenXml.Wordprocessing.Style>().Where(s => s.StyleId != "Normal"))
                style.StyleId = "x" + style.StyleId;
            foreach (var root in new DocumentFormat.OpenXml.OpenXmlElement[] { main.Document }.Concat(main.FooterParts.Select(f => f.Footer)))
                foreach (var id in root.Descendants<DocumentFormat.OpenXml.Wordprocessing.ParagraphStyleId>())
                    id.Val = "x" + id.Val;
        }
        return stream.ToArray();
    }
}
