using KnowledgeBase.Web.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeBase.Web.Tests.Pages.Searching;

public sealed class FacetTests(ImportedSite site, Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Choices_combine_and_are_taken_back_one_by_one(bool script)
    {
        await using var window = await chromium.OpenAsync(site.Address, script: script);
        var page = window.Page;
        await window.GoAsync("/search?q=安全 检查 隐患");
        await page.Locator(".facets a", new() { HasText = "各个时期" }).ClickAsync();
        await page.Locator(".facets a", new() { HasText = "应急管理局" }).First.ClickAsync();
        await Expect(page.Locator(".chip")).ToHaveCountAsync(2);
        await Expect(page.Locator(".facets [aria-current]")).ToHaveCountAsync(2);
        await Expect(page.Locator(".hit .facts").First).ToContainTextAsync("应急管理局");

        await page.Locator(".chip", new() { HasText = "应急管理局" }).ClickAsync();
        await Expect(page.Locator(".chip")).ToHaveTextAsync(["各个时期 ×（去掉）"]);
        await page.Locator(".chip").ClickAsync();
        await Expect(page.Locator(".chip")).ToHaveCountAsync(0);
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task The_number_beside_a_choice_is_the_number_of_hits()
    {
        Assert.SkipUnless(site.HasRealLaws, "没有 ../shared/corpus，跳过真实法规");
        await using var window = await chromium.OpenAsync(site.Address);
        await window.GoAsync("/search?q=重大危险源 与 备案");
        var choice = window.Page.Locator(".facets li", new() { HasText = "行政法规" });
        var number = await choice.Locator(".quiet").InnerTextAsync();
        await choice.Locator("a").ClickAsync();
        await Expect(window.Page.Locator("#hits")).ToContainTextAsync($"{number} 条");
        // The other levels can still be taken in its place.
        await Expect(window.Page.Locator(".facets a", new() { HasTextRegex = new("^法律$") })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Choices_survive_paging_and_another_day()
    {
        Assert.SkipUnless(site.HasRealLaws, "没有 ../shared/corpus，跳过真实法规");
        await using var window = await chromium.OpenAsync(site.Address);
        var page = window.Page;
        await window.GoAsync("/search?q=应急 单位 人民政府&kind=article&level=law");
        await page.GetByText("下一页").ClickAsync();
        await Expect(page.Locator(".pager")).ToContainTextAsync("第 2 页");
        await Expect(page.Locator(".chip")).ToHaveCountAsync(2);
        await page.Locator("#on").FillAsync("2015-05-01");
        await page.Locator(".day button").ClickAsync();
        await Expect(page.Locator(".day")).ToHaveClassAsync("day other-day");
        await Expect(page.Locator(".chip")).ToHaveCountAsync(2);
        await Expect(page.Locator(".pager")).ToContainTextAsync("第 1 页");
        await Expect(page.Locator(".hit").First).ToContainTextAsync("2007-08-30 文本");
    }

    [Fact]
    public async Task One_law_alone_can_be_looked_through()
    {
        Assert.SkipUnless(site.HasRealLaws, "没有 ../shared/corpus，跳过真实法规");
        await using var window = await chromium.OpenAsync(site.Address);
        await window.GoAsync("/search?q=从业人员 培训 档案");
        await window.Page.Locator(".hit", new() { HasText = "安全生产法" }).First.Locator(".only").ClickAsync();
        await Expect(window.Page.Locator(".chip")).ToContainTextAsync("只看《中华人民共和国安全生产法》");
        await Expect(window.Page.Locator(".hit")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Values_that_make_no_sense_are_told_and_left_out()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        await window.GoAsync("/search?q=安全&level=最高&p=-3&time=明天&law=x&on=昨天");
        await Expect(window.Page.Locator(".told-note")).ToHaveCountAsync(4);
        await Expect(window.Page.Locator(".told-note").First).ToContainTextAsync("效力级别“最高”不是可选的值");
        await Expect(window.Page.Locator(".banner .note")).ToContainTextAsync("日期“昨天”读不懂");
        await Expect(window.Page.Locator(".hit").First).ToBeVisibleAsync();
        await Expect(window.Page.Locator(".chip")).ToHaveCountAsync(0);
    }
}
