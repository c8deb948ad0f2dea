using Deque.AxeCore.Playwright;
using KnowledgeBase.Drafting.Reading;
using KnowledgeBase.Web.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeBase.Web.Tests.Pages;

/// <summary>写公文 from a template: choose, fill in, look, take home.</summary>
public sealed class WritingFormTests(ImportedSite site, Chromium chromium)
{
    [Fact]
    public async Task A_notice_is_chosen_filled_in_seen_and_taken_home()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        var page = await OpenAsync(window);
        await FillAsync(page);
        await Expect(page.Locator("#sheet .unfilled")).ToContainTextAsync("成文日期");
        await page.GetByLabel("成文日期").FillAsync("2026-06-01");
        await Expect(page.Locator("#sheet .unfilled")).ToHaveCountAsync(0);
        await Expect(page.Locator("svg.sheet").First).ToContainTextAsync("关于开展汛期安全检查的通知");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "下载 .docx" }).ClickAsync());
        await using var file = File.OpenRead(await download.PathAsync());
        var draft = DocxDraftReader.Read(file);
        Assert.Equal("云岭市应急管理局关于开展汛期安全检查的通知", draft?.Title);
        Assert.Equal(new DateOnly(2026, 6, 1), draft?.IssueDate);
        Assert.Equal("云应急〔2026〕61号", draft?.DocumentNumber?.ToString());
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task A_wrong_value_is_told_beside_its_field_until_it_is_mended()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        var page = await OpenAsync(window);
        var number = page.GetByLabel("发文字号");
        await number.FillAsync("没有编号");
        await Expect(page.Locator($"#{await number.GetAttributeAsync("id")}-wrong")).ToContainTextAsync("不像编号");
        await Expect(number).ToHaveAttributeAsync("aria-invalid", "true");
        await page.Locator("#sheet li[data-field] a").First.ClickAsync();
        await number.FillAsync("云应急〔2026〕61号");
        await Expect(page.Locator($"#{await number.GetAttributeAsync("id")}-wrong")).ToBeEmptyAsync();
    }

    [Fact]
    public async Task A_rule_is_told_with_its_strength_at_the_line_of_its_field()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        var page = await OpenAsync(window);
        await FillAsync(page);
        await page.GetByLabel("正文").First.FillAsync("现将有关事项通知如下。\n请认真认真抓好落实。");
        var finding = page.Locator("#sheet .findings li", new() { HasText = "认真" });
        await Expect(finding.Locator(".label")).ToHaveTextAsync("一般");
        await Expect(finding.Locator(".better")).ToContainTextAsync("建议");
        await finding.GetByRole(AriaRole.Link, new() { Name = "正文第 2 行" }).ClickAsync();
        Assert.Equal("请认真认真抓好落实。", await page.GetByLabel("正文").First.EvaluateAsync<string>("box => box.value.slice(box.selectionStart, box.selectionEnd)"));
        await page.GetByLabel("正文").First.FillAsync("现将有关事项通知如下。\n请认真抓好落实。");
        await Expect(finding).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_citation_that_the_library_knows_better_is_told()
    {
        Assert.SkipUnless(site.HasRealLaws, "没有 ../shared/corpus，跳过真实法规");
        await using var window = await chromium.OpenAsync(site.Address);
        var page = await OpenAsync(window);
        await FillAsync(page);
        await page.GetByLabel("正文").First.FillAsync("依据《安全生产法》第三十条第九款办理。");
        await Expect(page.Locator("#sheet .findings")).ToContainTextAsync("没有第九款");
        await Expect(page.Locator("#sheet .findings")).Not.ToContainTextAsync("云应急〔2026〕61号");
    }

    [Fact]
    public async Task A_document_that_lacks_something_is_not_given_out_and_nothing_typed_is_lost()
    {
        await using var window = await chromium.OpenAsync(site.Address, script: false);
        var page = await OpenAsync(window);
        await FillAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "下载 .docx" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("没有生成 .docx");
        await Expect(page.GetByLabel("事由")).ToHaveValueAsync("开展汛期安全检查");
        await Expect(page.Locator(".wrong", new() { HasText = "没有填" })).ToHaveCountAsync(1);
        await page.GetByLabel("成文日期").FillAsync("2026-06-01");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "下载 .docx" }).ClickAsync());
        Assert.EndsWith("关于开展汛期安全检查的通知.docx", download.SuggestedFilename, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_outlives_a_reload_and_the_example_does_not_cost_what_was_typed()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        var page = await OpenAsync(window);
        await page.GetByLabel("事由").FillAsync("开展汛期安全检查");
        await page.ReloadAsync();
        await Expect(page.GetByLabel("事由")).ToHaveValueAsync("开展汛期安全检查");
        await page.GetByRole(AriaRole.Button, new() { Name = "填入示例" }).ClickAsync();
        await Expect(page.GetByLabel("事由")).Not.ToHaveValueAsync("开展汛期安全检查");
        await Expect(page.Locator("#sheet .unfilled")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "恢复那一份" }).ClickAsync();
        await Expect(page.GetByLabel("事由")).ToHaveValueAsync("开展汛期安全检查");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_draft_can_be_taken_along_and_written_on(bool script)
    {
        await using var window = await chromium.OpenAsync(site.Address, script: script);
        var page = await OpenAsync(window);
        await FillAsync(page);
        if (!script)
            await page.GetByRole(AriaRole.Button, new() { Name = "看样" }).ClickAsync();
        await Expect(page.Locator("svg.sheet").First).ToContainTextAsync("汛期安全检查");
        await page.GetByRole(AriaRole.Button, new() { Name = "改全文" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("直接写");
        await Expect(page.Locator("#text")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("标题: .*关于开展汛期安全检查的通知"));
        await Expect(page.Locator("svg.sheet").First).ToContainTextAsync("汛期安全检查");
    }

    [Theory]
    [InlineData("通知")]
    [InlineData("建议答复")]
    public async Task A_filled_form_is_accessible_and_fits(string template)
    {
        foreach (var width in new[] { 1280, 500 })
        {
            await using var window = await chromium.OpenAsync(site.Address, width);
            await window.GoAsync($"/writing/{template}");
            await window.Page.GetByRole(AriaRole.Button, new() { Name = "填入示例" }).ClickAsync();
            await Expect(window.Page.Locator("svg.sheet").First).ToBeVisibleAsync();
            await Expect(window.Page.Locator("#sheet .label.bad")).ToHaveCountAsync(0);
            await window.PictureAsync($"writing-filled-{template}");
            Assert.True(await window.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
            var violations = (await window.Page.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical" or "moderate");
            Assert.Empty(violations.Select(v => $"{v.Id}: {string.Join("; ", v.Nodes.Select(n => n.Html))}"));
            Assert.Empty(window.Complaints);
        }
    }

    [Fact]
    public async Task A_faulty_template_of_the_bureau_is_shown_with_its_line()
    {
        var own = Directory.CreateDirectory(Path.Combine(site.Data, "templates")).FullName;
        var file = Path.Combine(own, "99-坏的.md");
        await File.WriteAllTextAsync(file, "---\n名称: 坏的\n栏目:\n  - 名称: 甲\n    类型: 乱写\n---\n---\n标题: {{ 甲 }}\n---\n", TestContext.Current.CancellationToken);
        await using var window = await chromium.OpenAsync(site.Address);
        await window.GoAsync("/writing");
        await Expect(window.Page.Locator(".findings")).ToContainTextAsync("99-坏的.md");
        await Expect(window.Page.Locator(".findings")).ToContainTextAsync("第 4 行");
        File.Delete(file);
        await window.Page.ReloadAsync();
        await Expect(window.Page.Locator(".findings")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Enter_in_a_field_gives_out_no_file()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        var page = await OpenAsync(window);
        await FillAsync(page);
        await page.GetByLabel("发文字号").PressAsync("Enter");
        await Expect(page.Locator("svg.sheet").First).ToContainTextAsync("61");
        Assert.EndsWith("/writing/通知", Uri.UnescapeDataString(page.Url), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_whole_form_works_from_the_keyboard()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        var page = await OpenAsync(window);
        await page.GetByLabel("事由").FocusAsync();
        await page.Keyboard.TypeAsync("开展汛期安全检查");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("发文字号", await page.EvaluateAsync<string>("document.activeElement.labels[0].firstChild.textContent"));
        await Expect(page.Locator("svg.sheet").First).ToContainTextAsync("开展汛期安全检查");
    }

    [Fact]
    public async Task An_unknown_template_is_a_page_that_is_not_there()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        await window.GoAsync("/writing/没有这个模板");
        await Expect(window.Page.Locator("h1")).ToHaveTextAsync("没有这一页");
    }

    static async Task<IPage> OpenAsync(Window window)
    {
        await window.GoAsync("/writing");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "通知", Exact = true }).ClickAsync();
        return window.Page;
    }

    // Everything that a notice must have but its date.
    static async Task FillAsync(IPage page)
    {
        await page.GetByLabel("事由").FillAsync("开展汛期安全检查");
        await page.GetByLabel("发文字号").FillAsync("云应急〔2026〕61号");
        await page.GetByLabel("正文").First.FillAsync("现将有关事项通知如下。\n## 检查时间\n即日起至9月30日。");
    }
}
