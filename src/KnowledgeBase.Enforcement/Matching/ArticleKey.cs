using KnowledgeBase.Legal;

namespace KnowledgeBase.Enforcement.Matching;

/// <summary>An article as texts of different origin are compared by it: the law by the key of its title.</summary>
readonly record struct ArticleKey(string Law, ProvisionNumber Article)
{
    /// <summary>The article of a provision; null for one that names no article.</summary>
    public static ArticleKey? Of(LawProvision provision) => provision.Place.Article is { } article ? new(TitleKey.Of(provision.Law), article) : null;
}
