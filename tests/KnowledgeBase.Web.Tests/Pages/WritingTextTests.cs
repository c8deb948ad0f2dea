using KnowledgeBase.Drafting.Reading;
using KnowledgeBase.Drafting.Source;
using KnowledgeBase.Web.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeBase.Web.Tests.Pages;

/// <summary>直接写: the draft, its sheet, its files.</summary>
public sealed class WritingTextTests(ImportedSite site, Chromium chromium)
{
    const string Notice = """
        ---
        格式: 文件
        发文机关: 云岭市应急管理局
        发文字号: 云应急〔2026〕61号
        标题: 云岭市应急管理局关于开展汛期安全检查的通知
        主送机关: 各县（区）应急管理局
        成文日期: 2026-06-01
        印发机关: 云岭市应急管理局办公室
        印发日期: 2026-06-01
        ---

        现将有关事项通知如下。

        ## 检查时间

        即日起至9月30日。
        """;

    [Fact]
    public async Task The_sheet_follows_the_typing_and_a_finding_comes_and_goes()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        var page = await OpenAsync(window);
        await page.Locator("#text").FillAsync(Notice.Replace("成文日期: 2026-06-01\n", "", StringComparison.Ordinal));
        await Expect(page.Locator("#sheet .findings")).ToContainTextAsync("成文日期");
        await page.Locator("#text").FillAsync(Notice);
        await Expect(page.Locator("#sheet .findings-of")).Not.ToContainTextAsync("成文日期");
        await Expect(page.Locator("svg.sheet")).ToHaveCountAsync(2);
        await Expect(page.Locator("svg.sheet").First).ToContainTextAsync("汛期安全检查的通知");
        await Expect(page.Locator("#setting")).ToContainTextAsync("样张 2 页");
        await window.PictureAsync("writing-text");
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task A_finding_leads_to_its_line()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        var page = await OpenAsync(window);
        await page.Locator("#text").FillAsync(Notice.Replace("2026-06-01", "2026-13-41", StringComparison.Ordinal));
        await page.Locator("#sheet a[data-line]").First.ClickAsync();
        Assert.Equal("成文日期: 2026-13-41", await page.Locator("#text").EvaluateAsync<string>("box => box.value.slice(box.selectionStart, box.selectionEnd)"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_docx_reads_back_as_the_same_draft(bool script)
    {
        await using var window = await chromium.OpenAsync(site.Address, script: script);
        var page = await OpenAsync(window);
        await page.Locator("#text").FillAsync(Notice);
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "下载 .docx" }).ClickAsync());
        Assert.Equal("云应急〔2026〕61号 云岭市应急管理局关于开展汛期安全检查的通知.docx", download.SuggestedFilename);
        await using var file = File.OpenRead(await download.PathAsync());
        var read = DocxDraftReader.Read(file);
        Assert.NotNull(read);
        Assert.Equal(DraftMarkdownWriter.Write(DraftReader.Read(Notice).Draft), DraftMarkdownWriter.Write(read));
    }

    [Fact]
    public async Task The_pdf_is_one_or_the_page_says_why_there_is_none()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        var page = await OpenAsync(window);
        await page.Locator("#text").FillAsync(Notice);
        if (!File.Exists("/usr/bin/soffice"))
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "下载 PDF" }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("LibreOffice");
            return;
        }
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "下载 PDF" }).ClickAsync());
        Assert.Equal("%PDF"u8.ToArray(), (await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken))[..4]);
    }

    [Fact]
    public async Task What_was_written_outlives_a_reload_and_an_emptied_page()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        var page = await OpenAsync(window);
        await page.Locator("#text").FillAsync(Notice);
        await page.ReloadAsync();
        await Expect(page.Locator("#text")).ToHaveValueAsync(Notice);
        await Expect(page.Locator("#kept")).ToContainTextAsync("已恢复");
        await page.GetByRole(AriaRole.Button, new() { Name = "清空" }).ClickAsync();
        await Expect(page.Locator("#text")).Not.ToHaveValueAsync(Notice);
        await page.Locator("#kept").GetByRole(AriaRole.Button, new() { Name = "恢复" }).ClickAsync();
        await Expect(page.Locator("#text")).ToHaveValueAsync(Notice);
        await page.GotoAsync("/writing");
        await page.GoBackAsync();
        await Expect(page.Locator("#text")).ToHaveValueAsync(Notice);
    }

    [Fact]
    public async Task A_saved_draft_opens_again_and_what_stood_there_can_be_had_back()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        var page = await OpenAsync(window);
        await page.Locator("#text").FillAsync(Notice);
        var saved = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "存为 .md" }).ClickAsync());
        await page.Locator("#text").FillAsync("另一份稿。");
        await page.Locator("#file").SetInputFilesAsync(await SavedAsAsync(saved));
        await page.GetByRole(AriaRole.Button, new() { Name = "打开", Exact = true }).ClickAsync();
        await Expect(page.Locator("#text")).ToHaveValueAsync(Notice);
        await page.GetByRole(AriaRole.Button, new() { Name = "恢复那一份" }).ClickAsync();
        await Expect(page.Locator("#text")).ToHaveValueAsync("另一份稿。");
    }

    [Fact]
    public async Task A_file_of_another_program_is_told()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        var page = await OpenAsync(window);
        await page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "坏.docx", MimeType = "application/octet-stream", Buffer = [.. "PK"u8, 3, 4, 5] });
        await page.GetByRole(AriaRole.Button, new() { Name = "打开", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("坏.docx 读不了");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_that_is_too_large_is_told(bool script)
    {
        await using var window = await chromium.OpenAsync(site.Address, script: script);
        var page = await OpenAsync(window);
        await page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "大.md", MimeType = "text/plain", Buffer = new byte[6 << 20] });
        await page.GetByRole(AriaRole.Button, new() { Name = "打开", Exact = true }).ClickAsync();
        await Expect(script ? page.Locator(".told") : page.Locator("main")).ToContainTextAsync(script ? "太大了" : "发来的内容太大");
    }

    [Fact]
    public async Task Without_a_script_a_button_shows_the_sheet_and_a_classified_draft_is_refused()
    {
        await using var window = await chromium.OpenAsync(site.Address, script: false);
        var page = await OpenAsync(window);
        await page.Locator("#text").FillAsync(Notice);
        await page.GetByRole(AriaRole.Button, new() { Name = "看样" }).ClickAsync();
        await Expect(page.Locator("svg.sheet")).ToHaveCountAsync(2);
        await Expect(page.Locator("#text")).ToHaveValueAsync(Notice);
        await page.Locator("#text").FillAsync(Notice.Replace("格式: 文件", "格式: 文件\n密级: 秘密", StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Button, new() { Name = "下载 .docx" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("没有生成 .docx");
        await Expect(page.Locator("svg.sheet")).ToHaveCountAsync(0);
        await Expect(page.Locator("#sheet")).ToContainTextAsync("不处理涉密文件");
    }

    [Fact]
    public async Task Printing_the_page_prints_the_sheets_alone()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        var page = await OpenAsync(window);
        await page.Locator("#text").FillAsync(Notice);
        await Expect(page.Locator("svg.sheet")).ToHaveCountAsync(2);
        var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true });
        Assert.Equal(2, System.Text.Encoding.Latin1.GetString(pdf).Split("/Type /Page\n").Length - 1);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.Locator(".mast")).ToBeHiddenAsync();
        await Expect(page.Locator("#text")).ToBeHiddenAsync();
        await Expect(page.Locator("svg.sheet").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_site_that_does_not_answer_is_told_and_asked_again()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        var page = await OpenAsync(window);
        await page.RouteAsync("**/*handler=Preview*", route => route.AbortAsync());
        await page.Locator("#text").FillAsync(Notice);
        await Expect(page.Locator("#setting")).ToContainTextAsync("没有排出样张");
        await page.UnrouteAsync("**/*handler=Preview*");
        await page.GetByRole(AriaRole.Button, new() { Name = "再试一次" }).ClickAsync();
        await Expect(page.Locator("svg.sheet")).ToHaveCountAsync(2);
    }

    static async Task<IPage> OpenAsync(Window window)
    {
        await window.GoAsync("/writing");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "直接写" }).ClickAsync();
        return window.Page;
    }

    static async Task<string> SavedAsAsync(IDownload download)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".md");
        await download.SaveAsAsync(path);
        return path;
    }
}
