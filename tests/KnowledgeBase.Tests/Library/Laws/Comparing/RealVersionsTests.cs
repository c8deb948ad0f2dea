using KnowledgeBase.Library.Laws.Comparing;

namespace KnowledgeBase.Tests.Library.Laws.Comparing;

/// <summary>Laws of which the corpus has two versions; what is expected was read from both texts by a person.</summary>
public class RealVersionsTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    static async Task<ComparedVersions> CompareAsync(TemporaryLibrary library, string title, string? from = null, string? to = null)
    {
        var work = (await library.Laws.FindAsync(title, TemporaryLibrary.Today, Cancel))[0];
        return (await library.Comparer.CompareAsync(work.Id, from, to, TemporaryLibrary.Today, Cancel))!;
    }

    [Fact]
    public async Task Two_versions_of_three_laws_compare_article_by_article()
    {
        using var library = await RealLaws.ImportAsync(RealLaws.Dates, "/突发事件应对法(", "/行政复议法(", "/治安管理处罚法(", "/penalties-for-administration-of-public-security/", "/安全生产法(");

        foreach (var (title, before, after) in new[] { ("突发事件应对法", 70, 106), ("行政复议法", 43, 90), ("治安管理处罚法", 119, 144) })
        {
            var comparison = (await CompareAsync(library, title)).Comparison!;
            Assert.Equal(before, comparison.Articles.Count(a => a.Before is not null));
            Assert.Equal(after, comparison.Articles.Count(a => a.After is not null));
            Assert.Equal(Enumerable.Range(1, after), comparison.Articles.Select(a => a.After?.Number.Number).OfType<int>());
            // A revision keeps most of its matter: an article that continues is not told as removed and added.
            Assert.InRange(comparison.Removed, 0, before / 4);
            // The last article of each gives the day it takes effect.
            Assert.Equal((ChangeKind.Changed, before), (comparison.Articles[^1].Kind, comparison.Articles[^1].Before!.Number.Number));
        }
    }

    [Theory]
    [InlineData("2007-08-30", "2024-06-28", ComparisonOutcome.Compared)]
    [InlineData("2024-06-28", "2007-08-30", ComparisonOutcome.Compared)] // in whatever order they are named
    [InlineData("2024-10-31", "2024-11-01", ComparisonOutcome.Compared)] // days on which they were in force
    [InlineData("2024-12-01", "2025-12-01", ComparisonOutcome.SameVersion)]
    [InlineData("1990-01-01", "2024-06-28", ComparisonOutcome.NoSuchVersion)]
    public async Task Versions_are_named_by_their_date_or_by_a_day(string from, string to, ComparisonOutcome outcome)
    {
        using var library = await RealLaws.ImportAsync(RealLaws.Dates, "/突发事件应对法(");

        var result = await CompareAsync(library, "突发事件应对法", from, to);

        Assert.Equal(outcome, result.Outcome);
        if (outcome == ComparisonOutcome.Compared)
            Assert.Equal(("2007-08-30", "2024-06-28"), (result.Older!.Key, result.Newer!.Key));
    }

    [Fact]
    public async Task A_law_with_one_text_has_nothing_to_compare()
    {
        using var library = await RealLaws.ImportAsync(RealLaws.Dates, "/安全生产法(");

        Assert.Equal(ComparisonOutcome.OnlyOneVersion, (await CompareAsync(library, "安全生产法")).Outcome);
    }
}
