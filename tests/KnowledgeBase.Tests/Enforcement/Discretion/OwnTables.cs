using System.Security;
using KnowledgeBase.Enforcement.Discretion;
using KnowledgeBase.Ingestion;
using KnowledgeBase.Tests.Ingestion.Readers;

namespace KnowledgeBase.Tests.Enforcement.Discretion;

/// <summary>Tables of the bureau of 云岭市, which does not exist.</summary>
static class OwnTables
{
    public static XlsxBuilder Decision() => new XlsxBuilder()
        .Row("云岭市安全生产行政处罚裁量基准")
        .Row("序号", "违法行为", "处罚依据", "违法程度", "整改情况", "对单位罚款", "对个人罚款")
        .Row("1", "未按规定配备安全员", "《云岭市安全条例》第十条第一款：未按规定配备的，处1万元以上5万元以下的罚款；对直接负责的主管人员处1000元以上5000元以下的罚款。", "缺一人", "按期改正", "1万元以上2万元以下", "1000元以上3000元以下")
        .Row("", "", "", "", "逾期未改", "2万元以上3万元以下", "")
        .Row("", "", "", "缺两人以上", "按期改正", "3万元以上4万元以下", "3000元以上5000元以下")
        .Row("", "", "", "", "逾期未改", "4万元以上5万元以下", "")
        .Row("", "", "", "造成严重影响的", "", "5万元", "5000元")
        .Merge("A3:A7").Merge("B3:B7").Merge("C3:C7").Merge("D3:D4").Merge("D5:D6").Merge("G3:G4").Merge("G5:G6").Merge("D7:E7");

    public static DocxBuilder Exemptions() => new DocxBuilder()
        .Paragraph("云岭市安全生产轻微违法行为不予行政处罚清单")
        .Paragraph("适用本清单，应当同时符合下列条件：")
        .Paragraph("（一）三年内没有发生伤亡事故；")
        .Paragraph("（二）没有列入失信名单。")
        .Paragraph("下列单位不适用本清单：（一）矿山；（二）金属冶炼单位。")
        .Body(Table(["序号", "违法行为", "适用条件", "法定依据"], ["1", "培训档案不全", "首次发现；\n当场补全", "《云岭市安全条例》第十二条"], ["2", "未张贴应急电话", "（1）首次发现；（2）三日内贴好", "《云岭市安全条例》第十三条第二款第（一）项"]));

    public static string Table(params string[][] rows) => $"<w:tbl>{string.Concat(rows.Select(r => $"<w:tr>{string.Concat(r.Select(Cell))}</w:tr>"))}</w:tbl>";

    static string Cell(string text) => $"<w:tc>{string.Concat(text.Split('\n').Select(line => $"<w:p><w:r><w:t>{SecurityElement.Escape(line)}</w:t></w:r></w:p>"))}</w:tc>";

    public static Task<DiscretionTable> ReadAsync(string name, byte[] content) => new DiscretionReader().ReadAsync(new SourceFile(name, content), TestContext.Current.CancellationToken);
}
