using KnowledgeBase.Legal;

namespace KnowledgeBase.Library.Quality;

/// <summary>One kind of finding with how often it occurs.</summary>
public sealed record QualityGroup(DiagnosticCode Code, Severity Severity, int Number);

/// <summary>One entry of the data-quality list.</summary>
/// <param name="Title">The law or document; null for a file without one.</param>
/// <param name="Path">The source file; null where the finding is about a version as a whole.</param>
/// <param name="WorkId">The law, where it is one.</param>
/// <param name="VersionKey">Its version.</param>
public sealed record QualityItem(
    DiagnosticCode Code, Severity Severity, string Message, string? Title, string? Path, int Line, string? DocumentKey, long? WorkId, string? VersionKey);
