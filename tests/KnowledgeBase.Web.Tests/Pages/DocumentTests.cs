using System.Net;
using System.Text;
using KnowledgeBase.Web.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeBase.Web.Tests.Pages;

public sealed class DocumentTests(ImportedSite site, Chromium chromium)
{
    [Fact]
    public async Task Markup_in_a_source_is_text_on_every_page()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        foreach (var address in new[] { "/library/documents?text=引号", "/search?q=引号和&符号的通知", "/search?q=" + Uri.EscapeDataString(ImportedSite.HostileTitle), "/library/quality" })
            await window.GoAsync(address);
        await window.GoAsync("/library/documents?text=引号");
        await window.Page.Locator("main .list a").First.ClickAsync();
        await Expect(window.Page.Locator("h1")).ToContainTextAsync("<script>");
        Assert.False(await window.Page.EvaluateAsync<bool>("'hacked' in window"));
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task The_original_comes_as_a_download_that_no_browser_opens()
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        var list = await client.GetStringAsync("/library/documents?text=引号", TestContext.Current.CancellationToken);
        var document = await client.GetStringAsync(Find(list, "/documents/"), TestContext.Current.CancellationToken);
        using var original = await client.GetAsync(Find(document, "/documents/", "/original/"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, original.StatusCode);
        Assert.Equal("application/octet-stream", original.Content.Headers.ContentType!.MediaType);
        Assert.Equal(("attachment", "hostile.txt"), (original.Content.Headers.ContentDisposition!.DispositionType, original.Content.Headers.ContentDisposition.FileNameStar));
        Assert.Equal("nosniff", original.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains(ImportedSite.HostileTitle, await original.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_original_is_given_out_only_under_its_own_document()
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        foreach (var address in new[] { "/documents/nothing/original/" + new string('a', 64), "/documents/../../original/x", "/documents/x/original/..%2f..%2fcorpus.db" })
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task The_quality_list_opens_in_a_spreadsheet()
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        var table = await client.GetByteArrayAsync("/library/quality.csv", TestContext.Current.CancellationToken);
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), table[..3]);
        Assert.StartsWith("类别,程度,说明", Encoding.UTF8.GetString(table[3..]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_answer_carries_the_safe_headers_and_a_missing_page_says_so_in_words()
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        foreach (var address in new[] { "/", "/site.css", "/library/quality.csv", "/no/such/page" })
        {
            using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
            Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        }
        using var missing = await client.GetAsync("/no/such/page", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Contains("没有这一页", await missing.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_says_until_when_it_is_valid_and_that_this_is_over()
    {
        await site.ImportAsync("valid.txt", "云岭市应急管理局关于潜水器材登记的通知\n\n各单位：\n\n潜水器材应当登记。本通知自2020年1月1日起施行，有效期5年。\n\n云岭市应急管理局\n2019年12月20日\n", TestContext.Current.CancellationToken);
        await using var window = await chromium.OpenAsync(site.Address);
        await window.GoAsync("/library/documents?text=潜水器材");
        await window.Page.Locator("main .list a").First.ClickAsync();
        await Expect(window.Page.Locator(".text-head .label")).ToHaveTextAsync("有效期至 2024-12-31，已过有效期");
        await window.Page.Locator("#on").FillAsync("2024-12-31");
        await window.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "换" }).ClickAsync();
        await Expect(window.Page.Locator(".text-head .label")).ToHaveTextAsync("有效期至 2024-12-31");
    }

    [Fact]
    public async Task On_paper_a_document_stands_without_the_frame()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        await window.GoAsync("/library/documents?genre=通报");
        await window.Page.Locator("main .list a").First.ClickAsync();
        await window.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        await Expect(window.Page.Locator(".mast")).ToBeHiddenAsync();
        await Expect(window.Page.Locator(".side")).ToBeHiddenAsync();
        await Expect(window.Page.Locator(".print-foot")).ToBeVisibleAsync();
        await window.PictureAsync("document-print");
    }

    static string Find(string html, string start, string containing = "")
    {
        for (var at = html.IndexOf($"href=\"{start}", StringComparison.Ordinal); at >= 0; at = html.IndexOf($"href=\"{start}", at + 1, StringComparison.Ordinal))
        {
            var address = html[(at + 6)..html.IndexOf('"', at + 6)];
            if (address.Contains(containing, StringComparison.Ordinal))
                return WebUtility.HtmlDecode(address);
        }
        throw new InvalidOperationException($"页面里没有 {start}…{containing}");
    }
}
