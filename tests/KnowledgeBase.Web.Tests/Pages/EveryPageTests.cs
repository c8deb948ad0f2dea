using Deque.AxeCore.Playwright;
using KnowledgeBase.Web.Tests.Browsing;

namespace KnowledgeBase.Web.Tests.Pages;

public sealed class EveryPageTests(ImportedSite site, Chromium chromium)
{
    public static TheoryData<string, string> Pages => new()
    {
        { "home", "/" },
        { "help", "/help" },
        { "search-words", "/search?q=特种作业 检查" },
        { "search-citation", "/search?q=安全生产法第九十七条" },
        { "search-number", "/search?q=云应急〔2025〕12号" },
        { "search-no-law", "/search?q=海桥港口管理条例第九条" },
        { "search-nothing", "/search?q=zzzz" },
        { "search-wrong", "/search?q=《安全" },
        { "search-empty", "/search?q=" },
        { "search-narrowed", "/search?q=安全 检查&kind=document&time=any" },
        { "search-narrowed-away", "/search?q=安全 检查&region=火星市" },
        { "search-nonsense", "/search?q=安全&level=最高&p=-3&time=明天&on=昨天&law=999999" },
        { "search-day", "/search?q=2020年8月 检查 隐患" },
        { "search-beyond", "/search?q=安全&p=99" },
        { "library", "/library" },
        { "laws", "/library/laws" },
        { "laws-none", "/library/laws?title=没有这样的名称" },
        { "documents", "/library/documents" },
        { "documents-filtered", "/library/documents?year=2025&kind=document" },
        { "quality", "/library/quality" },
        { "needed", "/library/needed" },
        { "needed-none", "/library/needed?kind=judicialInterpretation" },
        { "basket-empty", "/basket" },
        { "penalty", "/penalty" },
        { "penalty-card", "/penalty?text=电工没有操作证&on=2026-06-10&notified=2026-08-27&served=2026-09-17" },
        { "penalty-unclear", "/penalty?text=安全管理不到位&on=2026-06-10" },
        { "penalty-transfer", "/penalty?text=叉车司机没有证&on=2026-06-10" },
        { "penalty-before", "/penalty?text=电工没有操作证&on=2020-05-01" },
        { "penalty-several", "/penalty?text=电工没有操作证；应急预案没有备案&on=2026-06-10" },
        { "penalty-nonsense", "/penalty?text=zzzz&pick=没有&filed=昨天&base-上一年年收入=很多" },
        { "tables", "/penalty/tables" },
        { "cite", "/library/cite" },
        { "writing", "/writing" },
        { "writing-text-empty", "/writing/text" },
        { "writing-form", "/writing/通知" },
        { "writing-form-reply", "/writing/建议答复" },
        { "not-found", "/laws/没有这部法" },
    };

    public static TheoryData<string, string, string> LinkedPages => new()
    {
        { "law", "/laws/突发事件应对法", "" },
        { "law-version", "/laws/突发事件应对法?version=2007-08-30", "" },
        { "law-other-day", "/laws/安全生产法?on=2020-03-01", "" },
        { "search-other-day", "/search?q=安法97&on=2020-05-01", "" },
        { "article", "/laws/安全生产法/97", "" },
        { "article-item", "/laws/安全生产法/97#art_97__para_1__item_3", "" },
        { "compare", "/laws/突发事件应对法/compare", "" },
        { "compare-changed", "/laws/突发事件应对法/compare?changed=true", "" },
        { "compare-one", "/laws/安全生产法/compare", "" },
        { "compare-same", "/laws/突发事件应对法/compare?from=2024-06-28&to=2024-06-28", "" },
        { "compare-unknown", "/laws/突发事件应对法/compare?from=1990-01-01", "" },
        { "document", "/library/documents?genre=通报", "main .list a" },
        { "document-reply", "/library/documents?genre=答复", "main .list a" },
        { "document-hostile", "/library/documents?text=引号", "main .list a" },
    };

    [Theory, MemberData(nameof(Pages))]
    public Task Is_accessible_quiet_and_fits(string name, string address) => CheckAsync(name, address, "");

    [Theory, MemberData(nameof(LinkedPages))]
    public Task Linked_page_is_accessible_quiet_and_fits(string name, string address, string link)
    {
        Assert.SkipWhen(!address.StartsWith("/library", StringComparison.Ordinal) && !site.HasRealLaws, "没有 ../shared/corpus，跳过真实法规");
        return CheckAsync(name, address, link);
    }

    async Task CheckAsync(string name, string address, string link)
    {
        foreach (var width in new[] { 1280, 390 })
        {
            await using var window = await chromium.OpenAsync(site.Address, width);
            await window.GoAsync(address);
            if (link.Length > 0)
                await window.Page.Locator(link).First.ClickAsync();
            Assert.Equal(name == "not-found", await window.Page.Locator("h1").InnerTextAsync() == "没有这一页");
            await window.PictureAsync(name);
            Assert.True(await window.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), $"{name} 在 {width} 宽时要横向滚动");
            var violations = (await window.Page.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical" or "moderate");
            Assert.Empty(violations.Select(v => $"{v.Id}: {string.Join("; ", v.Nodes.Select(n => n.Html))}"));
            // The status of a missing page is reported by the browser itself.
            Assert.DoesNotContain(window.Complaints, c => !c.Contains("404 (Not Found)", StringComparison.Ordinal));
        }
    }
}
