using System.ComponentModel;
using KnowledgeBase.Library.Laws.Comparing;

namespace KnowledgeBase.Library.Contract;

/// <summary>The JSON of <c>kb compare</c> and <c>/api/laws/{law}/compare</c>: the sums, and the articles that changed, or all of them.</summary>
/// <param name="Older">The version on the left.</param>
/// <param name="Newer">The version on the right.</param>
[Description("新旧条文对照")]
public sealed record ComparisonJson(
    string Law, VersionJson Older, VersionJson Newer, int Added, int Removed, int Changed, int Moved, int Unchanged, IReadOnlyList<ArticleChangeJson> Articles)
{
    /// <summary>The JSON shape of two versions that could be compared.</summary>
    public static ComparisonJson From(ComparedVersions result, bool all)
    {
        var c = result.Comparison!;
        return new ComparisonJson(
            result.Work.Work.Title, VersionJson.From(result.Older!), VersionJson.From(result.Newer!), c.Added, c.Removed, c.Changed, c.Moved, c.Unchanged,
            [.. c.Articles.Where(a => all || a.Kind != ChangeKind.Unchanged).Select(ArticleChangeJson.From)]);
    }
}

/// <summary>What became of an article; a number is null where that text has no such article.</summary>
/// <param name="Words">Both texts piece by piece.</param>
[Description("一条的变动：added 增，removed 删，changed 改，moved 移，unchanged 未变")]
public sealed record ArticleChangeJson(ChangeKind Kind, string? Before, string? After, IReadOnlyList<WordRun> Words)
{
    /// <summary>The JSON shape of a change.</summary>
    public static ArticleChangeJson From(ArticleChange change) => new(change.Kind, change.Before?.Number.ToString(), change.After?.Number.ToString(), change.Words);
}
