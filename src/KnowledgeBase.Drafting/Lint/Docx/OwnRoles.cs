using KnowledgeBase.Drafting.Layout;

namespace KnowledgeBase.Drafting.Lint.Docx;

/// <summary>What a paragraph of our own document is, by the look it was given.</summary>
static class OwnRoles
{
    static readonly Dictionary<ParagraphLook, PartRole> Roles = new()
    {
        [Looks.CopyNumber] = PartRole.CopyNumber,
        [Looks.Urgency] = PartRole.Urgency,
        [Looks.Mark] = PartRole.Mark,
        [Looks.Number] = PartRole.Number,
        [Looks.Signatory] = PartRole.Signatory,
        [Looks.RedLine] = PartRole.RedLine,
        [Looks.ReplyClass] = PartRole.ReplyClass,
        [Looks.Title] = PartRole.Title,
        [Looks.TitleNote] = PartRole.TitleNote,
        [Looks.Addressees] = PartRole.Addressees,
        [Looks.Body] = PartRole.Body,
        [Looks.Headings[0]] = PartRole.Heading1,
        [Looks.Headings[1]] = PartRole.Heading2,
        [Looks.Headings[2]] = PartRole.Heading3,
        [Looks.Headings[3]] = PartRole.Heading4,
        [Looks.AttachmentNote] = PartRole.AttachmentNote,
        [Looks.Signature] = PartRole.Signature,
        [Looks.IssueDate] = PartRole.IssueDate,
        [Looks.Note] = PartRole.Note,
        [Looks.Attendance] = PartRole.Attendance,
        [Looks.AttachmentLabel] = PartRole.AttachmentLabel,
        [Looks.AttachmentTitle] = PartRole.AttachmentTitle,
        [Looks.Cell] = PartRole.Cell,
        [Looks.CellHead] = PartRole.Cell,
        [Looks.Caption] = PartRole.Caption,
        [Looks.Copies] = PartRole.Copies,
        [Looks.Printing] = PartRole.Printing,
    };

    public static PartRole? Of(DocxParagraph paragraph) => Looks.Find(paragraph.Element.ParagraphProperties?.ParagraphStyleId?.Val?.Value) is { } look && Roles.TryGetValue(look, out var role) ? role : null;
}
