using KnowledgeBase.Web.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeBase.Web.Tests.Pages;

public sealed class LawTests(ImportedSite site, Chromium chromium)
{
    async Task<Window> OpenAsync(string address, bool script = true, int width = 1280)
    {
        Assert.SkipUnless(site.HasRealLaws, "没有 ../shared/corpus，跳过真实法规");
        return await (await chromium.OpenAsync(site.Address, width, script)).GoAsync(address);
    }

    [Fact]
    public async Task One_key_copies_the_citation_of_the_place_that_is_read()
    {
        await using var window = await OpenAsync("/laws/安全生产法#art_97__para_1__item_3");
        await window.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        await window.Page.Keyboard.PressAsync("c");
        await Expect(window.Page.Locator(".told")).ToContainTextAsync("第九十七条第（三）项");
        Assert.Equal("《中华人民共和国安全生产法》第九十七条第（三）项", await ClipboardAsync(window));

        await window.GoAsync("/laws/安全生产法/3");
        await window.Page.Locator("#art_3__para_2 .permalink").FocusAsync();
        await window.Page.Keyboard.PressAsync("c");
        await Expect(window.Page.Locator(".told")).ToContainTextAsync("第三条第二款");
        await window.Page.Locator("#q").FillAsync("c");
        Assert.Equal("《中华人民共和国安全生产法》第三条第二款", await ClipboardAsync(window));
        Assert.Empty(window.Complaints);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_place_can_be_linked_and_is_marked_there(bool script)
    {
        await using var window = await OpenAsync("/laws/安全生产法#art_97__para_1__item_3", script);

        await Expect(window.Page.Locator("p:target")).ToContainTextAsync("（三）");
        await Expect(window.Page.Locator("p:target")).ToBeInViewportAsync();
        await window.Page.Locator("#art_97 .number").ClickAsync();
        await window.Page.Locator("#art_97__para_1 .term").First.ClickAsync();
        await Expect(window.Page.Locator("h1")).ToHaveTextAsync("第二条");
        await Expect(window.Page.Locator(":target")).ToContainTextAsync("以下统称生产经营单位");
    }

    [Fact]
    public async Task References_within_the_law_are_links_and_the_contents_follow()
    {
        await using var window = await OpenAsync("/laws/安全生产法");

        await window.Page.Locator("#art_95 a.inner, #art_110 a.inner, #art_117 a.inner, #art_93 a.inner").First.ScrollIntoViewIfNeededAsync();
        await Expect(window.Page.Locator(".contents [aria-current]")).ToContainTextAsync("法律责任");
        var link = window.Page.Locator(".article a.inner").First;
        var target = await link.GetAttributeAsync("href");
        await link.ClickAsync();
        await Expect(window.Page.Locator(target!)).ToBeInViewportAsync();
        await window.Page.Locator(".terms summary").ClickAsync();
        await window.Page.Locator(".terms a", new() { HasText = "重大危险源" }).ClickAsync();
        await Expect(window.Page.Locator(":target")).ToContainTextAsync("重大危险源，是指");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Two_versions_are_compared_side_by_side(bool script)
    {
        await using var window = await OpenAsync("/laws/突发事件应对法", script);
        await window.Page.GetByText("新旧条文对照").ClickAsync();

        await Expect(window.Page.Locator(".sum")).ToContainTextAsync("增");
        await Expect(window.Page.Locator("thead th").First).ToHaveTextAsync("2007-08-30 文本");
        var all = await window.Page.Locator(".compare tbody tr").CountAsync();
        await window.Page.GetByLabel("只看有变化的条文").CheckAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "对照" }).ClickAsync();
        await Expect(window.Page.GetByLabel("只看有变化的条文")).ToBeCheckedAsync();
        Assert.InRange(await window.Page.Locator(".compare tbody tr").CountAsync(), 50, all - 1);
        await Expect(window.Page.Locator("tr.moved")).ToHaveCountAsync(0);
        await Expect(window.Page.Locator("tr.changed ins").First).ToBeVisibleAsync();
        await Expect(window.Page.Locator("tr.removed del").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Two_columns_are_one_below_the_other_on_a_phone_and_print_without_the_frame()
    {
        await using var phone = await OpenAsync("/laws/突发事件应对法/compare?changed=true", width: 390);
        var (before, after) = (await BoxAsync(phone, "td:first-child"), await BoxAsync(phone, "td + td"));
        Assert.True(after.Y >= before.Y + before.Height - 1);

        await using var wide = await OpenAsync("/laws/突发事件应对法/compare?changed=true");
        Assert.True((await BoxAsync(wide, "td + td")).X > (await BoxAsync(wide, "td:first-child")).X + 200);
        await wide.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(wide.Page.Locator(".choose")).ToBeHiddenAsync();
        await wide.PictureAsync("compare-print");

        static async Task<LocatorBoundingBoxResult> BoxAsync(Window window, string cell) => (await window.Page.Locator($"tr.changed {cell}").First.BoundingBoxAsync())!;
    }

    [Fact]
    public async Task What_must_be_known_beside_a_text_stands_above_it()
    {
        await using var window = await OpenAsync("/laws/安全生产法?on=2020-03-01");
        await Expect(window.Page.Locator(".note").First).ToContainTextAsync("2020-03-01 有效的《中华人民共和国安全生产法》文本不在库中；库里最早的是 2021-06-10 文本");
        await window.GoAsync("/laws/危险化学品安全管理条例");
        await Expect(window.Page.Locator("[data-kind=higherLaw]")).ToContainTextAsync("自 2026-05-01 起施行");
        await window.GoAsync("/laws/突发事件应对法/1?version=2007-08-30");
        await window.Page.Locator("[data-kind=laterVersion] a").ClickAsync();
        await Expect(window.Page.Locator(".versions [aria-current]")).ToHaveTextAsync("2024-06-28 文本");
    }

    [Fact]
    public async Task The_list_of_what_is_needed_opens_in_a_spreadsheet()
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        var table = System.Text.Encoding.UTF8.GetString(await client.GetByteArrayAsync("/library/needed.csv", TestContext.Current.CancellationToken));
        Assert.StartsWith("\uFEFF名称,文号,种类,发布机关", table, StringComparison.Ordinal);
        Assert.True(table.Split("\r\n").Length > 3);
    }

    static Task<string> ClipboardAsync(Window window) => window.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
}
