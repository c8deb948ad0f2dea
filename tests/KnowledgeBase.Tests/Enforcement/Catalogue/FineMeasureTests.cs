using KnowledgeBase.Enforcement.Catalogue;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Enforcement.Catalogue;

public sealed class FineMeasureTests
{
    [Theory]
    [InlineData("0-10万", 0, 100_000, "10万元以下")]
    [InlineData("10万-20万", 100_000, 200_000, "10万元以上20万元以下")]
    [InlineData("5000-5万", 5_000, 50_000, "5000元以上5万元以下")]
    [InlineData("1.5万", 15_000, 15_000, "1.5万元")]
    [InlineData("1000万-2000万", 10_000_000, 20_000_000, "1000万元以上2000万元以下")]
    public void An_amount_is_read(string notation, int min, int max, string shown)
    {
        var measure = FineMeasure.Parse(notation);
        Assert.Equal(new YuanRange(new Yuan(min), new Yuan(max)), measure.Range(null));
        Assert.Null(measure.Base);
        Assert.Equal(shown, measure.ToString());
    }

    [Theory]
    [InlineData("2-5倍 违法所得", 10_000, 20_000, 50_000, "违法所得2倍以上5倍以下")]
    [InlineData("40% 上一年年收入", 120_000, 48_000, 48_000, "上一年年收入40%")]
    [InlineData("60%-100% 上一年年收入", 120_000, 72_000, 120_000, "上一年年收入60%以上100%以下")]
    public void A_multiple_or_a_share_is_computed_from_its_base(string notation, int basis, int min, int max, string shown)
    {
        var measure = FineMeasure.Parse(notation);
        Assert.Null(measure.Range(null));
        Assert.Equal(new YuanRange(new Yuan(min), new Yuan(max)), measure.Range(new Yuan(basis)));
        Assert.Equal(shown, measure.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("10万元")]
    [InlineData("20万-10万")]
    [InlineData("1-2万元")]
    [InlineData("5-2倍 违法所得")]
    [InlineData("2-5倍")]
    public void Anything_else_is_told(string notation) => Assert.Contains("应写作", Assert.Throws<FormatException>(() => FineMeasure.Parse(notation)).Message, StringComparison.Ordinal);
}
