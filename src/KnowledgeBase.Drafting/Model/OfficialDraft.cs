using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Model;

/// <summary>公文稿: everything that an official document will show, before it has a layout. The head of a Markdown draft and the web form fill the same one.</summary>
public sealed record OfficialDraft
{
    public DraftFormat Format { get; init; }

    public PageProfile Profile { get; init; }

    /// <summary>发文机关, the leading organ (主办机关) first.</summary>
    public IReadOnlyList<string> Issuers { get; init; } = [];

    /// <summary>发文机关标志 where it is not simply the names of the organs (GB/T 9704-2012 7.2.4).</summary>
    public string? AuthorityMark { get; init; }

    public DocumentNumber? DocumentNumber { get; init; }

    /// <summary>编号 in a form of its own (第6期): printed where 发文字号 stands.</summary>
    public string? OtherNumber { get; init; }

    /// <summary>签发人 of 上行文 and of an order.</summary>
    public IReadOnlyList<string> Signatories { get; init; } = [];

    /// <summary>签发人职务 before a 签名章, one for each signatory.</summary>
    public IReadOnlyList<string> SignatoryPosts { get; init; } = [];

    /// <summary>份号: six digits.</summary>
    public string? CopyNumber { get; init; }

    /// <summary>紧急程度: 特急 or 加急.</summary>
    public string? Urgency { get; init; }

    /// <summary>办理结果类别 of a reply to a proposal: A, B, C.</summary>
    public string? ReplyClass { get; init; }

    public string Title { get; init; } = "";

    /// <summary>The lines of the title where the author has broken it; empty where the program is to.</summary>
    public IReadOnlyList<string> TitleLines { get; init; } = [];

    /// <summary>题注 under the title of what a meeting has passed, without its brackets: 2026年3月12日……会议通过. With it there is no 署名 and no 成文日期 at the end.</summary>
    public string? TitleNote { get; init; }

    /// <summary>主送机关 as printed, without the colon: names with 、 within a class and ， between classes.</summary>
    public string? Addressees { get; init; }

    public IReadOnlyList<DraftBlock> Body { get; init; } = [];

    /// <summary>附件名称, in order; the note under the body lists them (7.3.4).</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];

    /// <summary>附件 that are set with the document, each on pages of its own (7.4).</summary>
    public IReadOnlyList<DraftAttachment> AttachedTexts { get; init; } = [];

    public SealKind Seal { get; init; }

    /// <summary>署名; the names of the organs where it is not given.</summary>
    public IReadOnlyList<string> Signatures { get; init; } = [];

    /// <summary>成文日期.</summary>
    public DateOnly? IssueDate { get; init; }

    /// <summary>附注, each without its brackets (7.3.6).</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>每页签名: who signs at the foot of every page of a record (执法文书).</summary>
    public IReadOnlyList<string> PageSigners { get; init; } = [];

    /// <summary>出席, 请假, 列席 of minutes: the label and the names as printed (10.3).</summary>
    public IReadOnlyList<Attendance> Attendance { get; init; } = [];

    /// <summary>抄送机关 as printed, without the full stop.</summary>
    public string? CopyRecipients { get; init; }

    /// <summary>印发机关.</summary>
    public string? PrintingOffice { get; init; }

    /// <summary>印发日期.</summary>
    public DateOnly? PrintedDate { get; init; }

    /// <summary>The number as it is printed: 发文字号, or what stands in its place.</summary>
    public string? NumberAsPrinted => DocumentNumber is { Year: null } order && Format is DraftFormat.Order ? $"第{order.Serial}号" : DocumentNumber?.ToString() ?? OtherNumber;

    /// <summary>The names under the body: 署名 as given, else the organs.</summary>
    public IReadOnlyList<string> Signers => Signatures.Count > 0 ? Signatures : TitleNote is null ? Issuers : [];
}

/// <summary>出席人员: 出席, 请假 or 列席 with the names.</summary>
public sealed record Attendance(string Label, string Names);

/// <summary>附件: its number where there are several, its title, its text.</summary>
/// <param name="Number">1, 2, …; null for an only attachment.</param>
public sealed record DraftAttachment(int? Number, string Title, IReadOnlyList<DraftBlock> Blocks)
{
    /// <summary>附件顺序号 as it stands on the first line of the attachment (GB/T 9704-2012 7.4).</summary>
    public string Label => $"附件{Number}";
}
