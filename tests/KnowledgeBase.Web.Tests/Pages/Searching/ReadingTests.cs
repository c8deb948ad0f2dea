using KnowledgeBase.Web.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeBase.Web.Tests.Pages.Searching;

/// <summary>What the page says it read into a question.</summary>
public sealed class ReadingTests(ImportedSite site, Chromium chromium)
{
    [Fact]
    public async Task A_short_name_is_told_to_be_read_as_the_title()
    {
        Assert.SkipUnless(site.HasRealLaws, "没有 ../shared/corpus，跳过真实法规");
        await using var window = await chromium.OpenAsync(site.Address);
        await window.GoAsync("/search?q=安法97");
        await Expect(window.Page.Locator("#read-as")).ToHaveTextAsync("“安法”读作《中华人民共和国安全生产法》。");
        await Expect(window.Page.Locator(".answer h2")).ToContainTextAsync("第九十七条");
        await window.GoAsync("/search?q=安全生产法97");
        await Expect(window.Page.Locator("#read-as")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_day_in_the_words_answers_is_told_and_can_be_set_aside(bool script)
    {
        Assert.SkipUnless(site.HasRealLaws, "没有 ../shared/corpus，跳过真实法规");
        await using var window = await chromium.OpenAsync(site.Address, script: script);
        var page = window.Page;
        await window.GoAsync("/search?q=2015年8月 突发事件 应急预案 人民政府");
        await Expect(page.Locator("#named-day")).ToContainTextAsync("按 2015-08-01 的法律查");
        var then = page.Locator(".hit", new() { HasText = "突发事件应对法" }).First;
        await Expect(then).ToContainTextAsync("2007-08-30 文本");
        Assert.Contains("on=2015-08-01", await then.Locator(".where").First.GetAttributeAsync("href"), StringComparison.Ordinal);

        await page.GetByText("改按今天的法律查").ClickAsync();
        await Expect(page.Locator(".hit", new() { HasText = "突发事件应对法" }).First).ToContainTextAsync("2024-06-28 文本");
        await page.GetByText("改按问题里写的 2015-08-01 查").ClickAsync();
        await Expect(page.Locator("#named-day")).ToContainTextAsync("按 2015-08-01 的法律查");
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task A_slip_of_the_pen_is_offered_put_right()
    {
        Assert.SkipUnless(site.HasRealLaws, "没有 ../shared/corpus，跳过真实法规");
        await using var window = await chromium.OpenAsync(site.Address);
        await window.GoAsync("/search?q=编制应急预按");
        await window.Page.Locator("#did-you-mean a").ClickAsync();
        await Expect(window.Page.Locator("#q")).ToHaveValueAsync("编制应急预案");
        await Expect(window.Page.Locator(".hit").First).ToBeVisibleAsync();
        await Expect(window.Page.Locator("#did-you-mean")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_later_text_is_never_passed_off_for_that_of_the_day()
    {
        Assert.SkipUnless(site.HasRealLaws, "没有 ../shared/corpus，跳过真实法规");
        await using var window = await chromium.OpenAsync(site.Address);
        await window.GoAsync("/search?q=安全生产法第九十七条&on=2020-05-01");
        await Expect(window.Page.Locator(".answer .note").First).ToContainTextAsync("2020-05-01 有效的《中华人民共和国安全生产法》文本不在库中；库里最早的是 2021-06-10 文本");
        await Expect(window.Page.Locator(".answer .instead")).ToHaveTextAsync("2021-06-10 文本的第九十七条：");
        await window.GoAsync("/search?q=2014年安全生产法第九十七条");
        await Expect(window.Page.Locator(".answer .note").First).ToContainTextAsync("没有《中华人民共和国安全生产法》2014年的文本");
        await window.GoAsync("/search?q=突发事件应对法第一条&on=2015-05-01");
        await Expect(window.Page.Locator(".answer [data-kind=laterVersion]")).ToContainTextAsync("以后另有 2024-06-28 文本");
        await Expect(window.Page.Locator(".answer .instead")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Why_a_hit_is_here_is_told_with_the_question_that_was_settled()
    {
        Assert.SkipUnless(site.HasRealLaws, "没有 ../shared/corpus，跳过真实法规");
        await site.SettleAsync("食堂的潜水钟没有年检怎么办", "安全生产法", 36, "法规科", new DateOnly(2026, 3, 5));
        await using var window = await chromium.OpenAsync(site.Address, script: false);
        await window.GoAsync("/search?q=食堂的潜水钟没有年检");
        var hit = window.Page.Locator(".found", new() { HasText = "会商答疑" }).First;
        await hit.Locator("summary").ClickAsync();
        await Expect(hit.Locator(".settled")).ToHaveTextAsync("会商答疑：“食堂的潜水钟没有年检怎么办”，法规科，2026-03-05");
        await window.PictureAsync("search-why");
        await window.GoAsync("/search?q=从业人员 培训 档案");
        await window.Page.Locator(".why summary").First.ClickAsync();
        await Expect(window.Page.Locator(".why li").First).ToContainTextAsync(new System.Text.RegularExpressions.Regex("用词|用字|用语"));
    }
}
