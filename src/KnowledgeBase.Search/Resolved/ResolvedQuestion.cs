using KnowledgeBase.Legal;

namespace KnowledgeBase.Search.Resolved;

/// <summary>会商答疑: a question that the bureau has settled, with the articles that answer it.</summary>
/// <param name="By">Who settled it.</param>
/// <param name="SettledOn">When.</param>
public sealed record ResolvedQuestion(string Question, IReadOnlyList<ResolvedArticle> Articles, string? By = null, DateOnly? SettledOn = null);

/// <summary>An article that answers a question.</summary>
/// <param name="Law">The law's title as written, with or without 中华人民共和国.</param>
/// <param name="Article">Its number; null for a text that has none.</param>
public sealed record ResolvedArticle(string Law, ProvisionNumber? Article)
{
    /// <summary>Its id in a file of articles, where the question names one.</summary>
    public long? Id { get; init; }
}
