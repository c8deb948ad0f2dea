namespace KnowledgeBase.Search.Querying.Language;

/// <summary>A question taken apart.</summary>
/// <param name="Words">What ranks: every word that may stand in a hit, operators and prefixes left out; never a word under 非.</param>
/// <param name="Required">What a hit must hold; null where the question has no operator.</param>
/// <param name="Day">A day, month or year the words speak of (2020年8月检查的): its first day, and for 2021年9月1日前 the day before; null without one.</param>
public sealed record ParsedQuestion(string Words, QueryExpression? Required = null, DateOnly? Day = null);
