using System.IO.Compression;
using Deque.AxeCore.Playwright;
using KnowledgeBase.Web.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeBase.Web.Tests.Pages;

public sealed class BasketTests(ImportedSite site, Chromium chromium)
{
    async Task<Window> OpenAsync(string address, bool script = true)
    {
        Assert.SkipUnless(site.HasRealLaws, "没有 ../shared/corpus，跳过真实法规");
        return await (await chromium.OpenAsync(site.Address, script: script)).GoAsync(address);
    }

    [Fact]
    public async Task One_key_collects_and_the_count_follows()
    {
        await using var window = await OpenAsync("/laws/安全生产法#art_97");
        await window.Page.Keyboard.PressAsync("b");
        await Expect(window.Page.Locator(".told")).ToHaveTextAsync("已收集，共 1 条");
        await Expect(window.Page.Locator("#basket-count")).ToHaveTextAsync("1");
        await window.GoAsync("/laws/突发事件应对法/2");
        await window.Page.Keyboard.PressAsync("b");
        await Expect(window.Page.Locator("#basket-count")).ToHaveTextAsync("2");
        await window.Page.Keyboard.PressAsync("b");
        await Expect(window.Page.Locator(".told")).ToHaveTextAsync("已经收集过了");

        await window.Page.Locator(".basket").ClickAsync();
        await Expect(window.Page.Locator(".entry .head")).ToHaveTextAsync(["第九十七条", "第二条"]);
        Assert.Empty((await window.Page.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical" or "moderate").Select(v => v.Id));
        await window.PictureAsync("basket");
        await window.Page.SetViewportSizeAsync(390, 900);
        await window.PictureAsync("basket");
        Assert.Empty(window.Complaints);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_collected_can_be_put_in_order_taken_out_and_brought_back(bool script)
    {
        await using var window = await OpenAsync("/laws/安全生产法/97", script);
        foreach (var article in new[] { 97, 98, 3 })
        {
            await window.GoAsync($"/laws/安全生产法/{article}");
            await window.Page.GetByRole(AriaRole.Button, new() { Name = "收集", Exact = true }).ClickAsync();
            if (script)
                await Expect(window.Page.Locator(".told")).ToContainTextAsync("已收集");
        }
        await window.GoAsync("/basket");
        var heads = window.Page.Locator(".entry .head");
        await Expect(heads).ToHaveTextAsync(["第九十七条", "第九十八条", "第三条"]);

        await Press("上移《中华人民共和国安全生产法》第三条");
        await Expect(heads).ToHaveTextAsync(["第九十七条", "第三条", "第九十八条"]);
        await Press("取出《中华人民共和国安全生产法》第九十七条");
        await Expect(heads).ToHaveTextAsync(["第三条", "第九十八条"]);
        await Press("撤销上一步");
        await Expect(heads).ToHaveTextAsync(["第九十七条", "第三条", "第九十八条"]);
        await Press("清空");
        await Expect(heads).ToHaveCountAsync(0);
        await Press("撤销上一步");
        await Expect(heads).ToHaveCountAsync(3);

        Task Press(string name) => window.Page.GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
    }

    [Fact]
    public async Task What_is_collected_can_be_taken_along()
    {
        await using var window = await OpenAsync("/laws/安全生产法/97");
        await window.Page.Keyboard.PressAsync("b");
        await Expect(window.Page.Locator("#basket-count")).ToHaveTextAsync("1");
        await window.GoAsync("/basket");

        var document = await DownloadAsync("下载 .docx");
        Assert.EndsWith(".docx", document.SuggestedFilename, StringComparison.Ordinal);
        await using (var stream = File.OpenRead((await document.PathAsync())!))
        using (var archive = new ZipArchive(stream))
        using (var reader = new StreamReader(archive.GetEntry("word/document.xml")!.Open()))
            Assert.Contains("《中华人民共和国安全生产法》第九十七条", await reader.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var text = await DownloadAsync("下载文本");
        Assert.Contains("第九十七条　", await File.ReadAllTextAsync((await text.PathAsync())!, TestContext.Current.CancellationToken), StringComparison.Ordinal);

        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(window.Page.Locator(".entry button").First).ToBeHiddenAsync();
        await window.PictureAsync("basket-print");

        Task<IDownload> DownloadAsync(string link) => window.Page.RunAndWaitForDownloadAsync(() => window.Page.GetByText(link).ClickAsync());
    }

    [Fact]
    public async Task Nobody_else_can_change_what_is_collected()
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        using var answer = await client.PostAsync("/basket?handler=clear", new FormUrlEncodedContent([]), TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
