using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Lint;

/// <summary>公文稿的写法: what the reader of a draft tells, as rules.</summary>
static class SourceRules
{
    public static readonly LintRule Error = new("MD-1", "公文稿读不懂", RuleStrength.Required, "公文稿的写法");
    public static readonly LintRule Warning = new("MD-2", "公文稿的项目", RuleStrength.Usual, "公文稿的写法");
    public static readonly LintRule Info = new("MD-3", "公文稿的处理", RuleStrength.Practice, "公文稿的写法");

    public static IReadOnlyList<LintRule> All { get; } = [Error, Warning, Info];

    public static LintRule Of(Severity severity) => severity switch { Severity.Error => Error, Severity.Warning => Warning, _ => Info };
}
