using KnowledgeBase.Legal;

namespace KnowledgeBase.Library.Importing;

/// <summary>What became of a file in an import.</summary>
public enum ImportOutcome
{
    /// <summary>新入库.</summary>
    Imported,

    /// <summary>已更正: newer bytes under a known path; the earlier text is still here.</summary>
    Replaced,

    /// <summary>未变化: these bytes are here already under this path.</summary>
    Unchanged,

    /// <summary>未入库: refused, unreadable, or without a document in it; the findings say why.</summary>
    Refused,
}

/// <summary>One file of an import with what came of it.</summary>
/// <param name="Size">In bytes.</param>
/// <param name="Titles">The documents in it.</param>
/// <param name="Articles">条 in all of them.</param>
/// <param name="Findings">About the file and its documents.</param>
public sealed record ImportedFile(string Path, long Size, ImportOutcome Outcome, IReadOnlyList<string> Titles, int Articles, IReadOnlyList<Diagnostic> Findings);
