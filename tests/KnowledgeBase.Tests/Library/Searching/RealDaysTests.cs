using KnowledgeBase.Library.Laws.Notices;
using KnowledgeBase.Library.Searching;

namespace KnowledgeBase.Tests.Library.Searching;

/// <summary>Questions about real laws as of a day (issue 3): the text of that day answers, and no other is passed off for it.</summary>
public sealed class RealDaysTests(RealDays days) : IClassFixture<RealDays>
{
    /// <summary>A law, a day on either side of its change, the version of that day, and words that its texts hold.</summary>
    public static TheoryData<string, string, string, string> Changes => new()
    {
        { "突发事件应对法", "2024-10-31", "2007-08-30", "突发事件 应急预案" },
        { "突发事件应对法", "2024-11-01", "2024-06-28", "突发事件 应急预案" },
        { "行政复议法", "2023-12-31", "2017-09-01", "行政复议申请 期限" },
        { "行政复议法", "2024-01-01", "2023-09-01", "行政复议申请 期限" },
        { "治安管理处罚法", "2025-12-31", "2012-10-26", "扰乱公共秩序 拘留" },
        { "治安管理处罚法", "2026-01-01", "2025-06-27", "扰乱公共秩序 拘留" },
        { "代表法", "2016-01-01", "2015-08-29", "代表 建议 批评和意见" },
        { "代表法", "2024-12-31", "2015-08-29", "代表 建议 批评和意见" },
        { "代表法", "2025-12-01", "2025-03-11", "代表 建议 批评和意见" },
    };

    /// <summary>A law whose text of 2020 is not here, the earliest that is, from when it counts, and words of it.</summary>
    public static TheoryData<string, int, string, string, string> Missing => new()
    {
        { "安全生产法", 97, "2021-06-10", "2021-09-01", "特种作业人员无证上岗" },
        { "行政处罚法", 33, "2021-01-22", "2021-07-15", "违法行为轻微并及时改正" },
    };

    [Theory, MemberData(nameof(Changes))]
    public async Task A_citation_is_answered_by_the_text_of_the_day(string law, string day, string version, string words)
    {
        foreach (var question in new[] { $"{law}第二十条", law, $"《{law}》20条" })
        {
            var (answer, notices) = await days.AskAsync(question, day);
            Assert.Equal((CitationOutcome.Found, version), (answer.Citation!.Outcome, answer.Citation.Version!.Key));
            Assert.DoesNotContain(notices, n => n.Kind == NoticeKind.TextOfDayMissing);
        }
        var hits = (await days.AskAsync(words, day)).Answer.Hits.Items.Where(h => h.Title.EndsWith(law, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(hits);
        Assert.All(hits, h => Assert.Equal(version, h.Law!.VersionKey));
    }

    [Theory, MemberData(nameof(Changes))]
    public async Task The_command_line_shows_the_text_of_the_day(string law, string day, string version, string words)
    {
        var (exit, shown) = await days.KbAsync("show", law, "20", "--on", day);
        Assert.Equal((0, true, version), (exit, shown.GetProperty("covered").GetBoolean(), shown.GetProperty("version").GetProperty("version").GetString()));
        var (_, found) = await days.KbAsync("search", words, "--on", day, "--law", law);
        Assert.NotEmpty(found.GetProperty("hits").EnumerateArray());
        Assert.All(found.GetProperty("hits").EnumerateArray(), h => Assert.Equal(version, h.GetProperty("version").GetString()));
    }

    [Theory, MemberData(nameof(Missing))]
    public async Task A_citation_of_a_text_that_is_not_here_says_so_and_names_the_earliest(string law, int article, string earliest, string effective, string words)
    {
        foreach (var question in new[] { $"{law}第{article}条", law, $"{law}第一百九十条", $"2020年6月检查的 {law}第{article}条", $"2020年6月1日 {law}{article}条", $"2020年6月检查，{law}第{article}条", $"{law}{article}条（2020年6月检查）" })
        {
            var (answer, notices) = await days.AskAsync(question, question.StartsWith("2020", StringComparison.Ordinal) ? "2026-06-01" : "2020-06-01");
            Assert.True(answer.Citation is not null, question);
            Assert.Equal((question, RealDays.Day("2020-06-01"), CitationOutcome.TextOfDayNotHere), (question, answer.Day, answer.Citation.Outcome));
            var notice = Assert.Single(notices, n => n.Kind == NoticeKind.TextOfDayMissing);
            Assert.Contains($"库里最早的是 {earliest} 文本（{effective} 起施行）", notice.Sentence, StringComparison.Ordinal);
            Assert.DoesNotContain(answer.Hits.Items, h => h.Law?.VersionKey == earliest);
            Assert.DoesNotContain(AnswerHits.Of(answer, 100), h => h.Version == earliest);
        }
        Assert.Equal(CitationOutcome.TextOfDayNotHere, (await days.AskAsync($"{law}第{article}条", $"{RealDays.Day(effective).AddDays(-1):O}")).Answer.Citation!.Outcome);
        Assert.Equal(CitationOutcome.Found, (await days.AskAsync($"{law}第{article}条", effective)).Answer.Citation!.Outcome);
        Assert.NotEmpty(words);
    }

    [Theory, MemberData(nameof(Missing))]
    public async Task Words_find_no_article_of_a_later_text(string law, int article, string earliest, string effective, string words)
    {
        foreach (var (question, day) in new[] { (words, "2020-06-01"), ($"2020年6月检查的 {words}", "2026-06-01"), ($"{words}（2020年6月检查）", "2026-06-01"), ($"{law} {words}", "2020-06-01") })
        {
            var (answer, _) = await days.AskAsync(question, day);
            Assert.Equal((question, RealDays.Day("2020-06-01")), (question, answer.Day));
            Assert.DoesNotContain(answer.Hits.Items, h => h.Law?.VersionKey == earliest);
        }
        Assert.Contains((await days.AskAsync(words, effective)).Answer.Hits.Items, h => h.Law?.VersionKey == earliest);
        Assert.True(article > 0);
    }

    [Theory, MemberData(nameof(Missing))]
    public async Task The_command_line_never_passes_a_later_text_off(string law, int article, string earliest, string effective, string words)
    {
        var (exit, shown) = await days.KbAsync("show", $"{law}第{article}条", "--on", "2020-06-01");
        Assert.Equal((1, false), (exit, shown.GetProperty("covered").GetBoolean()));
        Assert.Contains(shown.GetProperty("notices").EnumerateArray(), n => n.GetProperty("kind").GetString() == "textOfDayMissing" && n.GetProperty("sentence").GetString()!.Contains($"库里最早的是 {earliest} 文本（{effective} 起施行）", StringComparison.Ordinal));

        var (_, cited) = await days.KbAsync("search", $"{law}第{article}条", "--on", "2020-06-01");
        Assert.Equal("textOfDayNotHere", cited.GetProperty("citation").GetProperty("outcome").GetString());
        Assert.DoesNotContain(cited.GetProperty("hits").EnumerateArray(), h => h.GetProperty("version").GetString() == earliest);

        foreach (var arguments in new[] { new[] { "search", words, "--on", "2020-06-01" }, ["search", "2020年6月检查的", words], ["search", words, "--on", "2020-06-01", "--law", law] })
        {
            var (_, found) = await days.KbAsync(arguments);
            Assert.Equal("2020-06-01", found.GetProperty("on").GetString());
            Assert.DoesNotContain(found.GetProperty("hits").EnumerateArray(), h => h.GetProperty("version").GetString() == earliest);
        }
    }
}
