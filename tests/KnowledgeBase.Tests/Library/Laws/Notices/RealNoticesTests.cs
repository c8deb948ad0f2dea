using System.Globalization;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Library.Laws.Notices;

namespace KnowledgeBase.Tests.Library.Laws.Notices;

/// <summary>What the library answers about real laws on days around their changes (issue 3).</summary>
public class RealNoticesTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    static async Task<(WorkDetails Work, IReadOnlyList<LawNotice> Notices)> AskAsync(TemporaryLibrary library, string title, string day)
    {
        var work = (await library.Laws.GetAsync((await library.Laws.FindAsync(title, Day(day), Cancel))[0].Id, Day(day), Cancel))!;
        return (work, await library.Notices.OfAsync(work, (work.InForce ?? work.Nearest)!, Day(day), Cancel));
    }

    [Fact]
    public async Task The_text_of_the_day_answers_and_tells_of_a_later_one()
    {
        using var library = await RealLaws.ImportAsync(RealLaws.Dates, "/突发事件应对法(", "/行政复议法(", "/治安管理处罚法(", "/penalties-for-administration-of-public-security/", "地方各级人民代表大会代表法(");

        foreach (var (title, day, version) in new[]
        {
            ("突发事件应对法", "2024-10-31", "2007-08-30"), ("突发事件应对法", "2024-11-01", "2024-06-28"),
            ("行政复议法", "2023-12-31", "2017-09-01"), ("行政复议法", "2024-01-01", "2023-09-01"),
            ("治安管理处罚法", "2025-12-31", "2012-10-26"), ("治安管理处罚法", "2026-01-01", "2025-06-27"),
            ("代表法", "2015-12-01", "2015-08-29"), ("代表法", "2025-12-01", "2025-03-11"),
        })
        {
            var (work, notices) = await AskAsync(library, title, day);
            Assert.Equal((title, day, version), (title, day, work.InForce?.Key));
            var isNewest = work.Versions[0].Key == version;
            Assert.Equal(isNewest ? null : work.Versions[0].Key, notices.SingleOrDefault(n => n.Kind == NoticeKind.LaterVersion)?.Target?.VersionKey);
        }
        var (emergency, _) = await AskAsync(library, "突发事件应对法", "2024-10-31");
        Assert.Equal(Day("2024-11-01"), emergency.Versions[0].EffectiveDate);
    }

    [Theory]
    [InlineData("安全生产法", "2021-06-10", "2021-09-01")]
    [InlineData("行政处罚法", "2021-01-22", "2021-07-15")]
    public async Task A_text_of_2020_that_is_not_here_is_said_not_to_be_here(string title, string earliest, string effective)
    {
        using var library = await RealLaws.ImportAsync(RealLaws.Dates, "/安全生产法(", "/行政处罚法(");

        foreach (var day in new[] { "2020-06-01", earliest })
        {
            var (work, notices) = await AskAsync(library, title, day);

            Assert.Null(work.InForce);
            var missing = Assert.Single(notices, n => n.Kind == NoticeKind.TextOfDayMissing);
            Assert.Contains("不在库中", missing.Sentence, StringComparison.Ordinal);
            Assert.Contains($"库里最早的是 {earliest} 文本（{effective} 起施行）", missing.Sentence, StringComparison.Ordinal);
            Assert.True(missing.Grave);
        }
    }

    [Fact]
    public async Task A_law_that_did_not_exist_yet_is_not_a_text_that_is_missing()
    {
        using var library = await RealLaws.ImportAsync(RealLaws.Dates, "/hazardous-chemicals-safety-law/");

        Assert.Contains((await AskAsync(library, "危险化学品安全法", "2020-01-01")).Notices, n => n.Kind == NoticeKind.NotYetInForce && n.Sentence.Contains("还没有《", StringComparison.Ordinal));
        Assert.Contains((await AskAsync(library, "危险化学品安全法", "2026-03-01")).Notices, n => n.Kind == NoticeKind.NotYetInForce && n.Sentence.Contains("自 2026-05-01 起施行", StringComparison.Ordinal));
        Assert.DoesNotContain((await AskAsync(library, "危险化学品安全法", "2026-05-01")).Notices, n => n.Kind == NoticeKind.NotYetInForce);
    }

    [Fact]
    public async Task A_higher_law_and_the_regulation_below_it_tell_of_each_other()
    {
        using var library = await RealLaws.ImportAsync(RealLaws.Dates, "/hazardous-chemicals-safety-law/", "危险化学品安全管理条例(");

        var below = Assert.Single((await AskAsync(library, "危险化学品安全管理条例", "2026-06-01")).Notices, n => n.Kind == NoticeKind.HigherLaw);
        Assert.Contains("自 2026-05-01 起施行", below.Sentence, StringComparison.Ordinal);
        Assert.Equal("中华人民共和国危险化学品安全法", below.Target!.Title);
        Assert.Contains("将自 2026-05-01 起施行", Assert.Single((await AskAsync(library, "危险化学品安全管理条例", "2026-01-01")).Notices, n => n.Kind == NoticeKind.HigherLaw).Sentence, StringComparison.Ordinal);
        Assert.Equal("危险化学品安全管理条例", Assert.Single((await AskAsync(library, "危险化学品安全法", "2026-06-01")).Notices, n => n.Kind == NoticeKind.LowerLaw).Target!.Title);
    }

    [Fact]
    public async Task A_hit_has_the_notices_of_its_version()
    {
        using var library = await RealLaws.ImportAsync(RealLaws.Dates, "/突发事件应对法(");
        var work = (await library.Laws.GetAsync((await library.Laws.FindAsync("突发事件应对法", Day("2026-06-01"), Cancel))[0].Id, Day("2026-06-01"), Cancel))!;

        Assert.Equal([NoticeKind.LaterVersion], (await library.Notices.OfAsync(work.Work.Id, work.Versions[1].Id, Day("2026-06-01"), Cancel)).Select(n => n.Kind));
        Assert.Empty(await library.Notices.OfAsync(work.Work.Id, null, Day("2026-06-01"), Cancel));
        Assert.Empty(await library.Notices.OfAsync(-1, null, Day("2026-06-01"), Cancel));
    }

    [Fact]
    public async Task A_local_regulation_older_than_its_law_says_so()
    {
        using var library = await RealLaws.ImportAsync(RealLaws.Dates, "/安全生产法(", "山东省安全生产条例(", "河南省安全生产条例(");

        var older = Assert.Single((await AskAsync(library, "河南省安全生产条例", "2026-06-01")).Notices, n => n.Kind == NoticeKind.OlderThanHigherLaw);
        Assert.Contains("已于 2021-06-10 修正，这个文本（2019-05-31）早于它", older.Sentence, StringComparison.Ordinal);
        Assert.Equal(NoticeKind.HigherLaw, Assert.Single((await AskAsync(library, "山东省安全生产条例", "2026-06-01")).Notices, n => n.Grave).Kind);
        Assert.DoesNotContain((await AskAsync(library, "河南省安全生产条例", "2020-06-01")).Notices, n => n.Kind == NoticeKind.OlderThanHigherLaw);
    }
}
