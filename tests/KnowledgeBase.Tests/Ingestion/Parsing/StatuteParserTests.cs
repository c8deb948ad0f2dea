using System.Text;
using KnowledgeBase.Ingestion;
using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Ingestion.Parsing;

public sealed class StatuteParserTests
{
    static async Task<OfficialDocument> Parse(string text, string path = "laws/行政法规/云岭条例(2020-01-01).md")
    {
        var file = new SourceFile(path, Encoding.UTF8.GetBytes(text));
        var parsed = await new DocumentIngester(DocumentReaders.All()).IngestAsync(file, TestContext.Current.CancellationToken);
        return Assert.Single(parsed.Documents);
    }

    const string Head = "# 云岭条例\n\n2019年12月1日 中华人民共和国国务院令第700号公布\n\n2020年5月6日 《国务院关于修改部分行政法规的决定》第一次修订\n\n<!-- INFO END -->\n\n";

    [Fact]
    public async Task Parts_chapters_sections_and_articles_make_a_tree()
    {
        var statute = (await Parse(Head + "## 第一编 总则\n\n### 第一章 一般规定\n\n#### 第一节 目的\n\n第一条 为了试验。\n\n## 第二编 附则\n\n第二条 自印发之日起施行。")).Statute!;
        Assert.Equal(["第一编 总则", "第一章 一般规定", "第一节 目的", "第二编 附则"], statute.Divisions.Select(d => d.ToString()));
        Assert.Equal([-1, 0, 1, -1], statute.Divisions.Select(d => d.Parent));
        Assert.Equal([2, 3], statute.Articles.Select(a => a.Division));
    }

    [Fact]
    public async Task An_article_holds_its_paragraphs_items_and_subitems()
    {
        var article = (await Parse(Head + "第一条 有下列情形之一的：\n\n（一）甲；\n\n1.子；\n\n2.丑；\n\n（二）乙。\n\n前款规定不适用于丙。")).Statute!.Articles.Single();
        Assert.Equal(2, article.Paragraphs.Count);
        Assert.Equal([1, 2], article.Paragraphs[0].Items.Select(i => i.Number));
        Assert.Equal([1, 2], article.Paragraphs[0].Items[0].Subitems.Select(s => s.Number));
    }

    [Fact]
    public async Task An_inserted_article_sorts_after_its_number()
    {
        var statute = (await Parse(Head + "第一条 甲。\n\n第一条之一 乙。\n\n第二条 丙。")).Statute!;
        Assert.Equal(["第一条", "第一条之一", "第二条"], statute.Articles.Select(a => a.Number.ToString()));
    }

    [Fact]
    public async Task A_reference_at_the_start_of_a_line_is_no_article() =>
        Assert.Equal(2, (await Parse(Head + "第一条 甲。\n\n第一条规定的情形除外。\n\n第二条 丙。")).Statute!.Articles.Count);

    [Fact]
    public async Task A_lost_space_is_mended_only_for_the_number_that_is_due()
    {
        var document = await Parse(Head + "第一条 甲。\n\n第二条体育活动的管理由体育部门负责。\n\n第九条规定的除外。\n\n第三条 乙。");
        Assert.Equal([1, 2, 3], document.Statute!.Articles.Select(a => a.Number.Number));
        Assert.Contains(document.Diagnostics, d => d.Code == DiagnosticCode.UncountedArticleLine);
    }

    [Fact]
    public async Task Articles_run_together_in_one_line_are_cut_apart() =>
        Assert.Equal(["甲。", "乙。", "丙。"], (await Parse(Head + "第一条 甲。 第二条 乙。 第三条 丙。")).Statute!.Articles.Select(a => a.Text));

    [Fact]
    public async Task The_version_is_dated_by_the_later_of_name_and_last_record()
    {
        var document = await Parse(Head + "第一条 甲。");
        Assert.Equal(new DateOnly(2020, 5, 6), document.Statute!.VersionDate);
        Assert.Contains(document.Diagnostics, d => d.Code == DiagnosticCode.VersionDateDisagrees);
        Assert.Equal(LevelOfAuthority.AdministrativeRegulation, document.Statute.Level);
        Assert.Equal("国务院", document.Issuer);
    }

