namespace KnowledgeBase.Legal;

/// <summary>What kind of text a document is.</summary>
public enum DocumentKind
{
    /// <summary>法规.</summary>
    Statute,

    /// <summary>公文.</summary>
    Document,

    /// <summary>文章.</summary>
    Essay,

    /// <summary>清单、目录、表.</summary>
    List,

    /// <summary>标准.</summary>
    Standard,
}

/// <summary>来源可信度 of a file.</summary>
public enum Trust
{
    /// <summary>The document carries an organ of its own.</summary>
    Official,

    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>A third party's hand shows (网友投稿, 推荐访问, a mirror): never a legal basis.</summary>
    Low,
}

/// <summary>文件标记.</summary>
public enum DocumentFlag
{
    Truncated,
    NoSignature,
    NoDocumentNumber,
    NoIssueDate,
    PersonalData,
    Computed,
}

/// <summary>标题: a heading of an official document; a run-in heading ends at the first 。.</summary>
/// <param name="Number">一、 （一） 1. 一是 …, as printed; empty for an unnumbered run-in heading.</param>
/// <param name="Line">Line of the clean text, from 1.</param>
public sealed record Heading(string Number, string Text, int Line, IReadOnlyList<Heading> Children);

/// <summary>建议、提案: what a reply answers.</summary>
/// <param name="Kind">建议 or 提案.</param>
public sealed record Proposal(string? Number, string? Session, string? Title, IReadOnlyList<string> Deputies, string? Kind = null);

/// <summary>联系单位、电话、联系人.</summary>
public sealed record Contact(string? Unit, string? Phone, string? Person);

/// <summary>清理记录: a named step changed a line.</summary>
/// <param name="Line">Line of the source, from 1.</param>
public sealed record CleanupRecord(string Step, int Line, string Before, string After);

/// <summary>公文或法规: one document as the parser understood it, with every field of the <c>kb parse --json</c> contract. What the text does not state is null.</summary>
public sealed record OfficialDocument
{
    public required DocumentKind Kind { get; init; }

    /// <summary>文种: 通知, 通报, 函, 答复, 条例, 制度 ….</summary>
    public string? Genre { get; init; }

    public required string Title { get; init; }

    /// <summary>发文机关, canonical, as one string.</summary>
    public string? Issuer { get; init; }

    /// <summary>The organs of a joint document.</summary>
    public IReadOnlyList<string> Issuers { get; init; } = [];

    /// <summary>发文机关标志 as printed.</summary>
    public string? Masthead { get; init; }

    public DocumentNumber? DocumentNumber { get; init; }

    /// <summary>主送机关.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];

    /// <summary>抄送机关.</summary>
    public IReadOnlyList<string> CopyRecipients { get; init; } = [];

    /// <summary>成文日期.</summary>
    public DateOnly? IssueDate { get; init; }

    /// <summary>发布日期 on the page.</summary>
    public DateOnly? PublishedDate { get; init; }

    /// <summary>施行日期, only where a source states it for this version.</summary>
    public DateOnly? EffectiveDate { get; init; }

    /// <summary>署名.</summary>
    public string? Signature { get; init; }

    /// <summary>印发机关.</summary>
    public string? PrintingOffice { get; init; }

    /// <summary>印发日期.</summary>
    public DateOnly? PrintedDate { get; init; }

    /// <summary>公开方式: 主动公开, 此件公开发布 ….</summary>
    public string? Disclosure { get; init; }

    /// <summary>索引号.</summary>
    public string? IndexNumber { get; init; }

    /// <summary>办理结果类别 of a reply: A, B, C.</summary>
    public string? ReplyClass { get; init; }

    public Proposal? Proposal { get; init; }

    public Contact? Contact { get; init; }

    public IReadOnlyList<string> Attachments { get; init; } = [];

    /// <summary>有效期 as the text states it.</summary>
    public string? Validity { get; init; }

    /// <summary>适用条件 of an exemption list.</summary>
    public IReadOnlyList<string> Conditions { get; init; } = [];

    /// <summary>不适用情形 of an exemption list.</summary>
    public IReadOnlyList<string> Exclusions { get; init; } = [];

    public string? Author { get; init; }

    public string? Journal { get; init; }

    public string? Issue { get; init; }

    public IReadOnlyList<Heading> Headings { get; init; } = [];

    /// <summary>Set where the text has articles: a statute, or a 制度 with 第一条.</summary>
    public Statute? Statute { get; init; }

    public IReadOnlyList<Citation> Citations { get; init; } = [];

    public IReadOnlyList<DocumentNumber> DocumentNumbersCited { get; init; } = [];

    public IReadOnlyList<Figure> Figures { get; init; } = [];

    public IReadOnlyList<FigureCheck> Checks { get; init; } = [];

    /// <summary>The clean body in display form: a line a paragraph; the cells of a table row stand apart by tabs.</summary>
    public required string Text { get; init; }

    public IReadOnlyList<CleanupRecord> Cleanup { get; init; } = [];

    public IReadOnlyList<DocumentFlag> Flags { get; init; } = [];

    /// <summary>Findings about this document.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}

/// <summary>解析结果: one source file with the documents in it.</summary>
/// <param name="Source">The file's path within what was asked for, with / between folders.</param>
/// <param name="Diagnostics">Findings about the file as a whole; an error means that it holds no documents.</param>
public sealed record ParsedFile(string Source, Trust Trust, IReadOnlyList<OfficialDocument> Documents, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>True when the file was refused or unreadable.</summary>
    public bool Failed => Diagnostics.Any(d => d.Severity == Severity.Error);
}
