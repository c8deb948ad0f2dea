using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Ingestion.Readers.Text;

namespace KnowledgeBase.Ingestion.Readers.Docx;

/// <summary>The text of paragraphs run by run: revisions accepted, results of fields without their codes, hidden text left out; footnotes and text boxes are noted by the way.</summary>
sealed class DocxParagraphText(DocxStyles styles, CancellationToken cancellationToken)
{
    readonly BoldText line = new();
    readonly List<string> lines = [];
    readonly DocxFields fields = new();

    /// <summary>Notes referred to since the last paragraph: footnotes by their id, endnotes by the negative of it.</summary>
    public List<(bool IsEndnote, long Id)> Notes { get; } = [];

    /// <summary>Text boxes anchored since the last paragraph.</summary>
    public List<OpenXmlElement> Boxes { get; } = [];

    /// <summary>Adds a paragraph's text; a paragraph whose mark was deleted runs on into the next one.</summary>
    public void Append(Paragraph paragraph, string number)
    {
        var properties = paragraph.ParagraphProperties;
        if (number.Length > 0)
            line.Append(number, styles.IsBold(null, properties));
        foreach (var child in paragraph.ChildElements)
            AppendElement(child, properties);
    }

    /// <summary>The lines so far.</summary>
    public string[] Take()
    {
        lines.Add(line.Take());
        string[] taken = [.. lines];
        lines.Clear();
        return taken;
    }

    void AppendElement(OpenXmlElement element, ParagraphProperties? paragraph)
    {
        cancellationToken.ThrowIfCancellationRequested();
        switch (element)
        {
            case Run run:
                AppendRun(run, paragraph);
                break;
            case DeletedRun or MoveFromRun or ParagraphProperties or SdtProperties:
                break;
            case AlternateContent alternate:
                foreach (var chosen in Chosen(alternate))
                    AppendElement(chosen, paragraph);
                break;
            case DocumentFormat.OpenXml.Math.Text formula:
                line.Append(formula.Text, false);
                break;
            default:
                foreach (var child in element.ChildElements)
                    AppendElement(child, paragraph);
                break;
        }
    }

    void AppendRun(Run run, ParagraphProperties? paragraph)
    {
        var hidden = styles.IsHidden(run.RunProperties, paragraph);
        var bold = styles.IsBold(run.RunProperties, paragraph);
        foreach (var child in run.ChildElements)
        {
            if (child is FieldChar or FieldCode)
                fields.See(child);
            else if (!hidden && !fields.InCode)
                AppendRunContent(child, bold, paragraph);
        }
    }

    void AppendRunContent(OpenXmlElement child, bool bold, ParagraphProperties? paragraph)
    {
        switch (child)
        {
            case DocumentFormat.OpenXml.Wordprocessing.Text text:
                // A stray line end in the file is white space, as Word shows it.
                line.Append(text.Text.ReplaceLineEndings(" "), bold);
                break;
            case TabChar or PositionalTab:
                line.Append("\t", bold);
                break;
            case Break or CarriageReturn:
                lines.Add(line.Take());
                break;
            case NoBreakHyphen:
                line.Append("-", bold);
                break;
            case SymbolChar symbol:
                line.Append(SymbolFont.Read(symbol.Font?.Value, symbol.Char?.Value), bold);
                break;
            case FootnoteReference { Id.Value: var id }:
                Notes.Add((false, id));
                break;
            case EndnoteReference { Id.Value: var id }:
                Notes.Add((true, id));
                break;
            case Ruby ruby:
                foreach (var run in ruby.GetFirstChild<RubyBase>()?.Elements<Run>() ?? [])
                    AppendRun(run, paragraph);
                break;
            case AlternateContent or Drawing or Picture or EmbeddedObject:
                Boxes.AddRange(TextBoxes(child));
                break;
        }
    }

    static IEnumerable<OpenXmlElement> TextBoxes(OpenXmlElement element) => element switch
    {
        TextBoxContent => [element],
        AlternateContent alternate => Chosen(alternate).SelectMany(TextBoxes),
        _ when element.LocalName == "txbxContent" => [element],
        _ => element.ChildElements.SelectMany(TextBoxes),
    };

    /// <summary>The newest form that holds anything; the fallback says the same once more for old programs.</summary>
    public static IEnumerable<OpenXmlElement> Chosen(AlternateContent alternate) =>
        (OpenXmlElement?)alternate.Elements<AlternateContentChoice>().FirstOrDefault(c => c.HasChildren) is { } choice ? choice.ChildElements
            : alternate.GetFirstChild<AlternateContentFallback>() is { } fallback ? fallback.ChildElements : [];
}
