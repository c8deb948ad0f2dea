using KnowledgeBase.Web.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeBase.Web.Tests.Pages.Searching;

/// <summary>Each way of having no answer says which it is and what to do next.</summary>
public sealed class NoAnswerTests(ImportedSite site, Chromium chromium)
{
    [Theory]
    [InlineData("/search")]
    [InlineData("/search?q=%20")]
    public async Task Nothing_asked(string address)
    {
        await using var window = await chromium.OpenAsync(site.Address, script: false);
        await window.GoAsync(address);
        await Expect(window.Page.Locator("h1")).ToHaveTextAsync("还没有写要查什么");
        await window.Page.Locator(".examples a").Nth(1).ClickAsync();
        await Expect(window.Page.Locator("#q")).ToHaveValueAsync("消防车通道 占用");
    }

    [Fact]
    public async Task A_question_that_is_too_long_is_cut_and_that_is_told()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        await window.GoAsync("/search?q=" + Uri.EscapeDataString(string.Concat(Enumerable.Repeat("安全检查隐患", 500))));
        await Expect(window.Page.Locator(".told-note")).ToContainTextAsync("问题有 3000 个字，太长了，只用前 500 个字查");
        Assert.Equal(500, (await window.Page.Locator("#q").InputValueAsync()).Length);
        await Expect(window.Page.Locator(".hit").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Wrong_syntax_is_explained_and_the_corrected_question_is_a_link_that_keeps_what_narrows()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        await window.GoAsync("/search?q=" + Uri.EscapeDataString("“安全 检查") + "&kind=document");
        await Expect(window.Page.Locator(".no-hit")).ToContainTextAsync("引号没有成对");
        await window.Page.Locator(".no-hit a").First.ClickAsync();
        await Expect(window.Page.Locator(".no-hit h2", new() { HasText = "这样写查不了" })).ToHaveCountAsync(0);
        await Expect(window.Page.Locator(".chip")).ToContainTextAsync("公文等");
    }

    [Fact]
    public async Task A_law_that_is_not_here_leads_to_where_it_may_be_had()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        await window.GoAsync("/search?q=海桥港口管理条例第九条");
        var told = window.Page.Locator(".no-hit");
        await Expect(told).ToContainTextAsync("最近一次入库是");
        await Expect(told).ToContainTextAsync("国家法律法规数据库");
        await told.GetByText("缺的依据清单").ClickAsync();
        Assert.Contains("/library/needed", window.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_matches_and_narrowed_to_nothing_are_told_apart()
    {
        await using var window = await chromium.OpenAsync(site.Address, script: false);
        await window.GoAsync("/search?q=zzzz&region=火星市");
        await Expect(window.Page.Locator(".no-hit h2")).ToHaveTextAsync("没有一条文本含这些词");
        await window.GoAsync("/search?q=安全 检查&region=火星市&level=law");
        await Expect(window.Page.Locator(".no-hit h2")).ToHaveTextAsync("在限定的范围里没有");
        await window.Page.Locator(".no-hit a", new() { HasText = "什么都不限定" }).ClickAsync();
        await Expect(window.Page.Locator(".hit").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_page_beyond_the_last_leads_back()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        await window.GoAsync("/search?q=安全&p=99");
        await window.Page.GetByText("回到第 1 页").ClickAsync();
        await Expect(window.Page.Locator(".hit").First).ToBeVisibleAsync();
    }
}
