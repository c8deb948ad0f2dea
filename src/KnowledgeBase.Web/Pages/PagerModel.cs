namespace KnowledgeBase.Web.Pages;

/// <summary>分页: where a list stands and how its other pages are reached.</summary>
public sealed record PagerModel(int Number, int Count, Func<int, string> Address);
