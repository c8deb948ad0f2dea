using System.IO.Compression;
using System.Security;
using System.Text;
using KnowledgeBase.Web.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeBase.Web.Tests.Pages;

public sealed class DiscretionTests(ImportedSite site, Chromium chromium)
{
    // The amounts of 云岭市 are made up; the second row lies outside the article.
    static readonly string[][] Rows =
    [
        ["序号", "违法行为", "处罚依据", "人数", "罚款"],
        ["1", "未如实记录安全生产教育和培训情况", "《中华人民共和国安全生产法》第九十七条第（四）项", "一人", "1万元以上3万元以下"],
        ["", "", "", "两人以上", "30万元以上40万元以下"],
        ["2", "占用疏散通道", "《中华人民共和国消防法》第六十条第一款第（三）项", "一处", "5000元以上1万元以下"],
    ];

    static readonly string[][] Items =
    [
        ["序号", "违法行为", "适用条件", "法定依据"],
        ["1", "未如实记录安全生产教育和培训情况", "（1）首次发现；（2）当场停止作业", "《中华人民共和国安全生产法》第二十八条第四款"],
    ];

    const string Question = "/penalty?text=培训记录造假&on=2026-06-10";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_table_is_read_accepted_shown_on_the_card_and_withdrawn(bool script)
    {
        await using var window = await chromium.OpenAsync(site.Address, script: script);
        var page = window.Page;
        await window.GoAsync(Question);
        await Expect(page.Locator(".card").First).ToContainTextAsync("没有导入裁量基准表");

        await UploadAsync(window, $"基准{script}.docx", Docx($"云岭市行政处罚裁量基准{script}", Rows));
        await Expect(page.Locator("h1")).ToHaveTextAsync($"云岭市行政处罚裁量基准{script}");
        await Expect(page.Locator(".discretion-rows tbody")).ToContainTextAsync("1万元以上3万元以下");
        await window.PictureAsync("table-pending");
        await page.GetByRole(AriaRole.Button, new() { Name = "采用这个表" }).ClickAsync();
        await Expect(page.Locator("main .label").First).ToHaveTextAsync("已采用");
        var accepted = page.Url;

        await UploadAsync(window, $"清单{script}.docx", Docx($"云岭市不予行政处罚清单{script}", Items, "应当同时符合下列条件：（一）三年内没有事故；（二）没有列入失信名单。"));
        await page.GetByRole(AriaRole.Button, new() { Name = "采用这个表" }).ClickAsync();
        var list = page.Url;

        await window.GoAsync(Question);
        var card = page.Locator(".card").First;
        await Expect(card.Locator(".discretion-rows tbody tr")).ToHaveCountAsync(2);
        if (site.HasRealLaws)
            await Expect(card.Locator(".discretion-rows .label.bad")).ToHaveTextAsync("超出法定幅度");
        await Expect(card.Locator(".discretion-rows")).ToContainTextAsync("1万元以上3万元以下");
        await Expect(card.Locator(".exemption-item input[type=checkbox]")).ToHaveCountAsync(4);
        await Expect(card).Not.ToContainTextAsync("没有导入裁量基准表");
        await window.PictureAsync("penalty-discretion");

        foreach (var address in new[] { accepted, list })
        {
            await window.GoAsync(address);
            await page.GetByRole(AriaRole.Button, new() { Name = "撤下" }).ClickAsync();
            await Expect(page.Locator("main .label").First).ToHaveTextAsync("已撤下");
        }
        await window.GoAsync(Question);
        await Expect(page.Locator(".card").First).ToContainTextAsync("没有导入裁量基准表");
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task A_table_that_is_refused_leaves_nothing()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        var page = window.Page;
        await UploadAsync(window, "拒.docx", Docx("云岭市被拒的裁量基准", Rows));
        var pending = page.Url;
        await page.GetByRole(AriaRole.Button, new() { Name = "拒绝" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("裁量基准表");
        await Expect(page.Locator("main")).Not.ToContainTextAsync("云岭市被拒的裁量基准");
        await window.GoAsync(pending);
        await Expect(page.Locator("h1")).ToHaveTextAsync("没有这一页");
    }

    [Fact]
    public async Task A_file_that_is_no_table_or_classified_is_told()
    {
        await using var window = await chromium.OpenAsync(site.Address);
        await UploadAsync(window, "会.docx", Docx("会议通知", [["时间", "地点"], ["九点", "三楼"]]));
        await Expect(window.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("没有读到裁量基准");
        await UploadAsync(window, "密.docx", Docx("机密", Rows));
        await Expect(window.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("密级标志");
    }

    static async Task UploadAsync(Window window, string name, byte[] content)
    {
        await window.GoAsync("/penalty/tables");
        await window.Page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = content });
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "读出来看" }).ClickAsync();
    }

    static byte[] Docx(string title, string[][] rows, string? preamble = null)
    {
        static string Paragraph(string text) => $"<w:p><w:r><w:t>{SecurityElement.Escape(text)}</w:t></w:r></w:p>";
        var table = $"<w:tbl>{string.Concat(rows.Select(r => $"<w:tr>{string.Concat(r.Select(c => $"<w:tc>{Paragraph(c)}</w:tc>"))}</w:tr>"))}</w:tbl>";
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            Write(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Write(zip, "word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{Paragraph(title)}{(preamble is null ? "" : Paragraph(preamble))}{table}</w:body></w:document>");
        }
        return stream.ToArray();
    }

    static void Write(ZipArchive zip, string name, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(content);
    }
}
