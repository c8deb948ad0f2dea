using KnowledgeBase.Legal;
using KnowledgeBase.Library.Importing;
using KnowledgeBase.Library.Laws;

namespace KnowledgeBase.Tests.Library.Laws;

public class LawCatalogueTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("安全阅读法")]
    [InlineData("《中华人民共和国安全阅读法》")]
    [InlineData("中华人民共和国安全阅读法")]
    public async Task A_law_is_found_by_its_short_and_its_full_name(string title)
    {
        using var library = await TemporaryLibrary.CreateAsync();
        await library.ImportAsync(("laws/社会法/安全阅读法(2021-06-10).md", Some.Law("中华人民共和国安全阅读法", "2021年6月10日第十三届全国人民代表大会常务委员会第二十九次会议通过", Some.Articles)));

        Assert.Single(await library.Laws.FindAsync(title, TemporaryLibrary.Today, Cancel));
        Assert.Empty(await library.Laws.FindAsync(title + "实施条例", TemporaryLibrary.Today, Cancel));
    }

    [Fact]
    public async Task A_short_name_finds_the_one_national_law_that_ends_with_it()
    {
        using var library = await TemporaryLibrary.CreateAsync();
        string[] titles = ["中华人民共和国公共场所阅读法", "中华人民共和国青年出版管理法", "中华人民共和国老年出版管理法", "云州市朗诵办法"];
        foreach (var title in titles)
            await library.ImportAsync(($"{title}.md", Some.Law(title, "2021年6月10日第十三届全国人民代表大会常务委员会第二十九次会议通过", Some.Articles)));

        Assert.Equal("中华人民共和国公共场所阅读法", Assert.Single(await library.Laws.FindAsync("阅读法", TemporaryLibrary.Today, Cancel)).Title);
        Assert.Empty(await library.Laws.FindAsync("出版管理法", TemporaryLibrary.Today, Cancel));
        Assert.Empty(await library.Laws.FindAsync("读法", TemporaryLibrary.Today, Cancel));
        Assert.Empty(await library.Laws.FindAsync("朗诵办法", TemporaryLibrary.Today, Cancel));
    }

    [Fact]
    public async Task The_list_is_filtered_and_paged()
    {
        using var library = await TemporaryLibrary.CreateAsync();
        await library.ImportAsync([.. Enumerable.Range(1, 5).Select(i => ($"{i}.md", Some.Law($"云州市第{i}号安全条例", Some.Adopted, Some.Articles))), ("法.md", Some.Law("中华人民共和国阅读法", "2020年1月1日第十三届全国人民代表大会常务委员会第十五次会议通过", Some.Articles))]);

        var page = await library.Laws.ListAsync(new WorkFilter { Title = "安全", Page = new(2, 2) }, TemporaryLibrary.Today, Cancel);
        Assert.Equal((5, 2, 3), (page.Total, page.Items.Count, page.Count));
        Assert.Equal(6, (await library.Laws.ListAsync(new WorkFilter { Status = VersionStatus.Unverified }, TemporaryLibrary.Today, Cancel)).Total);
        Assert.Equal(0, (await library.Laws.ListAsync(new WorkFilter { Status = VersionStatus.InForce }, TemporaryLibrary.Today, Cancel)).Total);
        var national = Assert.Single((await library.Laws.ListAsync(new WorkFilter { Level = LevelOfAuthority.Law, Region = "" }, TemporaryLibrary.Today, Cancel)).Items);
        Assert.Equal("中华人民共和国阅读法", national.Title);
    }

    [Fact]
    public async Task A_checked_effective_date_decides_which_text_answers_for_a_day()
    {
        using var library = await TemporaryLibrary.CreateAsync();
        var table = Path.Combine(Path.GetDirectoryName(library.Originals.PathOf("ab", "x"))!, "..", "..", "dates.csv");
        await File.WriteAllTextAsync(table, $"law,version,effective,source,checked\n{Some.Title},2023-11-30,2024-03-01,修正决定,2026-01-02\n", Cancel);
        await library.ImportAsync((Some.FirstPath, Some.First), (Some.SecondPath, Some.Second));

        await EffectiveDates.Read(table).ApplyAsync(library.Store, Cancel);

        var work = (await library.Laws.FindAsync(Some.Title, TemporaryLibrary.Today, Cancel))[0];
        var between = await library.Laws.GetAsync(work.Id, new DateOnly(2024, 1, 1), Cancel);
        Assert.Equal(new DateOnly(2019, 3, 28), between!.InForce!.VersionDate);
        Assert.Equal((VersionStatus.NotYetInForce, "修正决定"), (between.Versions[0].Status, between.Versions[0].EffectiveSource));
        Assert.Equal(VersionStatus.InForce, (await library.Laws.GetAsync(work.Id, new DateOnly(2024, 3, 1), Cancel))!.InForce!.Status);
        await EffectiveDates.None.ApplyAsync(library.Store, Cancel);
        Assert.Equal(VersionStatus.Unverified, (await library.Laws.GetAsync(work.Id, new DateOnly(2024, 1, 1), Cancel))!.InForce!.Status);
    }

    [Fact]
    public void A_damaged_table_of_dates_says_which_line()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "law,version,effective,source,checked\n某法,2020-01-01,明年,无,2026-01-01\n");

        var wrong = Assert.Throws<FormatException>(() => EffectiveDates.Read(file));

        Assert.Contains("第 2 行", wrong.Message, StringComparison.Ordinal);
        File.Delete(file);
    }
}
