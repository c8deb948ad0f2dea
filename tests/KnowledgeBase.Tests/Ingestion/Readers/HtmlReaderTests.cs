using System.Text;
using System.Text.RegularExpressions;
using KnowledgeBase.Ingestion;
using KnowledgeBase.Ingestion.Readers;

namespace KnowledgeBase.Tests.Ingestion.Readers;

public sealed partial class HtmlReaderTests
{
    static readonly HtmlReader Reader = new(IngestionLimits.Default);

    static Task<string[]> Lines(string html) => Reader.LinesAsync("a.html", Encoding.UTF8.GetBytes(html));

    [Fact]
    public async Task Finds_the_article_of_an_unknown_site_and_leaves_the_site_out()
    {
        const string Page = """
            <html><head><title>某市应急管理局关于开展检查的通知_某市人民政府</title><meta name="PubDate" content="2024-05-06"></head><body>
            <div class="top"><ul><li><a href="/">首页</a></li><li><a href="/zw">政务公开</a></li><li><a href="/hd">互动交流</a></li></ul></div>
            <div class="where">您当前的位置：<a href="/">首页</a> &gt; <a href="/tz">通知</a></div>
            <div class="main"><h1>某市应急管理局关于开展检查的通知</h1>
              <div class="info"><span>发布时间：2024-05-06 10:00</span><span> 来源：市应急管理局</span><span>浏览次数：<b id="n"></b></span><span>字体：【<a>大</a> <a>中</a>】</span></div>
              <div><p>各县（市、区）应急管理局：</p><p>　　为做好<b>汛期</b>工作，现将有关事项<br>通知如下。</p><p style="text-align:right">某市应急管理局</p>
              <p align="right">2024年5月6日</p><p>附件：<a href="a.docx">检查表.docx</a></p></div>
              <div class="rel"><h3>相关链接</h3><ul><li><a href="1">通知一</a></li><li><a href="2">通知二</a></li></ul></div>
            </div>
            <div class="bot"><p>版权所有：某市人民政府 网站标识码：4401000004</p></div></body></html>
            """;
        Assert.Equal(
        [
            "meta:title = 某市应急管理局关于开展检查的通知_某市人民政府",
            "meta:PubDate = 2024-05-06",
            "<Heading 1> 某市应急管理局关于开展检查的通知",
            "发布时间 = 2024-05-06 10:00",
            "来源 = 市应急管理局",
            "各县（市、区）应急管理局：",
            "　　为做好**汛期**工作，现将有关事项",
            "通知如下。",
            "<End> 某市应急管理局",
            "<End> 2024年5月6日",
            "附件：检查表.docx",
        ], await Lines(Page));
    }

    [Fact]
    public async Task Bold_runs_that_touch_are_one_with_the_white_space_between() => Assert.Equal(
        ["一是**加强　排查**。"], await Lines("<body><p>一是<b>加强</b><b>　排查</b>。</p></body>"));

    [Fact]
    public async Task Reads_a_label_table_as_fields() => Assert.Equal(
        ["索引号 = 000014349/2006-00213", "主题分类 = 其他", "标题 = 某答复", "全文足够长的一句话，说明正文在此。"],
        await Lines("<body><table><tr><td><b>索 引 号：</b></td><td>000014349/2006-00213</td><td>主题分类：</td><td>其他</td></tr><tr><td>标　　题：</td><td colspan=3>某答复</td></tr></table><div id=zoom><p>全文足够长的一句话，说明正文在此。</p></div></body>"));

    [Theory]
    [InlineData("<table><tr><th>项</th><th>量</th><th>注</th></tr><tr><td rowspan=2>甲</td><td>1</td><td>x</td></tr><tr><td>2</td><td>y</td></tr><tr><td colspan=3>合计</td></tr></table>", "项|量|注 / 甲|1|x / |2|y / 合计||")]
    [InlineData("<table><tr><td><p>一</p><p>二</p></td></tr></table>", "一", "二")]
    [InlineData("<ol><li>甲</li><li>乙</li></ol><ul><li>丙</li></ul>", "1. 甲", "2. 乙", "丙")]
    [InlineData("<p>一&nbsp;\n  二</p><p> </p><pre>三\n四</pre>", "一\u00A0 二", "三", "四")]
    [InlineData("<p>看得见<span style='display:none'>看不见</span></p><script>var a;</script>", "看得见")]
    [InlineData("<center><p>居中</p></center><div align=right><p>居右</p><p align=left>居左</p></div>", "<Center> 居中", "<End> 居右", "居左")]
    [InlineData("<h2>二级标题</h2><p><b>整段加粗</b></p>", "<Heading 2> 二级标题", "整段加粗")]
    public async Task Lays_out_as_a_browser_does(string html, params string[] expected) => Assert.Equal(expected, await Lines($"<body>{html}</body>"));

