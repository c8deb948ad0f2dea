using System.Globalization;
using KnowledgeBase.Enforcement.Procedure;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Enforcement.Cards;

/// <summary>What the inspector asks: the words, the days, and the amounts that fines are measured by.</summary>
/// <param name="Text">What was seen, in any words; several violations parted by ；, 。 or new lines.</param>
/// <param name="Dates">The day of the act counts for the law, the other days for the deadlines.</param>
public sealed record PenaltyQuestion(string Text, CaseDates Dates)
{
    const decimal Trillion = 1_000_000_000_000m;

    /// <summary>The most cards that are wanted for one violation.</summary>
    public int Limit { get; init; } = 5;

    /// <summary>The violations already chosen, by their keys; empty where the words decide.</summary>
    public IReadOnlyList<string> Chosen { get; init; } = [];

    /// <summary>违法所得, 上一年年收入 …: the amounts known, by their names in the law.</summary>
    public IReadOnlyDictionary<string, Yuan> Bases { get; init; } = new Dictionary<string, Yuan>();

    /// <summary>Reads amounts as people type them: 上一年年收入=120000. Of one name the last counts.</summary>
    /// <exception cref="FormatException">One is otherwise; the message says how to write it.</exception>
    public static IReadOnlyDictionary<string, Yuan> ReadBases(IEnumerable<string> typed)
    {
        Dictionary<string, Yuan> bases = [];
        foreach (var text in typed)
            if (text.Split('=', 2) is [{ Length: > 0 } name, var amount] && ReadAmount(amount) is { } yuan)
                bases[name.Trim()] = yuan;
            else
                throw new FormatException($"基数应写作 上一年年收入=120000，而不是 {text}");
        return bases;
    }

    /// <summary>An amount in yuan as people type it, with or without thousands; null for anything else, and beyond a trillion.</summary>
    public static Yuan? ReadAmount(string typed) =>
        decimal.TryParse(typed.Trim().Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var yuan) && yuan < Trillion ? new Yuan(yuan) : null;
}
