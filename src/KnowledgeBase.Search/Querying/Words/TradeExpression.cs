namespace KnowledgeBase.Search.Querying.Words;

/// <summary>An expression of a question (行话) with the words that the law has for it.</summary>
/// <param name="Said">As the question says it, folded.</param>
/// <param name="Meant">法定用语: one of them in a text is as good as the expression itself.</param>
public sealed record TradeExpression(string Said, IReadOnlyList<string> Meant);
