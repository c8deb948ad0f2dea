using KnowledgeBase.Library.Laws.Comparing;

namespace KnowledgeBase.Cli.Answers;

/// <summary>The JSON of <c>kb compare</c>: the sums, and the articles that changed, or all of them.</summary>
/// <param name="Older">The version on the left.</param>
/// <param name="Newer">The version on the right.</param>
sealed record ComparisonJson(
    string Law, VersionJson Older, VersionJson Newer, int Added, int Removed, int Changed, int Moved, int Unchanged, IReadOnlyList<ArticleChangeJson> Articles)
{
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
sealed record ArticleChangeJson(ChangeKind Kind, string? Before, string? After, IReadOnlyList<WordRun> Words)
{
    public static ArticleChangeJson From(ArticleChange change) => new(change.Kind, change.Before?.Number.ToString(), change.After?.Number.ToString(), change.Words);
}
