using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using KnowledgeBase.Drafting.Lint.Docx;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace KnowledgeBase.Drafting.Lint.Fixing;

/// <summary>机械改正 of a .docx: the characters of the runs that findings name. Formatting and every other part stay as they are.</summary>
public static class DocxFixer
{
    const int MostSteps = 8;

    /// <returns>Null where the bytes are no .docx.</returns>
    public static Correction<ReadOnlyMemory<byte>>? Fix(ReadOnlyMemory<byte> docx, LintContext context)
    {
        List<LintFinding> done = [];
        for (var step = 0; ; step++)
        {
            if (DocxLint.Read(docx) is not { } document)
                return null;
            var findings = DocxLint.Check(document, context);
            var chosen = Edits.Choose(findings);
            if (chosen.Edits.Count == 0 || step == MostSteps)
                return new Correction<ReadOnlyMemory<byte>>(docx, done, findings);
            docx = Apply(docx, chosen.Edits);
            done.AddRange(chosen.Findings);
        }
    }

    static ReadOnlyMemory<byte> Apply(ReadOnlyMemory<byte> docx, IReadOnlyList<TextEdit> edits)
    {
        using var stream = new MemoryStream();
        stream.Write(docx.Span);
        // Only the text is written anew: a part that was merely read stays byte for byte.
        using (var package = WordprocessingDocument.Open(stream, true, new OpenSettings { AutoSave = false }))
        {
            var document = package.MainDocumentPart!.Document;
            var paragraphs = DocxParagraphs.In(document.Body!).ToList();
            foreach (var group in edits.GroupBy(e => e.Line))
            {
                var paragraph = paragraphs[group.Key - 1];
                var copy = CopyOf(paragraph);
                Apply(paragraph, group);
                if (copy is not null)
                    Apply(copy, group);
            }
            document.Save();
        }
        return stream.ToArray();
    }

    static void Apply(Paragraph paragraph, IEnumerable<TextEdit> edits)
    {
        var pieces = DocxParagraphs.Words(paragraph).ToList();
        foreach (var edit in edits.OrderByDescending(e => e.Start))
        {
            var end = edit.Start + edit.Length;
            var touched = pieces.Where(p => p.Start < end && p.Start + p.Words.Length > edit.Start).ToList();
            if (touched.Count == 0 || touched.Any(p => p.Element is null))
                continue;
            foreach (var (index, piece) in touched.Index().Reverse())
            {
                var text = piece.Element!.Text;
                var (from, to) = (Math.Max(0, edit.Start - piece.Start), Math.Min(text.Length, end - piece.Start));
                piece.Element.Text = text[..from] + (index == 0 ? edit.Replacement : "") + text[to..];
            }
        }
    }

    // A box has a copy in VML for programs that do not know it.
    static Paragraph? CopyOf(Paragraph paragraph)
    {
        if (paragraph.Ancestors<AlternateContentChoice>().FirstOrDefault() is not { Parent: AlternateContent both } choice || both.GetFirstChild<AlternateContentFallback>() is not { } fallback)
            return null;
        var index = choice.Descendants<Paragraph>().TakeWhile(p => p != paragraph).Count();
        return fallback.Descendants<Paragraph>().ElementAtOrDefault(index) is { } copy && string.Concat(DocxParagraphs.Words(copy).Select(w => w.Words)) == string.Concat(DocxParagraphs.Words(paragraph).Select(w => w.Words)) ? copy : null;
    }
}
