using KnowledgeBase.Legal;

namespace KnowledgeBase.Store;

/// <summary>一份文本: a document as one source file has it. A law in two files is one version with two of these.</summary>
public sealed class DocumentRow
{
    public long Id { get; set; }

    public long SourceFileId { get; set; }

    public SourceFileRow SourceFile { get; set; } = null!;

    /// <summary>Position in its file, from 0.</summary>
    public int Ordinal { get; set; }

    /// <summary>Set for a statute.</summary>
    public long? VersionId { get; set; }

    public VersionRow? Version { get; set; }

    /// <summary>True for the text that is read and searched; another source of the same text is kept beside it and not shown.</summary>
    public bool Shown { get; set; }

    /// <summary>Twenty digits of the SHA-256 of title and text: the same text from another place has the same, and so it is the address of the document.</summary>
    public required string TextHash { get; set; }

    public DocumentKind Kind { get; set; }

    public string? Genre { get; set; }

    public required string Title { get; set; }

    public required string TitleKey { get; set; }

    public string? Issuer { get; set; }

    public string? Masthead { get; set; }

    /// <summary>发文字号 in the standard form.</summary>
    public string? DocumentNumber { get; set; }

    public DateOnly? IssueDate { get; set; }

    public DateOnly? PublishedDate { get; set; }

    public DateOnly? EffectiveDate { get; set; }

    public string? Signature { get; set; }

    public string? PrintingOffice { get; set; }

    public DateOnly? PrintedDate { get; set; }

    public string? Disclosure { get; set; }

    public string? IndexNumber { get; set; }

    public string? ReplyClass { get; set; }

    public string? Validity { get; set; }

    public string? Author { get; set; }

    public string? Journal { get; set; }

    public string? Issue { get; set; }

    /// <summary>效力级别, where the text has articles.</summary>
    public LevelOfAuthority? Level { get; set; }

    public string? Region { get; set; }

    public DateOnly? VersionDate { get; set; }

    /// <summary>序言.</summary>
    public string Preamble { get; set; } = "";

    /// <summary>The whole clean text in display form.</summary>
    public required string Text { get; set; }

    public required DocumentDetails Details { get; set; }

    public List<DivisionRow> Divisions { get; set; } = [];

    public List<ArticleRow> Articles { get; set; } = [];

    public List<AnnexRow> Annexes { get; set; } = [];

    public List<HistoryRow> TitleNote { get; set; } = [];

    public List<CitationRow> Citations { get; set; } = [];

    public List<DifferenceRow> Differences { get; set; } = [];
}

/// <summary>The fields of a document that are read with it and never searched by; one JSON column.</summary>
public sealed record DocumentDetails
{
    public IReadOnlyList<string> Issuers { get; init; } = [];
    public IReadOnlyList<string> Addressees { get; init; } = [];
    public IReadOnlyList<string> CopyRecipients { get; init; } = [];
    public Proposal? Proposal { get; init; }
    public Contact? Contact { get; init; }
    public IReadOnlyList<string> Attachments { get; init; } = [];
    public IReadOnlyList<string> Conditions { get; init; } = [];
    public IReadOnlyList<string> Exclusions { get; init; } = [];
    public IReadOnlyList<Heading> Headings { get; init; } = [];
    public IReadOnlyList<DocumentNumber> DocumentNumbersCited { get; init; } = [];
    public IReadOnlyList<Figure> Figures { get; init; } = [];
    public IReadOnlyList<FigureCheck> Checks { get; init; } = [];
    public IReadOnlyList<CleanupRecord> Cleanup { get; init; } = [];
    public IReadOnlyList<DocumentFlag> Flags { get; init; } = [];
}
