using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Library.Laws.Comparing;

namespace KnowledgeBase.Library.CitationCheck;

/// <summary>核对过的引文: a citation of a text, or an expression that is out of date, with what was found.</summary>
/// <param name="Start">Offset in the text.</param>
/// <param name="Written">As it stands there.</param>
/// <param name="Sentence">What a writer must know, in one sentence.</param>
public sealed record CheckedCitation(int Start, string Written, CitationState State, string Sentence)
{
    /// <summary>The cited law, where it is here.</summary>
    public WorkSummary? Law { get; init; }

    /// <summary>The text that was looked at.</summary>
    public VersionSummary? Version { get; init; }

    public ProvisionRef? Place { get; init; }

    /// <summary>The cited official document, where it is here.</summary>
    public string? DocumentKey { get; init; }

    /// <summary>The words quoted against those of the provision; empty where nothing is quoted, or the two agree.</summary>
    public IReadOnlyList<WordRun> Difference { get; init; } = [];

    /// <summary>What to write instead; null where nothing is known better.</summary>
    public string? Suggestion { get; init; }

    public int End => Start + Written.Length;
}

/// <summary>The citations of a text, in their order.</summary>
/// <param name="Day">The law of this day was asked.</param>
public sealed record CheckedText(string Text, DateOnly Day, IReadOnlyList<CheckedCitation> Citations)
{
    /// <summary>True where every citation was found as it stands.</summary>
    public bool IsClean => Citations.All(c => c.State == CitationState.Found);

    /// <summary>The text in pieces, to be shown with its citations marked; of two that overlap the first.</summary>
    public IEnumerable<(string Text, CheckedCitation? Citation)> Pieces
    {
        get
        {
            var at = 0;
            foreach (var citation in Citations)
            {
                if (citation.Start < at)
                    continue;
                if (citation.Start > at)
                    yield return (Text[at..citation.Start], null);
                yield return (citation.Written, citation);
                at = citation.End;
            }
            if (at < Text.Length)
                yield return (Text[at..], null);
        }
    }
}
