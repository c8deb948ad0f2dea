using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using KnowledgeBase.Drafting.Lint.Docx;
using KnowledgeBase.Drafting.Lint.Formats;
using KnowledgeBase.Drafting.Lint.Genres;

namespace KnowledgeBase.Drafting.Lint;

/// <summary>公文检查 of a .docx of any origin: its layout, and of the draft that it shows the same as <see cref="DraftLint"/>.</summary>
public static class DocxLint
{
    /// <summary>Reads a .docx to be looked at.</summary>
    /// <returns>Null where the bytes are no .docx.</returns>
    public static LintedDocx? Read(ReadOnlyMemory<byte> docx)
    {
        try
        {
            using var package = WordprocessingDocument.Open(new MemoryStream(docx.ToArray()), false);
            if (package.MainDocumentPart?.Document?.Body is null)
                return null;
            var file = DocxFile.Read(package);
            RoleReader.Tell(file);
            return new LintedDocx(file);
        }
        catch (Exception failure) when (failure is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or IOException or UriFormatException or FormatException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    public static IReadOnlyList<LintFinding> Check(LintedDocx document, LintContext context)
    {
        var manuscript = document.Manuscript(context);
        return ClassifiedCheck.Check(manuscript) is { } classified ? [classified] : DraftLint.Sorted(DraftLint.Check(manuscript).Concat(FormatLint.Check(new FormatCase(document.File, manuscript))));
    }
}

/// <summary>A .docx that was read to be looked at.</summary>
public sealed class LintedDocx
{
    internal LintedDocx(DocxFile file) => File = file;

    internal DocxFile File { get; }

    /// <summary>The text, a paragraph a line: what a library checks citations of.</summary>
    public string Text => string.Join('\n', File.Paragraphs.Select(p => p.Text.ReplaceLineEndings(" ")));

    internal Manuscript Manuscript(LintContext context) => new(DraftOfRoles.Read(File), [.. File.Paragraphs.Select(p => new ManuscriptLine(p.Number, p.Text, p.Text, p.InTable && p.Role is PartRole.Cell ? LineKind.Table : LineKind.Text) { Page = p.Page, Broken = p.IsCentred })], context) { IsDocx = true };
}
