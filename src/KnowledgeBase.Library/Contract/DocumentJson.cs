using KnowledgeBase.Legal;

namespace KnowledgeBase.Library.Contract;

/// <summary>A document in the <c>kb parse --json</c> contract.</summary>
public sealed record DocumentJson
{
    public required DocumentKind Kind { get; init; }
    public string? Genre { get; init; }
    public required string Title { get; init; }
    public string? Issuer { get; init; }
    public required IReadOnlyList<string> Issuers { get; init; }
    public string? Masthead { get; init; }
    public string? DocumentNumber { get; init; }
    public required IReadOnlyList<string> Addressees { get; init; }
    public required IReadOnlyList<string> CopyRecipients { get; init; }
    public DateOnly? IssueDate { get; init; }
    public DateOnly? PublishedDate { get; init; }
    public DateOnly? EffectiveDate { get; init; }
    public DateOnly? VersionDate { get; init; }
    public LevelOfAuthority? Level { get; init; }
    public string? Region { get; init; }
    public string? Signature { get; init; }
    public string? PrintingOffice { get; init; }
    public DateOnly? PrintedDate { get; init; }
    public string? Disclosure { get; init; }
    public string? IndexNumber { get; init; }
    public string? ReplyClass { get; init; }
    public Proposal? Proposal { get; init; }
    public Contact? Contact { get; init; }
    public required IReadOnlyList<string> Attachments { get; init; }
    public string? Validity { get; init; }
    public required IReadOnlyList<string> Conditions { get; init; }
    public required IReadOnlyList<string> Exclusions { get; init; }
    public string? Author { get; init; }
    public string? Journal { get; init; }
    public string? Issue { get; init; }
    public required IReadOnlyList<HeadingJson> Headings { get; init; }
    public required IReadOnlyList<HistoryJson> TitleNote { get; init; }
    public required IReadOnlyList<ArticleJson> Articles { get; init; }
    public required IReadOnlyList<AnnexJson> Annexes { get; init; }
    public required IReadOnlyList<CitationJson> Citations { get; init; }
    public required IReadOnlyList<string> DocumentNumbersCited { get; init; }
    public required IReadOnlyList<FigureJson> Figures { get; init; }
    public required IReadOnlyList<FigureCheckJson> Checks { get; init; }
    public required string Text { get; init; }
    public required IReadOnlyList<CleanupJson> Cleanup { get; init; }
    public required IReadOnlyList<DocumentFlag> Flags { get; init; }
    public required IReadOnlyList<DiagnosticJson> Diagnostics { get; init; }

    /// <summary>The JSON shape of a document.</summary>
    public static DocumentJson From(OfficialDocument document) => new()
    {
        Kind = document.Kind,
        Genre = document.Genre,
        Title = document.Title,
        Issuer = document.Issuer,
        Issuers = document.Issuers,
        Masthead = document.Masthead,
        DocumentNumber = document.DocumentNumber?.ToString(),
        Addressees = document.Addressees,
        CopyRecipients = document.CopyRecipients,
        IssueDate = document.IssueDate,
        PublishedDate = document.PublishedDate,
        EffectiveDate = document.EffectiveDate,
        VersionDate = document.Statute?.VersionDate,
        Level = document.Statute?.Level,
        Region = document.Statute?.Region,
        Signature = document.Signature,
        PrintingOffice = document.PrintingOffice,
        PrintedDate = document.PrintedDate,
        Disclosure = document.Disclosure,
        IndexNumber = document.IndexNumber,
        ReplyClass = document.ReplyClass,
        Proposal = document.Proposal,
        Contact = document.Contact,
        Attachments = document.Attachments,
        Validity = document.Validity,
        Conditions = document.Conditions,
        Exclusions = document.Exclusions,
        Author = document.Author,
        Journal = document.Journal,
        Issue = document.Issue,
        Headings = [.. document.Headings.Select(HeadingJson.From)],
        TitleNote = [.. (document.Statute?.TitleNote ?? []).Select(r => new HistoryJson(r.Date, r.Act, r.Text))],
        Articles = document.Statute is { } statute ? [.. statute.Articles.Select(a => ArticleJson.From(a, statute))] : [],
        Annexes = [.. (document.Statute?.Annexes ?? []).Select(a => new AnnexJson(a.Title, a.Text))],
        // 本法第三条 and 前款 name no document; the contract lists what the text refers to outside itself.
        Citations = [.. document.Citations.Where(c => c.Title is not null).Select(CitationJson.From)],
        DocumentNumbersCited = [.. document.DocumentNumbersCited.Select(n => n.ToString())],
        Figures = [.. document.Figures.Select(FigureJson.From)],
        Checks = [.. document.Checks.Select(c => new FigureCheckJson(c.Expression, c.Stated, c.Computed))],
        Text = document.Text,
        Cleanup = [.. document.Cleanup.Select(c => new CleanupJson(c.Step, c.Line, c.Before, c.After))],
        Flags = document.Flags,
        Diagnostics = [.. document.Diagnostics.Select(DiagnosticJson.From)],
    };
}
