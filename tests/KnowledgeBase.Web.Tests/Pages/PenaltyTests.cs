using KnowledgeBase.Web.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeBase.Web.Tests.Pages;

public sealed class PenaltyTests(ImportedSite site, Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_inspector_s_phrase_becomes_a_card(bool script)
    {
        Assert.SkipUnless(site.HasRealLaws, "没有 ../shared/corpus，跳过真实法规");
        await using var window = await chromium.OpenAsync(site.Address, script: script);
        var page = window.Page;
        await window.GoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "定处罚" }).ClickAsync();
        await page.Locator("#text").FillAsync("电工没有操作证就接线");
        await page.Locator("#act").FillAsync("2026-06-10");
        await page.GetByRole(AriaRole.Button, new() { Name = "定处罚" }).ClickAsync();

        var card = page.Locator(".card");
        await Expect(card.Locator("h2")).ToContainTextAsync("特种作业人员");
        await Expect(card.Locator("header .label")).ToHaveTextAsync("已核");
        await Expect(card.GetByRole(AriaRole.Link, new() { Name = "第三十条第一款" })).ToBeVisibleAsync();
        await Expect(card.GetByRole(AriaRole.Link, new() { Name = "第九十七条第（七）项" })).ToBeVisibleAsync();
        await Expect(card.Locator(".stages tbody tr")).ToHaveCountAsync(2);
        await Expect(card.Locator(".stages")).ToContainTextAsync("责令停产停业整顿");
        Assert.True(await card.GetByText("先看").EvaluateAsync<int>("e => e.getBoundingClientRect().top") < await card.Locator(".stages").EvaluateAsync<int>("e => e.getBoundingClientRect().top"));
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task A_simple_card_prints_on_one_page()
    {
        Assert.SkipUnless(site.HasRealLaws, "没有 ../shared/corpus，跳过真实法规");
        await using var window = await chromium.OpenAsync(site.Address);
        await window.GoAsync("/penalty?text=电工没有操作证&on=2026-06-10&notified=2026-08-27&served=2026-09-17");
        var pdf = await window.Page.PdfAsync(new() { PreferCSSPageSize = true });
        var pages = System.Text.Encoding.Latin1.GetString(pdf).Split("/Type /Page\n").Length - 1;
        Assert.Equal(1, pages);
    }

    [Fact]
    public async Task Deadlines_are_computed_from_the_days_that_are_known()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        await window.GoAsync("/penalty?text=电工没有操作证&on=2026-06-10&notified=2026-09-30");
        await Expect(window.Page.Locator(".deadlines tr", new() { HasText = "要求听证" })).ToContainTextAsync("2026-10-13");
    }

    [Fact]
    public async Task An_unclear_phrase_asks_for_a_choice_and_the_choice_is_the_card()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        var page = window.Page;
        await window.GoAsync("/penalty?text=安全管理不到位&on=2026-06-10");
        await Expect(page.GetByText("说得还不够明确")).ToBeVisibleAsync();
        await Expect(page.Locator(".card")).ToHaveCountAsync(0);
        await page.Locator(".candidates li a").First.ClickAsync();
        await Expect(page.Locator(".card")).ToHaveCountAsync(1);
        await page.GetByText("的全部候选").ClickAsync();
        await Expect(page.Locator(".candidates li").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Another_agency_s_case_is_to_be_handed_over()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        await window.GoAsync("/penalty?text=叉车司机没有证&on=2026-06-10");
        await Expect(window.Page.Locator(".card header")).ToContainTextAsync("移送市场监督管理部门");
        await Expect(window.Page.Locator(".card .fields")).ToContainTextAsync("应当移送");
    }

    [Fact]
    public async Task A_day_before_the_law_is_told_and_not_guessed()
    {
        Assert.SkipUnless(site.HasRealLaws, "没有 ../shared/corpus，跳过真实法规");
        await using var window = await chromium.OpenAsync(site.Address);
        await window.GoAsync("/penalty?text=电工没有操作证&on=2020-05-01");
        await Expect(window.Page.Locator(".part .note").First).ToContainTextAsync("2020-05-01");
        await Expect(window.Page.Locator(".part .note").First).ToContainTextAsync("不在库中");
        await Expect(window.Page.Locator("main")).Not.ToContainTextAsync("10万元以下");
    }

    [Fact]
    public async Task The_reasoning_quotes_the_law_and_is_refused_outside_the_range()
    {
        Assert.SkipUnless(site.HasRealLaws, "没有 ../shared/corpus，跳过真实法规");
        await using var window = await chromium.OpenAsync(site.Address);
        var page = window.Page;
        await window.GoAsync("/penalty?text=电工没有操作证&on=2026-06-10");
        await page.GetByText("写说理").ClickAsync();
        await page.Locator("#facts").FillAsync("2026年6月10日检查时，电工李某无操作证接线，有现场照片和询问笔录");
        await page.Locator("#unit").FillAsync("300000");
        await page.GetByText("写出说理").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("不在");
        await page.Locator("#unit").FillAsync("20000");
        await page.GetByText("写出说理").ClickAsync();
        await Expect(page.Locator("#paragraph")).ToContainTextAsync("第九十七条第（七）项");
        await Expect(page.Locator("#paragraph")).ToContainTextAsync("处2万元的罚款");
    }

    [Fact]
    public async Task A_pasted_text_has_every_citation_marked()
    {
        Assert.SkipUnless(site.HasRealLaws, "没有 ../shared/corpus，跳过真实法规");
        await using var window = await chromium.OpenAsync(site.Address);
        var page = window.Page;
        await window.GoAsync("/library/cite");
        await page.Locator("textarea#text").FillAsync("违反《安全生产法》第三十条第一款，依据《安全生产法》第九十七条第九项处罚。");
        await page.GetByRole(AriaRole.Button, new() { Name = "核对" }).ClickAsync();
        await Expect(page.Locator(".checked .cite")).ToHaveCountAsync(2);
        await Expect(page.Locator(".cited li")).ToContainTextAsync("只有7项");
    }

    [Fact]
    public async Task A_file_is_checked_and_one_that_cannot_be_read_is_told()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        var page = window.Page;
        await window.GoAsync("/library/cite");
        await page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "函.txt", MimeType = "text/plain", Buffer = "依据《某市燃气管理办法》第三条办理。"u8.ToArray() });
        await page.GetByRole(AriaRole.Button, new() { Name = "核对" }).ClickAsync();
        await Expect(page.Locator(".cited li")).ToContainTextAsync("本库没有《某市燃气管理办法》");
        await page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "坏.docx", MimeType = "application/octet-stream", Buffer = [1, 2, 3] });
        await page.GetByRole(AriaRole.Button, new() { Name = "核对" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("读不了");
    }
}
