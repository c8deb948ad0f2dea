using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Library.Searching;
using KnowledgeBase.Search.Indexing;

namespace KnowledgeBase.Tests.Library.Searching;

public sealed class CorpusSearchTests(SearchingLibrary library) : IClassFixture<SearchingLibrary>
{
    static readonly DateOnly Today = new(2026, 11, 22);

    Task<SearchAnswer> Ask(string text, DateOnly? day = null) => library.Search.AskAsync(new SearchRequest(text, day ?? Today), TestContext.Current.CancellationToken);

    [Fact]
    public async Task A_citation_is_answered_by_the_article_of_the_day()
    {
        var now = (await Ask("云桥安全法第二条")).Citation;
        Assert.Equal((CitationOutcome.Found, "2020-05-01", "违反本法的，处一万元罚款。"), (now!.Outcome, now.Version!.Key, now.Article!.Article.Text));
        var then = (await Ask("《云桥安全法》2", new DateOnly(2016, 1, 1))).Citation;
        Assert.Equal((CitationOutcome.Found, "2015-03-01", "违反本法的，处一千元罚款。"), (then!.Outcome, then.Version!.Key, then.Article!.Article.Text));
    }

    [Fact]
    public async Task A_version_asked_for_by_its_year_answers_on_any_day_and_no_other_passes_for_it()
    {
        var old = (await Ask("云桥安全法（2015）第二条")).Citation;
        Assert.Equal((CitationOutcome.Found, "2015-03-01"), (old!.Outcome, old.Version!.Key));
        Assert.Equal(CitationOutcome.TextOfDayNotHere, (await Ask("2009年云桥安全法第二条")).Citation!.Outcome);
    }

    [Fact]
    public async Task A_day_before_the_first_text_is_told_and_the_nearest_is_offered()
    {
        var citation = (await Ask("云桥安全法第一条", new DateOnly(2010, 1, 1))).Citation;
        Assert.Equal((CitationOutcome.TextOfDayNotHere, "2015-03-01"), (citation!.Outcome, citation.Version!.Key));
    }

    [Fact]
    public async Task A_law_that_is_not_here_is_not_the_same_as_no_such_article_or_no_match()
    {
        Assert.Equal(CitationOutcome.NoSuchArticle, (await Ask("云桥安全法第九条")).Citation!.Outcome);
        Assert.Equal(NoHitReason.LawNotHere, (await Ask("海桥港口法第九条")).NoHit);
        Assert.Equal(NoHitReason.NothingMatches, (await Ask("潜水作业")).NoHit);
        var wrong = await Ask("《云桥安全法");
        Assert.Equal(NoHitReason.WrongSyntax, wrong.NoHit);
        Assert.Contains("书名号", wrong.Fault!.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_find_only_texts_of_the_day_with_the_sentence_that_matches()
    {
        var hit = (await Ask("设置安全总监 单位")).Hits.Items[0];
        Assert.Equal((new ProvisionNumber(1), "2020-05-01", VersionStatus.Unverified), (hit.Article, hit.Law!.VersionKey, hit.Status));
        Assert.Equal("各单位应当设置安全总监。", hit.Excerpt.Text);
        Assert.All((await Ask("单位设置安全员", new DateOnly(2016, 6, 1))).Hits.Items, h => Assert.Equal("2015-03-01", h.Law!.VersionKey));
    }

    [Fact]
    public async Task Hits_are_counted_by_kind_and_region_and_can_be_narrowed()
    {
        var answer = await Ask("仓库消防车通道");
        Assert.Equal([TextKind.Article, TextKind.Document], answer.Kinds.Select(k => k.Value));
        Assert.Equal("云桥市", Assert.Single(answer.Regions).Value);
        var documents = await library.Search.AskAsync(new SearchRequest("仓库消防车通道", Today) { Kind = TextKind.Document }, TestContext.Current.CancellationToken);
        Assert.Equal("关于加强仓库检查的通知", Assert.Single(documents.Hits.Items).Title);
    }

    [Fact]
    public async Task A_choice_is_counted_as_if_it_were_not_made()
    {
        var answer = await library.Search.AskAsync(new SearchRequest("仓库消防车通道", Today) { Kind = TextKind.Document }, TestContext.Current.CancellationToken);
        Assert.Equal([TextKind.Article, TextKind.Document], answer.Kinds.Select(k => k.Value));
        Assert.Empty(answer.Regions);
        var all = await library.Search.AskAsync(new SearchRequest("各单位应当设置", Today) { InForceOnly = false }, TestContext.Current.CancellationToken);
        var now = await Ask("各单位应当设置");
        Assert.Equal(all.Times, now.Times);
        Assert.True(now.Times.OfDay < now.Times.OfEveryTime);
        Assert.Equal((now.Hits.Total, all.Hits.Total), (now.Times.OfDay, now.Times.OfEveryTime));
    }

    [Fact]
    public async Task Narrowed_to_nothing_is_not_nothing_matches()
    {
        var narrowed = await library.Search.AskAsync(new SearchRequest("仓库消防车通道", Today) { Region = "海桥市" }, TestContext.Current.CancellationToken);
        Assert.Equal((NoHitReason.NothingMatches, true), (narrowed.NoHit, narrowed.NarrowedToNothing));
        Assert.True(narrowed.Elsewhere >= 2);
        Assert.True((await Ask("安全总监", new DateOnly(1999, 1, 1))).NarrowedToNothing);
        Assert.False((await Ask("潜水作业")).NarrowedToNothing);
    }

    [Fact]
    public async Task A_day_in_the_words_answers_unless_the_day_asked_for_is_to_be_kept()
    {
        var named = await Ask("2016年8月没有设置安全员");
        Assert.Equal((new DateOnly(2016, 8, 1), new DateOnly(2016, 8, 1)), (named.Day, named.NamedDay!.Value));
        Assert.Equal("2015-03-01", named.Hits.Items[0].Law!.VersionKey);
        var kept = await library.Search.AskAsync(new SearchRequest("2016年8月没有设置安全员", Today) { DayInWords = false }, TestContext.Current.CancellationToken);
        Assert.Equal((Today, new DateOnly(2016, 8, 1)), (kept.Day, kept.NamedDay!.Value));
        Assert.All(kept.Hits.Items.Where(h => h.Law?.Title == "云桥安全法"), h => Assert.Equal("2020-05-01", h.Law!.VersionKey));
    }

    [Fact]
    public async Task A_document_number_finds_the_document_in_any_bracket() =>
        Assert.Equal("关于加强仓库检查的通知", Assert.Single((await Ask("云应急(2024) 3号")).Numbered).Title);
}
