using System.Text;
using FsCheck.Fluent;
using KnowledgeBase.Ingestion;
using KnowledgeBase.Ingestion.Parsing;
using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Legal;
using KnowledgeBase.Library.Contract;

namespace KnowledgeBase.Tests.Ingestion;

/// <summary>The parser never refuses by exception: whatever a file holds, there is a parsed file with documents or with a finding that says why not.</summary>
public sealed class AnyInputTests
{
    static readonly FileReading Reading = new(DocumentReaders.All(), IngestionLimits.Default);

    // What statutes, circulars and saved pages are made of, so that made-up texts reach the rules and not only the refusals.
    static readonly string[] Fragments =
    [
        "\n", "\n", "\n\n", "　　", " ", "\t", "。", "，", "：", "；", "、", "甲", "乙方应当", "安全生产", "2025年8月20日", "二〇二五年八月二十日", "12", "36%", "3万元",
        "第一条", "第三十六条之一", "第十条　", "第一章 总则", "第二节", "第一编", "附则", "附件", "附件：1.名单", "（一）", "(2)", "一、", "一是", "1.", "①", "《安全生产法》", "《", "》", "第九十七条第一款第（三）项",
        "本法第三条", "前款", "云应急〔2025〕12号", "云岭市应急管理局文件", "云岭市应急管理局", "各县（区）人民政府：", "关于印发甲的通知", "关于对第038号建议的答复", "联系人：张某", "电话：0000-0000000", "抄送：",
        "秘密", "机密★1年", "此件公开发布", "（公开属性：主动公开）", "合计5家，其中甲2家、乙3家", "（2021年6月10日修正）", "GB 6441-1986", "- 3 -", "来源：", "网友投稿",
        "#", "# ", "## ", "**", "**第一条**", "---\n", "title: 甲\n", "|", "|---|\n", "<!-- INFO END -->", "```", "> ", "* ", "[甲](乙)", "![]()", "\\", "&nbsp;", "&#x4e00;",
        "<p>", "</p>", "<table><tr><td rowspan=99999 colspan=-1>", "</td></tr></table>", "<div id=zoom>", "<meta charset=gbk>", "<script>", "<ol start=99999><li>", "<br/>", "<style>", "\0", "\uFEFF", "\uD800", "\uFFFD", "\r", "\f",
    ];

    public static TheoryData<string> Extensions { get; } = [.. DocumentReaders.All().SelectMany(r => r.Extensions).Append(".unknown").Append("")];

    [Theory]
    [InlineData(".txt")]
    [InlineData(".md")]
    [InlineData(".html")]
    public void Any_text_is_taken_or_refused_with_a_finding(string extension)
    {
        Texts.Any().Always(text => IsAnswered(extension, Encoding.UTF8.GetBytes(text)), 300);
        Texts.OfFragments(Fragments, 60).Always(text => IsAnswered(extension, Encoding.UTF8.GetBytes(text)), 1500);
    }

    [Theory]
    [MemberData(nameof(Extensions))]
    public void Any_bytes_are_taken_or_refused_with_a_finding(string extension) =>
        ArbMap.Default.ArbFor<byte[]>().Filter(bytes => bytes is not null).Always(bytes => IsAnswered(extension, bytes), 300);

    [Theory]
    [InlineData(".txt", "FFFE")]
    [InlineData(".txt", "FEFF")]
    [InlineData(".txt", "EFBBBF")]
    [InlineData(".html", "3C68746D6C3E3C626F64793E")]
    [InlineData(".docx", "504B0304")]
    [InlineData(".xlsx", "504B0304")]
    [InlineData(".zip", "504B0304")]
    public void Any_bytes_behind_the_right_beginning_are_taken_or_refused_with_a_finding(string extension, string beginning) =>
        ArbMap.Default.ArbFor<byte[]>().Filter(bytes => bytes is not null).Always(bytes => IsAnswered(extension, [.. Convert.FromHexString(beginning), .. bytes]), 300);

    [Theory]
    [InlineData("** **")]
    [InlineData("当**\t**")]
    [InlineData("甲乙丙\n**")]
    [InlineData("<p><b>甲</b><b>　乙</b></p>")]
    [InlineData("甲乙丙\n（\n)")]
    [InlineData("合计123456789012345678901234567890家，其中甲123456789012345678901234567890家、乙2家")]
    [InlineData("罚款99999999999999999999999元--9999999999999999999999999999万亿元")]
    public void Texts_that_once_threw_are_taken(string text) => Assert.All([".txt", ".md", ".html"], extension => Assert.True(IsAnswered(extension, Encoding.UTF8.GetBytes(text))));

    // Past DocumentIngester, which turns a mistake of ours into a finding: here it must show.
    static bool IsAnswered(string extension, byte[] content)
    {
        var file = new SourceFile("甲/乙" + extension, content);
        try
        {
            var parsed = DocumentParser.Parse(file, Reading.ReadAsync(file, CancellationToken.None).GetAwaiter().GetResult().Blocks);
            _ = ParsedFileJson.Write(parsed);
            return parsed.Failed ? parsed.Documents.Count == 0 : parsed.Documents.All(IsWhole);
        }
        catch (UnreadableFileException refused)
        {
            return refused.Finding.Severity == Severity.Error;
        }
    }

    // What a page or a command would trip over later.
    static bool IsWhole(OfficialDocument document) =>
        document.Title is not null && document.Text is not null
        && document.Citations.All(c => c.Start >= 0 && c.Length > 0)
        && (document.Statute is not { } statute || statute.Articles.All(a => a.Division >= -1 && a.Division < statute.Divisions.Count && a.Paragraphs.Count >= 0));
}
