namespace KnowledgeBase.Search.Querying.Language;

/// <summary>What became of a question as typed: exactly one of the two is set.</summary>
public sealed record QuestionReading(ParsedQuestion? Question, QuestionFault? Fault);

/// <summary>A fault with the edit that mends it.</summary>
/// <param name="Start">Where the edit begins in the question as typed.</param>
/// <param name="Length">How many characters it takes away.</param>
/// <param name="Replacement">What it puts in their place.</param>
sealed record FaultyQuestion(string Explanation, int Start, int Length, string Replacement = "")
{
    public string Mend(string typed) => string.Concat(typed.AsSpan(0, Start), Replacement, typed.AsSpan(Start + Length));
}
