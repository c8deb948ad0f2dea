using System.Text;
using KnowledgeBase.Ingestion.Readers;

namespace KnowledgeBase.Tests.Ingestion.Readers;

public sealed class MarkdownReaderTests
{
    static readonly MarkdownReader Reader = new();

    static Task<string[]> Lines(string text) => Reader.LinesAsync("a.md", Encoding.UTF8.GetBytes(text));

    [Fact]
    public async Task Reads_the_layout_with_an_end_of_head() => Assert.Equal(
        ["<Heading 1> 某法", "2021年1月1日 通过", "INFO END = ", "<Heading 2> 第一章 总则", "第一条 为了安全，", "制定本法。"],
        await Lines("# 某法\n\n2021年1月1日 通过\n\n<!-- INFO END -->\n\n## 第一章 总则\n\n第一条 为了安全，\n制定本法。\n<!-- FORCE BREAK -->\n"));

    [Fact]
    public async Task Reads_the_layout_with_a_YAML_head_and_bold_numbers() => Assert.Equal(
        ["sidebar = auto", "主送 = 各区", "主送 = 各局", "<Heading 1> 某法", "**第一条**　为了安全，制定本法。"],
        await Lines("---\nsidebar: auto\n主送: [各区, 各局]\n---\n\n# 某法\n\n**第一条**　为了安全，制定本法。\n"));

    [Theory]
    [InlineData("34. 拍卖后办理", "34. 拍卖后办理")]
    [InlineData("1) 先查\n2) 后办", "1) 先查", "2) 后办")]
    [InlineData("- 一项\n- 二项", "一项", "二项")]
    [InlineData("- 12 -", "- 12 -")]
    [InlineData("    四个空格不是代码", "四个空格不是代码")]
    [InlineData("张*三、李*四", "张*三、李*四")]
    [InlineData("*斜体的一行*", "斜体的一行")]
    [InlineData("修改<中华人民共和国安全生产法>的决定", "修改<中华人民共和国安全生产法>的决定")]
    [InlineData("&emsp;&emsp;缩进&nbsp;一格", "\u2003\u2003缩进\u00A0一格")]
    [InlineData("转义\\*号 [链接](http://a.cn) `码`", "转义*号 链接 码")]
    [InlineData("上<br>下", "上", "下")]
    [InlineData("<p id=\"t1\">&emsp;<b>第一条</b>&emsp;为了<br>\n（一）甲</p>", "\u2003**第一条**\u2003为了", "（一）甲")]
    [InlineData("| 条 | 款 |\n|---|---|\n| 第1条 | **二**<br>三 |", "条|款 / 第1条|**二**\n三")]
    [InlineData("::: tip 备注\n内容\n:::", "备注", "内容")]
    [InlineData("::: details 目录\n- [一](#a)\n- [二](#b)\n:::", new string[0])]
    [InlineData("::: details 目录\n\n[[toc]]\n\n:::", new string[0])]
    [InlineData("```\n一行\n\n二行\n```", "一行", "二行")]
    [InlineData("原文:mag:*[查看](/a)*", "原文查看")]
    public async Task Keeps_what_the_text_means(string markdown, params string[] expected) => Assert.Equal(expected, await Lines(markdown));

    [Fact]
    public async Task Gives_line_numbers_of_the_file()
    {
        var blocks = await Reader.BlocksAsync("a.md", Encoding.UTF8.GetBytes("---\na: 1\n---\n\n# 题\n\n甲\n乙\n\n丙\n"));
        Assert.Equal([2, 5, 7, 8, 10], blocks.Select(b => b.Line));
    }

    [Fact]
    public async Task Reads_lines_where_markup_nests_without_end() =>
        Assert.Single(await Lines(new string('>', 5000) + "文"));

    [Fact]
    public async Task Gives_every_line_of_every_real_law()
    {
        var checkedFiles = 0;
        foreach (var path in Directory.EnumerateFiles(Corpus.PathOf("laws"), "*.md", SearchOption.AllDirectories).Where((_, i) => i % 10 == 0))
        {
            var text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
            if (text.StartsWith("---", StringComparison.Ordinal) || text.Contains('|', StringComparison.Ordinal) || text.Contains('[', StringComparison.Ordinal))
                continue;
            var expected = text.Split('\n').Select(line => line.TrimStart('#').Trim()).Where(line => line.Length > 0 && !line.StartsWith("<!--", StringComparison.Ordinal));
            var blocks = await Reader.BlocksAsync(path, Encoding.UTF8.GetBytes(text));
            Assert.Equal(expected, blocks.OfType<TextBlock>().Select(b => b.Text.Trim()));
            checkedFiles++;
        }
        Assert.True(checkedFiles > 200);
    }
}
