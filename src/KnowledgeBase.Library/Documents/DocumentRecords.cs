using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws;

namespace KnowledgeBase.Library.Documents;

/// <summary>An official document as a list shows it.</summary>
/// <param name="Key">Its address: the same text has the same, wherever and whenever it was imported.</param>
/// <param name="Date">成文日期, else the day it was published.</param>
public sealed record DocumentSummary(
    string Key, DocumentKind Kind, string? Genre, string Title, string? Issuer, string? DocumentNumber, DateOnly? Date, Trust Trust, string Path, int Findings);

/// <summary>What a list of documents is filtered by; null asks for all.</summary>
public sealed record DocumentFilter
{
    /// <summary>Words that stand in the title or the document number.</summary>
    public string? Text { get; init; }

    public string? Genre { get; init; }

    public string? Issuer { get; init; }

    /// <summary>Year of 成文日期, else of publication.</summary>
    public int? Year { get; init; }

    public DocumentKind? Kind { get; init; }

    public Trust? Trust { get; init; }

    public PageRequest Page { get; init; } = new();
}

/// <summary>The values that a list of documents can be filtered by, with their numbers.</summary>
public sealed record DocumentFacets(
    IReadOnlyList<Count<string>> Genres, IReadOnlyList<Count<string>> Issuers, IReadOnlyList<Count<int>> Years,
    IReadOnlyList<Count<DocumentKind>> Kinds, IReadOnlyList<Count<Trust>> Trusts);

/// <summary>A document with its tree, its citations, its findings and its sources.</summary>
/// <param name="Document">The document as it was parsed, with its citations looked up.</param>
/// <param name="Law">Set for a statute: the work and the version whose text this is.</param>
/// <param name="FileFindings">Findings about the file as a whole.</param>
/// <param name="Sources">The files that hold this text, with the hash of the original.</param>
public sealed record DocumentPage(
    string Key, OfficialDocument Document, Trust Trust, LawLink? Law, IReadOnlyList<ResolvedCitation> Citations,
    IReadOnlyList<CitingPlace> CitedBy, int CitedByTotal, IReadOnlyList<Diagnostic> FileFindings, IReadOnlyList<DocumentSource> Sources);

/// <summary>The work and version that a document is a text of.</summary>
public sealed record LawLink(long WorkId, long VersionId, string Title, string VersionKey);

/// <summary>A file that holds the text of a document.</summary>
/// <param name="Hash">Names the kept original.</param>
/// <param name="Replaced">Newer bytes came under its path.</param>
public sealed record DocumentSource(string Path, string Hash, long Size, Trust Trust, bool Replaced, DateTime ImportedAt);