    [Fact]
    public async Task Reads_a_page_that_declares_gb2312()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var page = Encoding.GetEncoding("GB18030").GetBytes("<html><head><meta charset=gb2312></head><body><p>应急管理局的通知，喆。</p></body></html>");
        Assert.Equal(["应急管理局的通知，喆。"], await Reader.LinesAsync("a.htm", page));
    }

    [Theory]
    [InlineData("gwy26", 14, "国务院办公厅对全国政协十届四次会议", "（本文有删减）")]
    [InlineData("gwy56", 144, "国务院办公厅关于对国务院第五次大督查", "130.新疆生产建设兵团狠抓土地利用监管，高质量支持边疆建设。")]
    [InlineData("gz28", 24, "穗府办规〔2021〕7号", "广州市人民政府办公厅 2021年4月16日印发")]
    [InlineData("gz24", 20, "　　根据国家和省有关规定", "2025年3月27日")]
    [InlineData("gz05", 59, "各幼儿园：", "附件1-5下载：《2026年广州市天河区幼儿园招生计划申报审批表》.doc")]
    public async Task Gives_the_article_of_a_real_page_and_nothing_else(string name, int lines, string first, string last)
    {
        var blocks = await Reader.BlocksAsync($"{name}.html", Corpus.Bytes($"documents/{name}.html"));
        var text = blocks.OfType<TextBlock>().Where(b => b.Role == BlockRole.Body).Select(b => b.Text).ToList();
        Assert.Equal(lines, text.Count);
        Assert.StartsWith(first, text[0], StringComparison.Ordinal);
        Assert.Equal(last, text[^1].Trim());
    }

    public static TheoryData<string> Pages => ["gwy08", "gwy23", "gwy26", "gwy28", "gwy38", "gwy45", "gwy47", "gwy51", "gwy54", "gwy56", "gwy58", "gz05", "gz12", "gz24", "gz28", "gz33"];

    [Theory, MemberData(nameof(Pages))]
    public async Task Finds_the_same_article_where_the_site_gives_no_names(string name)
    {
        var page = Encoding.UTF8.GetString(Corpus.Bytes($"documents/{name}.html"));
        var nameless = NameAttribute().Replace(page, "");
        Assert.NotEqual(page, nameless);
        Assert.Equal(await BodyAsync(page), await BodyAsync(nameless));
    }

    static async Task<List<string>> BodyAsync(string page) =>
        [.. (await Reader.BlocksAsync("a.html", Encoding.UTF8.GetBytes(page))).Where(b => b is not FieldBlock && b is not TextBlock { Line: 0 }).Select(BlockDump.Line)];

    [GeneratedRegex("""\s(id|class)=("[^"]*"|'[^']*')""")]
    private static partial Regex NameAttribute();

    [Fact]
    public async Task Forgives_a_summary_cut_in_the_middle_of_a_character_but_not_the_text()
    {
        static byte[] Page(string summary, string text) =>
            [.. "<html><head><meta name=description content='"u8, .. Encoding.UTF8.GetBytes(summary)[..^1], .. "'></head><body><p>"u8, .. Encoding.UTF8.GetBytes(text)[..^(text.Length > 9 ? 1 : 0)], .. "</p></body></html>"u8];
        Assert.Equal(["请认真执行。"], await Reader.LinesAsync("a.html", Page("各区应急管理局关于开展检查的通知", "请认真执行。")));
        await Assert.ThrowsAsync<UnreadableFileException>(() => Reader.LinesAsync("a.html", Page("各区应急管理局关于开展检查的通知", "请认真执行本通知的各项要求。")));
    }
}
