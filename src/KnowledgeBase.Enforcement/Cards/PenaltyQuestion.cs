using KnowledgeBase.Enforcement.Procedure;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Enforcement.Cards;

/// <summary>What the inspector asks: the words, the days, and the amounts that fines are measured by.</summary>
/// <param name="Text">What was seen, in any words; several violations parted by ；, 。 or new lines.</param>
/// <param name="Dates">The day of the act counts for the law, the other days for the deadlines.</param>
public sealed record PenaltyQuestion(string Text, CaseDates Dates)
{
    /// <summary>The most cards that are wanted for one violation.</summary>
    public int Limit { get; init; } = 5;

    /// <summary>The violations already chosen, by their keys; empty where the words decide.</summary>
    public IReadOnlyList<string> Chosen { get; init; } = [];

    /// <summary>违法所得, 上一年年收入 …: the amounts known, by their names in the law.</summary>
    public IReadOnlyDictionary<string, Yuan> Bases { get; init; } = new Dictionary<string, Yuan>();
}
