using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KnowledgeBase.Ingestion.Readers.Docx;

/// <summary>域: where the text stands among field codes and results, which may nest and span paragraphs.</summary>
sealed class DocxFields
{
    readonly Stack<Frame> open = new();

    sealed class Frame
    {
        public bool InCode = true;
        public bool IsContents;
    }

    /// <summary>True inside the code of any field, and inside a generated table of contents, which repeats the headings with page numbers.</summary>
    public bool InCode => open.Any(f => f.InCode || f.IsContents);

    public void See(OpenXmlElement element)
    {
        switch (element)
        {
            case FieldChar { FieldCharType.InnerText: "begin" }:
                open.Push(new Frame());
                break;
            case FieldChar { FieldCharType.InnerText: "separate" } when open.TryPeek(out var field):
                field.InCode = false;
                break;
            case FieldChar { FieldCharType.InnerText: "end" }:
                open.TryPop(out _);
                break;
            case FieldCode code when open.TryPeek(out var field):
                field.IsContents |= code.Text.TrimStart().StartsWith("TOC ", StringComparison.OrdinalIgnoreCase);
                break;
        }
    }
}
