using KnowledgeBase.Web.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeBase.Web.Tests.Pages;

public sealed class SearchTests(ImportedSite site, Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_citation_opens_as_the_article_and_leads_on(bool script)
    {
        Assert.SkipUnless(site.HasRealLaws, "没有 ../shared/corpus，跳过真实法规");
        await using var window = await chromium.OpenAsync(site.Address, script: script);
        var page = window.Page;
        await window.GoAsync("/");
        await page.Locator("#q").FillAsync("安全生产法第九十七条");
        await page.Locator("#q").PressAsync("Enter");
        await Expect(page.Locator(".answer h2")).ToContainTextAsync("第九十七条");
        await Expect(page.Locator(".answer .item")).ToHaveCountAsync(7);

        await page.Locator(".answer h2 a").Last.ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("第九十七条");
        await page.GetByText("下一条：第九十八条").ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("第九十八条");

        await page.GetByRole(AriaRole.Link, new() { Name = "资料库" }).ClickAsync();
        await page.GetByText("打开数据质量清单").ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("数据质量");
        await Expect(page.Locator("main .list li").First).ToBeVisibleAsync();
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task Words_mark_the_sentence()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        await window.GoAsync("/search?q=粉尘涉爆 检查");
        await Expect(window.Page.Locator(".hit mark").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("《安全", "这样写查不了")]
    [InlineData("？？", "这样写查不了")]
    [InlineData("海桥港口管理条例第九条", "库里没有《海桥港口管理条例》")]
    [InlineData("zzzz", "没有一条文本含这些词")]
    public async Task Each_reason_for_no_hit_is_told_apart(string question, string heading)
    {
        await using var window = await chromium.OpenAsync(site.Address);
        await window.GoAsync("/search?q=" + Uri.EscapeDataString(question));
        await Expect(window.Page.Locator(".no-hit h2")).ToHaveTextAsync(heading);
    }

    [Fact]
    public async Task Another_day_shows_the_text_of_that_day_or_says_that_it_is_not_here()
    {
        Assert.SkipUnless(site.HasRealLaws, "没有 ../shared/corpus，跳过真实法规");
        await using var window = await chromium.OpenAsync(site.Address);
        await window.GoAsync("/search?q=突发事件应对法第一条");
        await Expect(window.Page.Locator(".answer")).ToContainTextAsync("2024-06-28 文本");
        await window.Page.Locator("#on").FillAsync("2015-05-01");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "换" }).ClickAsync();
        await Expect(window.Page.Locator(".answer")).ToContainTextAsync("2007-08-30 文本");
        await Expect(window.Page.Locator(".day")).ToHaveClassAsync("day other-day");
        await window.GoAsync("/search?q=安全生产法第一条&on=2020-03-01");
        await Expect(window.Page.Locator(".answer .note").First).ToContainTextAsync("不能当作当天的条文引用");
    }

    [Fact]
    public async Task The_keyboard_is_enough()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        await window.GoAsync("/help");
        await window.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("跳到正文", await window.Page.EvaluateAsync<string>("document.activeElement.textContent"));
        await window.Page.Keyboard.PressAsync("/");
        Assert.Equal("q", await window.Page.EvaluateAsync<string>("document.activeElement.id"));
        await window.Page.Keyboard.TypeAsync("隐患排查");
        await window.Page.Keyboard.PressAsync("Enter");
        await Expect(window.Page.Locator(".hit").First).ToBeVisibleAsync();
    }
}
