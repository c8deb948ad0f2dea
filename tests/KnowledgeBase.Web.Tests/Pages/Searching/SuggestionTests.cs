using Deque.AxeCore.Playwright;
using KnowledgeBase.Web.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeBase.Web.Tests.Pages.Searching;

public sealed class SuggestionTests(ImportedSite site, Chromium chromium)
{
    [Fact]
    public async Task Suggestions_are_chosen_with_the_keys_and_open_what_they_name()
    {
        Assert.SkipUnless(site.HasRealLaws, "没有 ../shared/corpus，跳过真实法规");
        await using var window = await chromium.OpenAsync(site.Address);
        var (page, box) = (window.Page, window.Page.GetByRole(AriaRole.Combobox));
        await window.GoAsync("/help");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("安法9");
        await Expect(page.GetByRole(AriaRole.Option)).ToHaveCountAsync(8);
        await Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(box).ToHaveAttributeAsync("aria-activedescendant", "suggestion-1");
        await Expect(page.GetByRole(AriaRole.Option).Nth(1)).ToHaveAttributeAsync("aria-selected", "true");
        Assert.Empty((await page.RunAxe()).Violations.Select(v => $"{v.Id}: {string.Join("; ", v.Nodes.Select(n => n.Html))}"));
        await window.PictureAsync("suggestions");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".answer h2")).ToContainTextAsync("第九十条");
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task Enter_asks_what_was_typed_and_escape_closes()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        var (page, box) = (window.Page, window.Page.Locator("#q"));
        await window.GoAsync("/");
        await box.FocusAsync();
        await page.Keyboard.TypeAsync("检查");
        await Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await Expect(box).ToHaveAttributeAsync("aria-expanded", "false");
        await page.Keyboard.TypeAsync("情况");
        await Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync("查“检查情况”");
    }

    [Fact]
    public async Task A_click_takes_a_suggestion_on_a_phone()
    {
        await using var window = await chromium.OpenAsync(site.Address, 390);
        await window.GoAsync("/");
        await window.Page.Locator("#q").PressSequentiallyAsync("云应急2025");
        await window.PictureAsync("suggestions");
        Assert.True(await window.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
        await window.Page.GetByRole(AriaRole.Option).First.ClickAsync();
        await Expect(window.Page.Locator(".answer h2 a")).ToBeVisibleAsync();
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task Without_script_the_box_is_a_plain_search_field()
    {
        await using var window = await chromium.OpenAsync(site.Address, script: false);
        await window.GoAsync("/");
        await window.Page.GetByRole(AriaRole.Searchbox).FillAsync("隐患排查");
        await window.Page.GetByRole(AriaRole.Searchbox).PressAsync("Enter");
        await Expect(window.Page.Locator(".hit").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Strange_input_suggests_nothing_and_breaks_nothing()
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        foreach (var typed in new[] { "", "%00", new string('安', 3000), "第条第", "9".PadLeft(90, '9'), "(((", "%F0%9F%94%A5" })
            Assert.Equal("[]", await client.GetStringAsync("/search/suggestions?q=" + typed, TestContext.Current.CancellationToken));
        await using var window = await chromium.OpenAsync(site.Address);
        await window.GoAsync("/");
        await window.Page.Locator("#q").PressSequentiallyAsync("引号");
        await Expect(window.Page.GetByRole(AriaRole.Option).First).ToContainTextAsync("<script>");
        Assert.False(await window.Page.EvaluateAsync<bool>("'hacked' in window"));
        Assert.Empty(window.Complaints);
    }
}
