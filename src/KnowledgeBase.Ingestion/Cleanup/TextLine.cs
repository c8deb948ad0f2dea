using KnowledgeBase.Ingestion.Readers;

namespace KnowledgeBase.Ingestion.Cleanup;

/// <summary>A paragraph on its way from the reader to the parser.</summary>
/// <param name="Text">Display text; bold runs still marked by ** until <see cref="BoldMarks"/>.</param>
/// <param name="Line">Line of the source, from 1.</param>
/// <param name="Level">Heading level the format gives; 0 for none.</param>
/// <param name="IsTableRow">Cells stand apart by tabs.</param>
sealed record TextLine(string Text, int Line, BlockAlignment Alignment = BlockAlignment.Start, int Level = 0, bool IsTableRow = false)
{
    /// <summary>The runs of <see cref="Text"/> that the source prints bold: a weak hint of a heading, never more.</summary>
    public IReadOnlyList<Range> Bold { get; init; } = [];
}
