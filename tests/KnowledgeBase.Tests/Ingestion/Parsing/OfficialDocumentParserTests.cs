using System.Text;
using KnowledgeBase.Ingestion;
using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Ingestion.Parsing;

public sealed class OfficialDocumentParserTests
{
    static async Task<ParsedFile> Ingest(string text) =>
        await new DocumentIngester(DocumentReaders.All()).IngestAsync(new SourceFile("某文件.txt", Encoding.UTF8.GetBytes(text)), TestContext.Current.CancellationToken);

    static async Task<OfficialDocument> Parse(string text) => Assert.Single((await Ingest(text)).Documents);

    const string Notice = "云岭市应急管理局文件\n云应急〔2025〕12号\n云岭市应急管理局关于开展专项检查的通知\n各县区应急管理局，市局各科室：\n现将有关事项通知如下。\n一、检查范围\n本市工贸企业。\n二、工作要求。严格执法。\n云岭市应急管理局\n2025年3月11日\n（此件公开发布）\n抄送：市安委办、市公安局。\n云岭市应急管理局办公室 2025年3月12日印发";

    [Fact]
    public async Task Every_part_of_a_plain_notice_is_read()
    {
        var d = await Parse(Notice);
        Assert.Equal(("通知", "云岭市应急管理局关于开展专项检查的通知", "云岭市应急管理局", "云应急〔2025〕12号"), (d.Genre, d.Title, d.Issuer, d.DocumentNumber!.ToString()));
        Assert.Equal(["各县区应急管理局", "市局各科室"], d.Addressees);
        Assert.Equal((new DateOnly(2025, 3, 11), new DateOnly(2025, 3, 12), "云岭市应急管理局办公室", "此件公开发布"), (d.IssueDate, d.PrintedDate, d.PrintingOffice, d.Disclosure));
        Assert.Equal(["市安委办", "市公安局"], d.CopyRecipients);
        Assert.Equal(["检查范围", "工作要求"], d.Headings.Select(h => h.Text));
        Assert.Empty(d.Flags);
    }

    [Fact]
    public async Task Run_in_ordinals_nest_and_an_inner_list_is_no_sibling()
    {
        var d = await Parse("关于某事的通报\n各科室：\n一、基本情况\n一是加强教育，提高认识。开展培训。\n二是开展整治。一是查企业。二是查现场。三是查台账。\n云岭市应急管理局\n2025年3月11日");
        Assert.Equal(["加强教育，提高认识", "开展整治"], d.Headings.Single().Children.Select(h => h.Text));
    }

    [Fact]
    public async Task A_style_of_numbering_takes_its_level_from_where_it_stands()
    {
        var d = await Parse("关于某事的通知\n各科室：\n一、任务\n(一)安全\n(1)危化领域\n1.查企业。要认真。\n(2)矿山领域\n二、要求\n云岭市应急管理局\n2025年3月11日");
        Assert.Equal(["任务", "要求"], d.Headings.Select(h => h.Text));
        Assert.Equal(["危化领域", "矿山领域"], d.Headings[0].Children.Single().Children.Select(h => h.Text));
    }

    [Theory]
    [InlineData("关于市六届人大四次会议第038号建议的答复", "尊敬的祁望舒代表：", "038", "市六届人大四次会议", "祁望舒", "建议")]
    [InlineData("对市政协五届二次会议第12号提案的答复", "祁望舒、闻人朔委员：", "12", "市政协五届二次会议", "祁望舒", "提案")]
    [InlineData("关于市六届人大四次会议第38号建议答复的函", "祁望舒等代表：", "38", "市六届人大四次会议", "祁望舒", "建议")]
    public async Task A_reply_names_the_proposal_it_answers(string title, string addressee, string number, string session, string deputy, string kind)
    {
        var d = await Parse($"{title}\n{addressee}\n您提出的“关于加强燃气安全的建议”收悉，现答复如下：\n我局高度重视。\n云岭市应急管理局\n2025年3月11日");
        Assert.Equal("答复", d.Genre);
        Assert.Equal((number, session, kind, "关于加强燃气安全的建议"), (d.Proposal!.Number, d.Proposal.Session, d.Proposal.Kind, d.Proposal.Title));
        Assert.Equal(deputy, d.Proposal.Deputies[0]);
    }

