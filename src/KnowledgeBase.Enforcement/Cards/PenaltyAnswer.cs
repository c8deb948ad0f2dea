using KnowledgeBase.Enforcement.Matching;

namespace KnowledgeBase.Enforcement.Cards;

/// <summary>One violation of what was asked, with what it may be.</summary>
/// <param name="Text">The words, as they were typed.</param>
/// <param name="Cards">The likeliest first; none where nothing of the catalogue shares its words.</param>
/// <param name="IsClear">True where the first stands out; otherwise a person must choose.</param>
public sealed record PenaltyPart(string Text, IReadOnlyList<PenaltyCard> Cards, bool IsClear)
{
    /// <summary>Violations of the catalogue that the words mean, whose law does not count on the day.</summary>
    public IReadOnlyList<ViolationMatch> OfOtherDays { get; init; } = [];

    /// <summary>What must be said before anything else: no text of the day, nothing found.</summary>
    public IReadOnlyList<string> Sentences { get; init; } = [];
}

/// <summary>定处罚的答复.</summary>
/// <param name="Parts">One a violation, in the order in which they were typed.</param>
public sealed record PenaltyAnswer(PenaltyQuestion Question, IReadOnlyList<PenaltyPart> Parts);
