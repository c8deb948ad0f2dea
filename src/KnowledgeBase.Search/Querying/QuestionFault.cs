namespace KnowledgeBase.Search.Querying;

/// <summary>What is wrong with a question that cannot be looked for.</summary>
/// <param name="Explanation">One sentence that says what to do.</param>
/// <param name="Corrected">The question as it was probably meant, which can be looked for; null when nothing of it can.</param>
public sealed record QuestionFault(string Explanation, string? Corrected);
