using KnowledgeBase.Drafting.Lint.Formats;
using KnowledgeBase.Drafting.Lint.Genres;
using KnowledgeBase.Drafting.Lint.Proofreading;
using KnowledgeBase.Drafting.Lint.Replies;

namespace KnowledgeBase.Drafting.Lint;

/// <summary>All rules, family by family.</summary>
public static class LintRules
{
    public static IReadOnlyList<LintRule> All { get; } =
        [.. FormatRules.All, TitleShape.Shape, TitleShape.Capacity, OrdinalChecks.Form, AttachmentChecks.Note, AttachmentChecks.NoteTitles, .. GenreRules.All, .. ReplyRules.All, .. ProofRules.All, .. SourceRules.All];
}
