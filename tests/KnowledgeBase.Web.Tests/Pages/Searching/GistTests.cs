using KnowledgeBase.Web.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeBase.Web.Tests.Pages.Searching;

/// <summary>条旨: what is known of laws whose text has not been imported, and beside those that are here.</summary>
public sealed class GistTests(ImportedSite site, Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_article_whose_text_is_not_here_is_found_by_its_gist_and_not_passed_off_for_law(bool script)
    {
        await using var window = await chromium.OpenAsync(site.Address, script: script);
        await window.GoAsync("/search?q=特种设备安全法第八十四条");
        await Expect(window.Page.Locator(".gist-card h3")).ToContainTextAsync("第八十四条");
        await Expect(window.Page.Locator(".gist-card")).ToContainTextAsync("正文没有入库");
        await Expect(window.Page.Locator(".gist-card")).ToContainTextAsync("不能引用");
        await window.Page.Locator(".gist-card a").ClickAsync();
        await Expect(window.Page.Locator("#import")).ToBeVisibleAsync();
        await window.GoAsync("/search?q=电梯没年检还在用");
        await Expect(window.Page.Locator(".hit", new() { HasText = "特种设备安全法" }).First).ToContainTextAsync("条旨");
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task The_gist_stands_on_the_page_of_the_article()
    {
        Assert.SkipUnless(site.HasRealLaws, "没有 ../shared/corpus，跳过真实法规");
        await using var window = await chromium.OpenAsync(site.Address);
        await window.GoAsync("/laws/安全生产法/第九十七条");
        await Expect(window.Page.Locator(".gists .gist").First).ToContainTextAsync("罚则");
        await Expect(window.Page.Locator(".gist-facts").First).ToContainTextAsync("10万元");
    }
}
