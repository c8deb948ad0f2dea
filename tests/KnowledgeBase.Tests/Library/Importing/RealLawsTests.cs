using KnowledgeBase.Library.Importing;
using KnowledgeBase.Library.Laws;

namespace KnowledgeBase.Tests.Library.Importing;

/// <summary>What the real corpus holds of the difficult cases: several versions, two sources, laws split over files.</summary>
public class RealLawsTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    static Task<TemporaryLibrary> ImportAsync(params string[] parts) => RealLaws.ImportAsync(EffectiveDates.None, parts);

    [Fact]
    public async Task Versions_stand_side_by_side_and_one_version_may_have_two_sources()
    {
        using var library = await ImportAsync(
            "/突发事件应对法(", "/emergency-response-law/", "/行政复议法(", "/治安管理处罚法(", "/penalties-for-administration-of-public-security/", "/安全生产法(", "/work-safety-law/");

        foreach (var (title, versions) in new[] { ("突发事件应对法", 2), ("行政复议法", 2), ("治安管理处罚法", 2), ("安全生产法", 1) })
            Assert.Equal((title, versions), (title, (await library.Laws.FindAsync(title, TemporaryLibrary.Today, Cancel))[0].VersionCount));
        Assert.Equal(2, (await library.ReadAsync("安全生产法"))!.Sources.Count);
        Assert.Equal(new DateOnly(2021, 6, 10), (await library.ReadAsync("安全生产法"))!.Version.VersionDate);
    }

    [Fact]
    public async Task The_civil_code_of_two_publishers_is_one_law_of_1260_articles()
    {
        using var library = await ImportAsync("laws/民法典/", "/civil-code/");

        var code = await library.ReadAsync("民法典");

        Assert.Equal(Enumerable.Range(1, 1260), code!.Articles.Select(a => a.Number.Number));
        Assert.Equal(["第四编 人格权", "第一章 一般规定"], code.DivisionPath(code.Articles[999]));
        Assert.Equal(1, code.Work.VersionCount);
        Assert.Contains(code.Sources, s => !s.Shown);
        Assert.Empty(await library.LawTexts.DifferencesAsync(code.Version.Id, Cancel));
    }

    [Fact]
    public async Task The_constitution_reads_with_its_preamble_and_apart_from_its_amendments()
    {
        using var library = await ImportAsync("laws-current/constitution/");

        var constitution = await library.ReadAsync("宪法");

        Assert.Equal((143, "第一章 总纲"), (constitution!.Articles.Count, constitution.DivisionPath(constitution.Articles[0])[0]));
        Assert.InRange(constitution.Preamble.Length, 1000, 3000);
        Assert.Single(await library.Laws.FindAsync("中华人民共和国宪法修正案", TemporaryLibrary.Today, Cancel));
    }

    [Fact]
    public async Task A_source_that_lost_articles_is_told_of()
    {
        using var library = await ImportAsync("/长江保护法(", "/yangtze-river-protection-law/");

        var law = await library.ReadAsync("长江保护法");

        Assert.Equal(96, law!.Articles.Count);
        IReadOnlyList<TextDifference> differences = await library.LawTexts.DifferencesAsync(law.Version.Id, Cancel);
        Assert.Contains(differences, d => d is { Number.Number: 96, Here: "" });
    }
}
