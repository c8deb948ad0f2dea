using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Legal;

public sealed class YuanReadingTests
{
    [Theory]
    [InlineData("20000", "20000")]
    [InlineData("20,000.00元", "20000")]
    [InlineData("￥ 3000.5", "3000.5")]
    [InlineData("¥3000", "3000")]
    [InlineData("１２３元", "123")]
    [InlineData("2万元", "20000")]
    [InlineData("1.5万", "15000")]
    [InlineData("0.3亿元", "30000000")]
    [InlineData("人民币20000元整", "20000")]
    [InlineData("人民币贰万元整", "20000")]
    public void Amounts_are_read_as_the_office_writes_them(string text, string yuan)
    {
        Assert.True(Yuan.TryParse(text, out var read), text);
        Assert.Equal(decimal.Parse(yuan, System.Globalization.CultureInfo.InvariantCulture), read.Amount);
    }

    [Theory]
    [InlineData("")]
    [InlineData("两万")]
    [InlineData("-5")]
    [InlineData("1.234元")]
    [InlineData("2,00元")]
    [InlineData("20000 30000")]
    [InlineData("罚款20000元")]
    [InlineData("99999999999999999999999999999999")]
    public void What_is_no_amount_is_not_read(string text) => Assert.False(Yuan.TryParse(text, out _));

    [Fact]
    public void What_is_written_is_read() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).Select(fen => new Yuan(fen / 100m)).ToArbitrary(), yuan => Yuan.Parse(yuan.ToString(), null) == yuan).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void No_text_makes_it_fail() => Prop.ForAll<string>(text => Yuan.TryParse(text, out _) || true).Check(Config.QuickThrowOnFailure);
}
