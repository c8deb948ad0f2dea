using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Library.Laws;

public class LawReaderTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_article_has_its_division_its_neighbours_and_who_refers_to_it()
    {
        using var library = await TemporaryLibrary.CreateAsync();
        await library.ImportAsync((Some.SecondPath, Some.Second), ("通知.txt", Some.Notice));
        var law = await library.ReadAsync(Some.Title);

        var page = await library.LawTexts.ArticleAsync(law!.Version.Id, new ProvisionNumber(2), TemporaryLibrary.Today, Cancel);

        Assert.Equal((new ProvisionNumber(1), new ProvisionNumber(3)), (page!.Previous!.Value, page.Next!.Value));
        Assert.Equal(["第一章 总则"], page.DivisionPath);
        // 第三条 by 本条例第二条, and the circular by the title.
        Assert.Contains(page.CitedBy, c => c.Article == new ProvisionNumber(3));
        Assert.Contains(page.CitedBy, c => c is { WorkId: null, Article: null });
        Assert.Equal(page.CitedBy.Count, page.CitedByTotal);
    }

    [Fact]
    public async Task An_article_that_is_not_there_is_null()
    {
        using var library = await TemporaryLibrary.CreateAsync();
        await library.ImportAsync((Some.FirstPath, Some.First));
        var law = await library.ReadAsync(Some.Title);

        Assert.Null(await library.LawTexts.ArticleAsync(law!.Version.Id, new ProvisionNumber(9), TemporaryLibrary.Today, Cancel));
    }

    [Fact]
    public async Task A_law_split_over_files_reads_as_one()
    {
        using var library = await TemporaryLibrary.CreateAsync();

        await library.ImportAsync(
            ("code/01-general.md", "---\nprev: /code/\n---\n\n# 第一编　总则\n\n### 第一章　一般规定\n\n**第一条**　为了测试，制定本法。\n\n**第二条**　本法由两编组成。\n"),
            ("code/02-duties.md", "# 第二编　责任\n\n### 第一章　一般规定\n\n**第三条**　读者应当仔细。\n"),
            ("code/README.md", "---\nnext: /code/01-general.md\n---\n\n# 中华人民共和国阅读法典\n\n2024年3月12日第十四届全国人民代表大会第二次会议通过\n"));

        var law = await library.ReadAsync("阅读法典");
        Assert.Equal((new DateOnly(2024, 3, 12), "中华人民共和国阅读法典"), (law!.Version.VersionDate, law.Work.Title));
        Assert.Equal([1, 2, 3], law.Articles.Select(a => a.Number.Number));
        Assert.Equal(["第二编 责任", "第一章 一般规定"], law.DivisionPath(law.Articles[2]));
        Assert.All(law.Sources, s => Assert.True(s.Shown));
        Assert.Empty(await library.LawTexts.DifferencesAsync(law.Version.Id, Cancel));
    }

    [Fact]
    public async Task Two_sources_of_one_version_are_one_text_with_their_differences()
    {
        using var library = await TemporaryLibrary.CreateAsync();

        await library.ImportAsync(
            ("a/条例.md", Some.First),
            ("b/条例(2019-03-28).md", Some.First.Replace("每年", "每两年", StringComparison.Ordinal).Replace("，", "， ", StringComparison.Ordinal)));

        var law = await library.ReadAsync(Some.Title);
        Assert.Equal(["a/条例.md", "b/条例(2019-03-28).md"], law!.Sources.Select(s => s.Path));
        Assert.Equal((1, 3), (law.Work.VersionCount, law.Articles.Count));
        var difference = Assert.Single(await library.LawTexts.DifferencesAsync(law.Version.Id, Cancel));
        Assert.Equal((2, "b/条例(2019-03-28).md"), (difference.Number.Number, difference.Path));
    }
}
