using System.Text.Json;
using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Drafting.Source;
using KnowledgeBase.Tests.Cli;

namespace KnowledgeBase.Tests.Drafting.Templates;

/// <summary>What the law asks of 执法文书, in the wording of the templates.</summary>
public sealed class EnforcementFormTests
{
    [Theory]
    [InlineData("行政处罚决定书（单位）", "云岭恒泰铸造有限公司", "云岭市青石区工业二路18号", "《中华人民共和国安全生产法》第九十七条第七项", "人民币贰万元整（2万元）")]
    [InlineData("行政处罚决定书（个人）", "岳北辰", "云岭市青石区柳巷街道书院里12号", "《中华人民共和国安全生产法》第九十九条第一项", "人民币壹万伍仟元整（1.5万元）")]
    public void A_decision_holds_what_article_59_asks(string name, string party, string address, string basis, string fine)
    {
        var draft = Drafts.Read(Examples.All[name].Markdown);
        var text = DraftMarkdownWriter.Write(draft);
        Assert.All([party, address, "违法事实和证据", "现场检查记录", basis, fine, "十五日内缴纳", "百分之三", "六十日内向云岭市人民政府申请行政复议", "六个月内向云岭市青石区人民法院提起行政诉讼"], part => Assert.Contains(part, text));
        Assert.Equal("云岭市应急管理局", Assert.Single(draft.Signers));
        Assert.Equal((SealKind.Seal, true), (draft.Seal, draft.IssueDate is not null));
    }

    [Theory]
    [InlineData("行政处罚告知书", "第四十四条、第四十五条", "陈述和申辩")]
    [InlineData("行政处罚听证告知书", "第六十三条、第六十四条", "五个工作日内")]
    [InlineData("现场处理措施决定书", "第六十五条第一款第三项", "撤出作业人员")]
    public void A_notice_names_the_articles_of_today(string name, params string[] parts) => Assert.All(parts, part => Assert.Contains(part, Examples.All[name].Markdown));

    /// <summary>Every article, paragraph and item that the forms cite is one of the law of today, and no expression is out of date.</summary>
    [Fact]
    public async Task Every_citation_is_found_in_the_law_of_today()
    {
        SharedCorpus.Require();
        using var kb = new KbProgram();
        var laws = new[] { "行政法/行政处罚法(2021-01-22).md", "社会法/安全生产法(2021-06-10).md" };
        Assert.Equal(0, (await kb.RunAsync(["import", .. laws.Select(l => SharedCorpus.Path("corpus", "laws", l))])).ExitCode);
        var text = string.Join('\n', Examples.All.Where(e => Examples.Folder.Find(e.Key)!.Category == "执法文书").Select(e => e.Value.Markdown));
        var cited = (await kb.RunAsync("cite", kb.File("forms.md", text), "--json")).Output;
        var states = JsonDocument.Parse(cited).RootElement.GetProperty("citations").EnumerateArray().Select(c => (Text: c.GetProperty("written").GetString()!, State: c.GetProperty("state").GetString()!)).ToList();
        Assert.True(states.Count(s => s.State == "found") > 15, cited);
        // The numbers of other forms and documents are in no library of laws.
        Assert.DoesNotContain(states, s => s.State != "found" && !s.Text.Contains('〔', StringComparison.Ordinal));
        Assert.DoesNotContain("安全生产违法行为行政处罚办法", text);
    }

    [Theory]
    [InlineData("行政处罚决定书（单位）")]
    [InlineData("行政处罚决定书（个人）")]
    public void A_decision_without_a_fine_names_no_account(string name)
    {
        var values = Examples.Values(name).Where(v => v.Key != "罚款金额").Append(KeyValuePair.Create("其他履行要求", "自收到本决定书之日起停产停业整顿，期限十五日。")).ToDictionary();
        values["处罚种类"] = "责令停产停业整顿";
        var filled = Examples.Folder.Find(name)!.Fill(values, Examples.Folder.Office);
        Assert.Empty(filled.Findings);
        Assert.DoesNotContain("账号", filled.Markdown);
        Assert.DoesNotContain("人民币", filled.Markdown);
        Assert.Empty(DraftReader.Read(filled.Markdown).Findings);
        Assert.Empty(Drafts.Faults(Drafts.Write(filled.Markdown)));
    }

    [Fact]
    public void A_record_of_thirty_problems_numbers_them_all()
    {
        var values = Examples.Values("现场检查记录").ToDictionary();
        values["检查情况"] = string.Join('\n', Enumerable.Range(1, 30).Select(i => $"第{i}台设备没有防护罩。"));
        var body = Drafts.Read(Examples.Folder.Find("现场检查记录")!.Fill(values, Examples.Folder.Office).Markdown).Body;
        Assert.All(Enumerable.Range(1, 30), i => Assert.Contains(body, b => b is BodyParagraph p && p.Content.Plain() == $"{i}.第{i}台设备没有防护罩。"));
    }
}
