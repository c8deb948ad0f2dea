using System.Text.RegularExpressions;
using KnowledgeBase.Drafting.Lint;
using KnowledgeBase.Drafting.Lint.Fixing;

namespace KnowledgeBase.Tests.Drafting.Lint;

/// <summary>Mechanical corrections: what is listed and nothing else, and nothing more the second time.</summary>
public sealed class FixingTests
{
    const string Faulty = """
        ---
        格式: 文件
        发文机关: 云岭市应急管理局
        发文字号: 云应急〔2026〕60号
        标题: 云岭市应急管理局关于做好汛期安全生产工作的通知
        主送机关: 各县（区）应急管理局
        ---

        根据《防汛条例》、《云岭市防汛预案》和云政发[2026]第05号要求,现将 6 月5号-8月20号的有关事项通知如下:

        (一)值班。各单位要(严格)执行值班制度；；**每日**报送"零报告".

        2、巡查。每班3-5人，自二〇二六年六月起。

        附件：1.值班表。

        云岭市应急管理局

        2026年06月02日
        """;

    [Fact]
    public void Markdown_is_corrected_where_it_is_listed()
    {
        var fix = MarkdownFixer.Fix(Faulty, LintContext.None);
        Assert.Contains("根据《防汛条例》《云岭市防汛预案》和云政发〔2026〕5号要求，现将6月5日—8月20日的有关事项通知如下：", fix.Content);
        Assert.Contains("（一）值班。各单位要（严格）执行值班制度；**每日**报送“零报告”。", fix.Content);
        Assert.Contains("2.巡查。每班3～5人，自2026年6月起。", fix.Content);
        Assert.Contains("附件：1.值班表\n", fix.Content);
        Assert.Contains("\n2026年6月2日", fix.Content);
        Assert.DoesNotContain(fix.Left, f => f.Fixable);
        Assert.All(fix.Fixed, f => Assert.True(f.Fixable && f.Suggestion is not null));
    }

    [Fact]
    public void Corrected_again_nothing_changes()
    {
        var once = MarkdownFixer.Fix(Faulty, LintContext.None).Content;
        var twice = MarkdownFixer.Fix(once, LintContext.None);
        Assert.Equal(once, twice.Content);
        Assert.Empty(twice.Fixed);
    }

    [Fact]
    public void Line_ends_and_lines_without_faults_stay()
    {
        var windows = "\uFEFF" + Faulty.ReplaceLineEndings("\r\n");
        var fixedText = MarkdownFixer.Fix(windows, LintContext.None).Content;
        Assert.Equal(MarkdownFixer.Fix(Faulty, LintContext.None).Content, fixedText.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal));
        Assert.Equal(windows.Count(c => c == '\r'), fixedText.Count(c => c == '\r'));
        Assert.StartsWith("\uFEFF---\r\n格式: 文件\r\n", fixedText, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(CleanTests.Names), MemberType = typeof(CleanTests))]
    public void A_clean_draft_stays_as_it_is(string name)
    {
        var fix = MarkdownFixer.Fix(LintDrafts.All[name], LintContext.None);
        Assert.Equal(LintDrafts.All[name], fix.Content);
        Assert.Empty(fix.Fixed);
    }

    [Fact]
    public void A_document_is_corrected_in_the_text_of_its_runs_alone()
    {
        var before = new ForeignDocx { Body = ["各单位要压实责任,于6月5号前报送 3 份材料。"], Date = "2026年08月20日", Number = "云应急〔2026〕60号" }.Write();
        var fix = DocxFixer.Fix(before, LintContext.None)!;
        var text = DocxLint.Read(fix.Content)!.Text;
        Assert.Contains("各单位要压实责任，于6月5日前报送3份材料。", text);
        Assert.Contains("\n2026年8月20日\n", text);
        Assert.Equal(3 + 1, fix.Fixed.Count);
        Assert.Equal(Bare(Part(before, "word/document.xml")), Bare(Part(fix.Content, "word/document.xml")));
        foreach (var part in new[] { "word/styles.xml", "word/settings.xml" })
            Assert.Equal(Part(before, part), Part(fix.Content, part));
        Assert.Empty(DocxFixer.Fix(fix.Content, LintContext.None)!.Fixed);
    }

    [Fact]
    public void Both_copies_of_a_box_are_corrected()
    {
        var before = Documents.With(Drafts.Write(LintDrafts.Notice).Bytes, "word/document.xml", x => x.Replace("市人民政府办公室，市总工会", "市人民政府办公室,市总工会", StringComparison.Ordinal));
        var fix = DocxFixer.Fix(before, LintContext.None)!;
        Assert.Single(fix.Fixed);
        Assert.Equal(2, Regex.Count(Part(fix.Content, "word/document.xml"), "市人民政府办公室，市总工会"));
    }

    // Without the characters, and without the names of namespaces, which the root lists in an order of its own.
    static string Bare(string xml) => Regex.Replace(Regex.Replace(xml, "<w:t(?: [^>]*)?>[^<]*</w:t>|<w:t(?: [^>]*)? ?/>", "<w:t/>"), @"^<\?xml[^>]*>\s*|(?<=<w:document)[^>]*|\sxmlns:\w+=""[^""]*""", "");

    static string Part(ReadOnlyMemory<byte> docx, string name)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(docx.ToArray()));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
