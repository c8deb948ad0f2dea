using KnowledgeBase.Ingestion;
using KnowledgeBase.Ingestion.Readers;

namespace KnowledgeBase.Tests.Ingestion.Readers;

public sealed class XlsxReaderTests
{
    static readonly XlsxReader Reader = new(IngestionLimits.Default);

    [Fact]
    public async Task Reads_title_table_and_notes() => Assert.Equal(
        ["<Center> 检查情况统计表", "序号|单位|户次 / 1|甲局|12", "注：截至8月底。"],
        await Reader.LinesAsync("a.xlsx", new XlsxBuilder().Row("检查情况统计表").Row("序号", "单位", "户次").Row("1", "甲局", "12").Row("", "注：截至8月底。").Build()));

    [Fact]
    public async Task Gives_a_merged_cell_once_whatever_lies_under_it() => Assert.Equal(
        ["单位|数 / 甲局|1 / |2"],
        await Reader.LinesAsync("a.xlsx", new XlsxBuilder().Row("单位", "数").Row("甲局", "1").Row("旧值", "2").Merge("A2:A3").Build()));

    [Theory]
    [InlineData("yyyy/m/d", "45870", "2025-08-01")]
    [InlineData("yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;", "45870", "2025年8月1日")]
    [InlineData("yyyy-mm-dd hh:mm", "45870.5", "2025-08-01 12:00")]
    [InlineData("0.00%", "0.1234", "12.34%")]
    [InlineData("0.00", "3.14159", "3.14")]
    [InlineData("#,##0", "1234567", "1234567")]
    [InlineData("General", "0.1", "0.1")]
    [InlineData("General", "1.1000000000000001", "1.1")]
    [InlineData("@", "20250801", "20250801")]
    public async Task Shows_numbers_as_their_format_does(string format, string value, string shown) => Assert.Equal(
        [$"名|值 / 甲|{shown}"],
        await Reader.LinesAsync("a.xlsx", new XlsxBuilder { Formats = [format] }.Row("名", "值").RawRow("<c r=\"A2\" t=\"inlineStr\"><is><t>甲</t></is></c>", $"<c r=\"B2\" s=\"0\"><f>1+1</f><v>{value}</v></c>").Build()));

    [Fact]
    public async Task Leaves_empty_rows_and_columns_out_of_a_wide_sheet() => Assert.Equal(
        ["甲|乙 / 丙|丁"],
        await Reader.LinesAsync("a.xlsx", new XlsxBuilder()
            .RawRow("<c r=\"A1\" t=\"str\"><v>甲</v></c><c r=\"XFD1\" t=\"str\"><v>乙</v></c>").RawRow()
            .RawRow("<c r=\"A3\" t=\"str\"><v>丙</v></c><c r=\"XFD3\" t=\"str\"><v>丁</v></c>").Build()));
}
