using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KnowledgeBase.Ingestion.Readers.Docx;

/// <summary>Paragraphs and tables of a story (body, header, footnote, text box) as blocks, in order.</summary>
sealed class DocxBody(MainDocumentPart main, DocxStyles styles, DocxNumbering numbering, List<Block> blocks, CancellationToken cancellationToken)
{
    int paragraphs;

    /// <summary>Adds everything below an element in this role.</summary>
    public void Add(OpenXmlElement story, BlockRole role)
    {
        var text = new DocxParagraphText(styles, cancellationToken);
        AddAll(story, role, text);
    }

    void AddAll(OpenXmlElement container, BlockRole role, DocxParagraphText text)
    {
        foreach (var element in container.ChildElements)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (element)
            {
                case Paragraph paragraph:
                    AddParagraph(paragraph, role, text);
                    break;
                case Table table:
                    AddTable(table, role, text);
                    break;
                case SdtBlock content when IsContents(content):
                    break;
                case DeletedRun or MoveFromRun or SdtProperties or SectionProperties:
                    break;
                case AlternateContent alternate:
                    foreach (var chosen in DocxParagraphText.Chosen(alternate))
                        AddAll(chosen, role, text);
                    break;
                default:
                    AddAll(element, role, text);
                    break;
            }
        }
    }

    void AddParagraph(Paragraph paragraph, BlockRole role, DocxParagraphText text)
    {
        paragraphs += role == BlockRole.Body ? 1 : 0;
        var line = paragraphs;
        var properties = paragraph.ParagraphProperties;
        text.Append(paragraph, Number(paragraph));
        if (IsMarkDeleted(properties))
            return;
        var level = role == BlockRole.Body ? styles.HeadingLevel(properties) : 0;
        var printed = level > 0 ? BlockRole.Heading : role;
        foreach (var content in text.Take())
        {
            if (!string.IsNullOrWhiteSpace(content))
                blocks.Add(new TextBlock(content, line, printed, styles.Alignment(properties), level));
        }
        AddNotesAndBoxes(text);
    }

    void AddNotesAndBoxes(DocxParagraphText text)
    {
        foreach (var box in text.Boxes)
            Add(box, BlockRole.TextBox);
        text.Boxes.Clear();
        foreach (var (isEndnote, id) in text.Notes)
        {
            OpenXmlElement? note = isEndnote
                ? main.EndnotesPart?.Endnotes?.Elements<Endnote>().FirstOrDefault(n => n.Id?.Value == id)
                : main.FootnotesPart?.Footnotes?.Elements<Footnote>().FirstOrDefault(n => n.Id?.Value == id);
            if (note is not null)
                Add(note, BlockRole.Footnote);
        }
        text.Notes.Clear();
    }

    string Number(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        // An empty paragraph in a list prints its number in Word, but one that was left over says nothing.
        return styles.Numbering(properties) is { List: > 0 } place && paragraph.Descendants<Run>().Any()
            ? numbering.Next(place.List, place.Level, styles.StyleId(properties))
            : "";
    }

    static bool IsMarkDeleted(ParagraphProperties? properties) =>
        properties?.ParagraphMarkRunProperties is { } mark && (mark.GetFirstChild<Deleted>() is not null || mark.GetFirstChild<MoveFrom>() is not null);

    static bool IsContents(SdtBlock content) =>
        content.SdtProperties?.GetFirstChild<SdtContentDocPartObject>()?.DocPartGallery?.Val?.Value is "Table of Contents";

    void AddTable(Table table, BlockRole role, DocxParagraphText text)
    {
        var grid = new DocxTable(table);
        var rows = grid.Rows;
        // A frame of one column around paragraphs, as often put around 版记, is no table of data.
        if (rows.All(row => row.Count(c => c is not null) <= 1))
        {
            foreach (var cell in rows.SelectMany(row => row).OfType<TableCell>())
                AddAll(cell, role, text);
            return;
        }
        var line = ++paragraphs;
        IReadOnlyList<IReadOnlyList<string>> cells = [.. rows.Select(row => (IReadOnlyList<string>)[.. row.Select(CellText)])];
        if (cells.Any(row => row.Any(c => c.Length > 0)))
            blocks.Add(new TableBlock(cells, line) { Merged = [.. grid.Merged()] });
    }

    string CellText(TableCell? cell)
    {
        if (cell is null)
            return "";
        var inner = new List<Block>();
        new DocxBody(main, styles, numbering, inner, cancellationToken).Add(cell, BlockRole.Body);
        return string.Join('\n', inner.SelectMany(block => block switch
        {
            TextBlock text => [text.Text.Trim()],
            TableBlock nested => nested.Rows.Select(row => string.Join(' ', row.Where(c => c.Length > 0))),
            _ => Enumerable.Empty<string>(),
        }));
    }
}
