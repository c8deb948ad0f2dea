namespace KnowledgeBase.Drafting.Lint.Docx;

/// <summary>公文要素 that a paragraph is (GB/T 9704-2012 7).</summary>
enum PartRole
{
    Other,
    Blank,
    CopyNumber,
    Urgency,
    Mark,
    Number,
    Signatory,
    RedLine,
    ReplyClass,
    Title,
    TitleNote,
    Addressees,
    Body,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    AttachmentNote,
    Signature,
    IssueDate,
    Note,
    Attendance,
    AttachmentLabel,
    AttachmentTitle,
    Cell,
    Caption,
    Copies,
    Printing,
}
