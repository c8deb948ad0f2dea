using KnowledgeBase.Legal;

namespace KnowledgeBase.Search.Evaluation;

/// <summary>A hit as a question is judged by it and as a hits file has it.</summary>
/// <param name="Version">Version date of the text; null where only a file of articles was asked, as for <paramref name="Text"/>.</param>
/// <param name="Id">The id of the article in such a file.</param>
public sealed record EvaluatedHit(string? Law, string? Version, ProvisionNumber? Article, float Score, string? Text, long? Id = null);
