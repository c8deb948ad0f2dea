using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Legal;

public sealed class CapitalAmountTests
{
    [Theory]
    [InlineData("0", "人民币零元整")]
    [InlineData("0.05", "人民币伍分")]
    [InlineData("0.5", "人民币伍角整")]
    [InlineData("10", "人民币壹拾元整")]
    [InlineData("325.04", "人民币叁佰贰拾伍元零肆分")]
    [InlineData("1409.50", "人民币壹仟肆佰零玖元伍角整")]
    [InlineData("6007.14", "人民币陆仟零柒元壹角肆分")]
    [InlineData("20000", "人民币贰万元整")]
    [InlineData("16409.02", "人民币壹万陆仟肆佰零玖元零贰分")]
    [InlineData("100500", "人民币壹拾万零伍佰元整")]
    [InlineData("107000", "人民币壹拾万柒仟元整")]
    [InlineData("1050000", "人民币壹佰零伍万元整")]
    [InlineData("100005000", "人民币壹亿零伍仟元整")]
    [InlineData("100000000", "人民币壹亿元整")]
    [InlineData("2000060000", "人民币贰拾亿零陆万元整")]
    [InlineData("999999999999.99", "人民币玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分")]
    public void Amounts_are_written_in_capitals(string yuan, string capitals) => Assert.Equal(capitals, Yuan.Parse(yuan, null).InCapitals());

    [Theory]
    [InlineData("贰万圆正", 20000)]
    [InlineData("人民币 壹拾万零柒仟元整", 107000)]
    [InlineData("壹佰零伍万元整", 1050000)]
    public void Other_ways_of_writing_zeros_and_the_end_are_read(string text, double yuan)
    {
        Assert.True(CapitalAmount.TryParse(text, out var amount));
        Assert.Equal((decimal)yuan, amount.Amount);
    }

    [Theory]
    [InlineData("")]
    [InlineData("人民币")]
    [InlineData("元")]
    [InlineData("贰万")]
    [InlineData("万贰元整")]
    [InlineData("贰贰元整")]
    [InlineData("壹万贰拾万元整")]
    [InlineData("壹角贰元整")]
    [InlineData("二万元整")]
    public void What_is_no_amount_in_capitals_is_not_read(string text) => Assert.False(CapitalAmount.TryParse(text, out _));

    [Fact]
    public void Every_amount_is_read_back_as_it_was() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).SelectMany(a => Gen.Choose(0, 30_000).SelectMany(b => Gen.Elements(1L, 10L, 1000L, 100_000L).Select(scale => new Yuan(Math.Min((a + (long)a * b) / scale, 99_999_999_999_999) / 100m)))).ToArbitrary(),
            yuan => CapitalAmount.TryParse(yuan.InCapitals(), out var read) && read == yuan && !yuan.InCapitals().Contains("零零", StringComparison.Ordinal)).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Fact]
    public void An_amount_beyond_the_numerals_is_refused()
    {
        Assert.False(CapitalAmount.Holds(new Yuan(1_000_000_000_000m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Yuan(1_000_000_000_000m).InCapitals());
    }
}
