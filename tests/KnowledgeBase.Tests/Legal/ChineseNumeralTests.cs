using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Legal;

public sealed class ChineseNumeralTests
{
    [Theory]
    [InlineData("零", 0)]
    [InlineData("〇", 0)]
    [InlineData("两", 2)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("九十七", 97)]
    [InlineData("一百", 100)]
    [InlineData("一百零五", 105)]
    [InlineData("一百〇五", 105)]
    [InlineData("一百一十", 110)]
    [InlineData("一百十", 110)]
    [InlineData("一百二十三", 123)]
    [InlineData("一千零一十二", 1012)]
    [InlineData("一千二百六十", 1260)]
    [InlineData("一万", 10_000)]
    [InlineData("十万零五", 100_005)]
    [InlineData("九千九百九十九万", 99_990_000)]
    [InlineData("二〇二〇", 2020)]
    [InlineData("二○二○", 2020)]
    [InlineData("二Ｏ二O", 2020)]
    [InlineData("一二三", 123)]
    [InlineData("36", 36)]
    [InlineData("３６", 36)]
    public void Reads_every_way_of_writing_a_number(string text, int expected)
    {
        Assert.True(ChineseNumeral.TryParse(text, out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("百")]
    [InlineData("千五")]
    [InlineData("一二十")]
    [InlineData("十百")]
    [InlineData("二十三十")]
    [InlineData("一万二万")]
    [InlineData("三亿")]
    [InlineData("十条")]
    [InlineData("-5")]
    [InlineData("3.5")]
    [InlineData(" 十")]
    [InlineData("1234567890")]
    [InlineData("一二三四五六七八九十一二三")]
    public void Takes_nothing_else_for_a_number(string text) => Assert.False(ChineseNumeral.TryParse(text, out _));

    [Theory]
    [InlineData(0, "零")]
    [InlineData(10, "十")]
    [InlineData(12, "十二")]
    [InlineData(20, "二十")]
    [InlineData(105, "一百零五")]
    [InlineData(110, "一百一十")]
    [InlineData(1000, "一千")]
    [InlineData(1005, "一千零五")]
    [InlineData(1012, "一千零一十二")]
    [InlineData(1260, "一千二百六十")]
    [InlineData(9999, "九千九百九十九")]
    public void Writes_the_form_of_articles_and_chapters(int value, string expected) => Assert.Equal(expected, ChineseNumeral.Format(value));

    [Fact]
    public void What_it_writes_it_reads_back() =>
        Assert.All(Enumerable.Range(0, 10_000), value => Assert.True(ChineseNumeral.TryParse(ChineseNumeral.Format(value), out var back) && back == value));

    [Theory]
    [InlineData(-1)]
    [InlineData(10_000)]
    public void Writes_only_what_has_four_digits(int value) => Assert.Throws<ArgumentOutOfRangeException>(() => ChineseNumeral.Format(value));

    [Fact]
    public void Any_text_is_read_or_refused() =>
        Texts.OfFragments(["十", "百", "千", "万", "零", "〇", "两", "九", "1", "９", "O"], 14).Always(text => !ChineseNumeral.TryParse(text, out var value) || value >= 0);

    [Theory]
    [InlineData("零〇一九十百千万两", true)]
    [InlineData("0９条第之OＯ○ ", false)]
    public void Knows_which_characters_stand_in_a_Chinese_numeral(string characters, bool expected) =>
        Assert.All(characters, c => Assert.Equal(expected, ChineseNumeral.IsNumeral(c)));
}
