using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Library.Quality;

public class DataQualityTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_list_holds_what_the_parser_found_and_what_only_the_store_knows()
    {
        using var library = await TemporaryLibrary.CreateAsync();
        await library.ImportAsync(
            (Some.FirstPath, Some.Law(Some.Title, Some.Adopted, Some.Articles[0], Some.Articles[2])),
            (Some.SecondPath, Some.Second), ("通知.txt", Some.Notice), ("x.exe", "MZ"));

        var groups = (await library.Quality.GroupsAsync(TemporaryLibrary.Today, Cancel)).ToDictionary(g => g.Code, g => g.Number);

        Assert.Equal(1, groups[DiagnosticCode.ArticleGap]);
        Assert.Equal(1, groups[DiagnosticCode.UnsupportedType]);
        Assert.Equal(1, groups[DiagnosticCode.SupersededVersion]);
        Assert.Equal(2, groups[DiagnosticCode.NoEffectiveDate]);
        Assert.True(groups[DiagnosticCode.UnresolvedCitation] >= 1);
        foreach (var (code, number) in groups)
            Assert.Equal(number, (await library.Quality.ListAsync(code, new(1, 100), TemporaryLibrary.Today, Cancel)).Total);
        Assert.Equal(groups.Values.Sum(), await library.Quality.AllAsync(TemporaryLibrary.Today, Cancel).CountAsync(Cancel));
    }

    [Fact]
    public async Task A_finding_leads_to_its_law_and_its_file()
    {
        using var library = await TemporaryLibrary.CreateAsync();
        await library.ImportAsync((Some.FirstPath, Some.Law(Some.Title, Some.Adopted, Some.Articles[0], Some.Articles[2])));

        var gap = Assert.Single((await library.Quality.ListAsync(DiagnosticCode.ArticleGap, new(), TemporaryLibrary.Today, Cancel)).Items);

        Assert.Equal((Some.Title, Some.FirstPath, "2019-03-28"), (gap.Title, gap.Path, gap.VersionKey));
        Assert.NotNull(gap.WorkId);
    }
}