    [Fact]
    public async Task The_last_article_never_dates_a_version() =>
        Assert.Null((await Parse(Head + "第一条 甲。\n\n第二条 本条例自2020年7月1日起施行。")).EffectiveDate);

    [Fact]
    public async Task A_missing_article_is_a_finding()
    {
        var document = await Parse(Head + "第一条 甲。\n\n第二条 乙。\n\n第四条 丁。");
        Assert.Contains(document.Diagnostics, d => d.Code == DiagnosticCode.ArticleGap && d.Message.Contains("缺 第三条", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_annex_is_not_part_of_the_last_article()
    {
        var statute = (await Parse(Head + "第一条 按附件执行。\n\n## 附件 收费表\n\n第一条 每次十元。")).Statute!;
        Assert.Equal("按附件执行。", Assert.Single(statute.Articles).Text);
        Assert.Equal("附件 收费表", Assert.Single(statute.Annexes).Title);
    }

    [Fact]
    public async Task A_table_of_contents_is_not_read_as_the_text()
    {
        var document = await Parse("云岭条例\n（2020年1月1日云岭市人民政府令第3号公布）\n目　录\n第一章　总则\n第二章　附则\n第一章　总则\n第一条　甲。\n第二章　附则\n第二条　乙。", "云岭条例.txt");
        Assert.Equal("云岭条例", document.Title);
        Assert.Equal(["第一章 总则", "第二章 附则"], document.Statute!.Divisions.Select(d => d.ToString()));
        Assert.Equal(2, document.Statute.Articles.Count);
    }

    [Theory]
    [InlineData("第十届云岭省人民代表大会常务委员会第三次会议通过", "2001年3月1日 云岭省第十届人民代表大会常务委员会第三次会议通过", LevelOfAuthority.LocalRegulation)]
    [InlineData("最高人民法院审判委员会第12次会议通过", "2001年3月1日 最高人民法院审判委员会第12次会议通过", LevelOfAuthority.JudicialInterpretation)]
    [InlineData("应急管理部令第10号", "2023年4月14日 应急管理部令第10号公布", LevelOfAuthority.DepartmentalRule)]
    [InlineData("云岭市人民政府令第3号", "2023年4月14日 云岭市人民政府令第3号公布", LevelOfAuthority.LocalGovernmentRule)]
    public async Task The_title_note_tells_the_level_of_authority(string why, string note, LevelOfAuthority level)
    {
        var document = await Parse($"# 云岭规定\n\n{note}\n\n<!-- INFO END -->\n\n第一条 甲。", "云岭规定.md");
        Assert.True(document.Statute!.Level == level, why);
    }

    [Fact]
    public async Task A_note_behind_the_title_is_a_record_and_not_the_title()
    {
        var document = await Parse("# 云岭判定标准（应急管理部令第9号，2023-05-15 施行）——第三条至第四条\n\n**第三条**　甲。\n\n**第四条**　乙。", "标准.md");
        Assert.Equal("云岭判定标准", document.Title);
        Assert.Equal((LevelOfAuthority.DepartmentalRule, new DateOnly(2023, 5, 15), "应急管理部令第9号"), (document.Statute!.Level, document.Statute.VersionDate!.Value, document.DocumentNumber!.ToString()));
    }

    [Theory]
    [InlineData("第一条 收费按本条例附表执行。", true)]
    [InlineData("第一条 目录见附件。", true)]
    [InlineData("第一条 安全附件应当定期校验，附件由使用单位保管。", false)]
    public async Task An_annex_that_did_not_come_is_a_finding_and_a_safety_accessory_is_none(string article, bool missing) =>
        Assert.Equal(missing, (await Parse(Head + article)).Diagnostics.Any(d => d.Code == DiagnosticCode.MissingAnnex));
}