    [Theory]
    [InlineData("秘密★5年")]
    [InlineData("机密")]
    [InlineData("000012 绝密★长期")]
    public async Task A_classified_document_is_refused(string mark)
    {
        var parsed = await Ingest(mark + "\n" + Notice);
        Assert.Empty(parsed.Documents);
        Assert.Equal(DiagnosticCode.Classified, Assert.Single(parsed.Diagnostics).Code);
    }

    [Fact]
    public async Task The_word_in_a_sentence_classifies_nothing() =>
        Assert.Single((await Ingest(Notice.Replace("本市工贸企业。", "不得泄露国家秘密和商业机密。", StringComparison.Ordinal))).Documents);

    [Fact]
    public async Task Two_documents_in_one_file_are_two()
    {
        var parsed = await Ingest(Notice + "\n" + Notice.Replace("12号", "13号", StringComparison.Ordinal));
        Assert.Equal([12, 13], parsed.Documents.Select(d => d.DocumentNumber!.Serial));
    }

    [Fact]
    public async Task Page_metadata_is_a_field_and_never_body()
    {
        var parsed = await Ingest("当前位置:首页 > 通知公告\n发布日期:2025-03-12 信息来源:办公室\n" + Notice + "\n责任编辑:某某");
        var d = Assert.Single(parsed.Documents);
        Assert.Equal(new DateOnly(2025, 3, 12), d.PublishedDate);
        Assert.DoesNotContain("责任编辑", d.Text, StringComparison.Ordinal);
        Assert.Equal(Trust.Official, parsed.Trust);
    }

    [Fact]
    public async Task A_third_party_page_has_low_trust() =>
        Assert.Equal(Trust.Low, (await Ingest(Notice + "\n推荐访问:应急管理局 安全生产")).Trust);

    [Fact]
    public async Task The_sources_own_words_are_never_corrected()
    {
        var d = await Parse(Notice.Replace("本市工贸企业。", "区应急管理局政执法人员梳理共性问题 and 难点问题,逐一销号。", StringComparison.Ordinal));
        Assert.Contains("区应急管理局政执法人员梳理共性问题 and 难点问题,逐一销号。", d.Text, StringComparison.Ordinal);
        Assert.Contains(d.Diagnostics, f => f.Code == DiagnosticCode.OddText);
    }

    [Fact]
    public async Task A_wrong_total_is_a_finding()
    {
        var d = await Parse(Notice.Replace("本市工贸企业。", "共检查 100 家（其中，甲区 40 家、乙区 30 家、丙区 20 家）。", StringComparison.Ordinal));
        Assert.Contains(d.Diagnostics, f => f.Code == DiagnosticCode.FigureMismatch);
    }

    [Fact]
    public async Task A_text_that_breaks_off_is_flagged()
    {
        var d = await Parse("关于某事的通知\n各科室：\n现将有关事项通知如下，请结合实际研究制定具体措施并抓好落实工作...");
        Assert.Contains(DocumentFlag.Truncated, d.Flags);
    }

    [Fact]
    public async Task An_own_attachment_is_no_citation()
    {
        var d = await Parse("关于印发云岭市检查方案的通知\n各科室：\n现将《云岭市检查方案》印发给你们，请依照《安全生产法》执行。\n附件：1.任务分工表\n2.检查要点\n云岭市应急管理局\n2025年3月11日\n云岭市检查方案\n一、目标\n查清底数。");
        Assert.Equal(["云岭市检查方案", "任务分工表", "检查要点"], d.Attachments);
        Assert.Equal(["安全生产法"], d.Citations.Select(c => c.Title));
        Assert.Equal(["目标"], d.Headings.Select(h => h.Text));
    }
}
