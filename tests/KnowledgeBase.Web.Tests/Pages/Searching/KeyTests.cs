using KnowledgeBase.Web.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeBase.Web.Tests.Pages.Searching;

public sealed class KeyTests(ImportedSite site, Chromium chromium)
{
    [Fact]
    public async Task The_arrows_move_from_hit_to_hit_and_enter_opens()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        var page = window.Page;
        await window.GoAsync("/search?q=检查 隐患 整改");
        var hits = page.Locator("main [data-hit]");
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(hits.First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(hits.Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await Expect(hits.First).ToBeFocusedAsync();
        Assert.NotEqual("none", await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        await page.Keyboard.PressAsync("ArrowUp");
        await Expect(hits.First).ToBeFocusedAsync();
        var wanted = await hits.First.GetAttributeAsync("href");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/(laws|documents)/"));
        Assert.Equal(Uri.UnescapeDataString(wanted!.Split('?', '#')[0]), Uri.UnescapeDataString(new Uri(page.Url).AbsolutePath));
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task In_the_box_the_arrows_are_the_boxs_own()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        await window.GoAsync("/search?q=检查 隐患 整改");
        await window.Page.Keyboard.PressAsync("/");
        await window.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(window.Page.Locator("#q")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_list_prints_without_what_only_a_screen_needs()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        await window.GoAsync("/search?q=检查 隐患 整改");
        await window.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        await Expect(window.Page.Locator(".print-head")).ToContainTextAsync("查“检查 隐患 整改”，按");
        foreach (var gone in new[] { ".mast", ".side", ".why >> nth=0" })
            await Expect(window.Page.Locator(gone)).ToBeHiddenAsync();
        await Expect(window.Page.Locator(".hit mark").First).ToBeVisibleAsync();
        await window.PictureAsync("search-print");
    }
}
