using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Legal;
using KnowledgeBase.Tests.Ingestion.Readers;

namespace KnowledgeBase.Tests.Enforcement.Discretion;

public sealed class DiscretionReaderTests
{
    [Fact]
    public async Task A_workbook_with_merged_cells_becomes_rows_of_conditions()
    {
        var table = await OwnTables.ReadAsync("云岭.xlsx", OwnTables.Decision().Build());

        Assert.Equal("云岭市安全生产行政处罚裁量基准", table.Title);
        var section = Assert.Single(table.Sections);
        Assert.Equal(("1", "未按规定配备安全员"), (section.Number, section.Violation));
        Assert.Equal("《云岭市安全条例》第十条第一款", Assert.Single(section.Penalties).Provision!.ToString());
        Assert.Equal(["违法程度：缺一人、缺两人以上", "整改情况：按期改正、逾期未改"], section.Factors.Select(f => $"{f.Name}：{string.Join('、', f.Values)}"));
        Assert.Equal(
            ["缺一人 按期改正 1万元以上2万元以下 1000元以上3000元以下", "缺一人 逾期未改 2万元以上3万元以下 1000元以上3000元以下", "缺两人以上 按期改正 3万元以上4万元以下 3000元以上5000元以下", "缺两人以上 逾期未改 4万元以上5万元以下 3000元以上5000元以下", " 5万元 5000元"],
            section.Rows.Select(r => $"{string.Join(' ', r.Conditions.Select(c => c.Value))} {r.Unit!.Span} {r.Person!.Span}"));
        Assert.Equal("造成严重影响的", section.Rows[^1].Override);
        Assert.Empty(table.Findings);
    }

    [Fact]
    public async Task A_list_has_its_preamble_and_its_items()
    {
        var list = await OwnTables.ReadAsync("云岭.docx", OwnTables.Exemptions().Build());

        Assert.True(list.IsExemptionList);
        Assert.Equal(["三年内没有发生伤亡事故", "没有列入失信名单"], list.GeneralConditions);
        Assert.Equal(["矿山", "金属冶炼单位"], list.Exclusions);
        Assert.Equal(["1 培训档案不全：首次发现 & 当场补全", "2 未张贴应急电话：首次发现 & 三日内贴好"], list.Items.Select(i => $"{i.Number} {i.Violation}：{string.Join(" & ", i.Conditions)}"));
        Assert.Equal("《云岭市安全条例》第十三条第二款第（一）项", list.Items[1].Provisions[0].Provision!.ToString());
        Assert.Empty(list.Findings);
    }

    [Fact]
    public async Task Points_are_read_with_what_one_begins_with()
    {
        var table = await OwnTables.ReadAsync("权重.docx", new DocxBuilder().Paragraph("一、未按规定培训").Body(OwnTables.Table(
            ["违法行为", "裁量要素", "违法程度", "裁量权重"], ["未按规定培训", "裁量起点", "", "40%"], ["", "次数", "一次", "0%"], ["", "次数", "两次", "1/2"])).Build());

        var section = Assert.Single(table.Sections);
        Assert.True(section.IsWeighted);
        Assert.Equal("未按规定培训", section.Violation);
        Assert.Equal([(true, 40m), (false, 0m), (false, 50m)], section.Rows.Select(r => (r.IsStart, r.Weights[0].Percent)));
        Assert.Contains(table.Findings, f => f.Message.Contains("90%", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("6万元以上7万元以下", "不在所引条文的法定幅度")]
    [InlineData("4.5万元以上5万元以下", "空档")]
    [InlineData("3.5万元以上5万元以下", "交叉")]
    [InlineData("面议", "没有读出数额")]
    public async Task What_does_not_fit_is_found_and_kept(string range, string told)
    {
        var table = await OwnTables.ReadAsync("云岭.docx", new DocxBuilder().Body(OwnTables.Table(
            ["违法行为", "处罚依据", "次数", "罚款"],
            ["未培训", "《云岭市安全条例》第十一条：处三万元以上五万元以下的罚款。", "一次", "3万元以上4万元以下"], ["", "", "两次", range])).Build());

        Assert.Contains(table.Findings, f => f.Row == 2 && f.Message.Contains(told, StringComparison.Ordinal));
        Assert.Equal(2, table.Sections[0].Rows.Count);
    }

    [Fact]
    public async Task A_combination_that_is_missing_or_double_is_found()
    {
        var table = await OwnTables.ReadAsync("云岭.docx", new DocxBuilder().Body(OwnTables.Table(
            ["违法行为", "处罚依据", "区域", "次数", "罚款"],
            ["未培训", "《云岭市安全条例》第十一条：处一万元以上五万元以下的罚款。", "城区", "一次", "1万元以上2万元以下"], ["", "", "城区", "两次", "2万元以上3万元以下"],
            ["", "", "乡镇", "一次", "3万元以上5万元以下"], ["", "", "城区", "一次", "1万元以上2万元以下"])).Build());

        Assert.Contains(table.Findings, f => f.Message.Contains("与第 1 行的条件相同", StringComparison.Ordinal));
        Assert.Contains(table.Findings, f => f.Message.Contains("“乡镇”之下没有“两次”", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("机密★一年")]
    [InlineData("秘密")]
    public async Task A_classified_file_is_refused(string mark)
    {
        var refused = await Assert.ThrowsAsync<UnreadableFileException>(() => OwnTables.ReadAsync("密.docx", OwnTables.Exemptions().Paragraph(mark).Build()));
        Assert.Equal(DiagnosticCode.Classified, refused.Finding.Code);
    }

    [Fact]
    public async Task A_file_without_such_a_table_is_told_in_one_sentence()
    {
        var refused = await Assert.ThrowsAsync<UnreadableFileException>(() => OwnTables.ReadAsync("会议.docx", new DocxBuilder().Paragraph("会议通知").Body(OwnTables.Table(["时间", "地点"], ["九点", "三楼"])).Build()));
        Assert.Equal(DiagnosticCode.NoContent, refused.Finding.Code);
    }
}
