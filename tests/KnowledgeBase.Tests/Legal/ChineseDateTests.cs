using FsCheck.Fluent;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Legal;

public sealed class ChineseDateTests
{
    [Theory]
    [InlineData("2020年8月20日")]
    [InlineData("2020 年 8 月 20 日")]
    [InlineData("2 0 2 0年8月2 0日", false)]
    [InlineData("２０２０年８月２０日")]
    [InlineData("二〇二〇年八月二十日")]
    [InlineData("二○二○年八月二十日")]
    [InlineData("二零二零年八月二十日")]
    [InlineData("二ＯＯ二年八月二十日", true, 2002)]
    [InlineData("二OO二年八月二十日", true, 2002)]
    [InlineData("2020-08-20")]
    [InlineData("2020-8-20")]
    [InlineData("2020.8.20")]
    [InlineData("2020/8/20")]
    [InlineData("2020．8．20")]
    [InlineData("20\u00A020年8月20日")]
    public void Reads_every_way_of_writing_a_day(string text, bool readable = true, int year = 2020) =>
        Assert.Equal(readable ? new DateOnly(year, 8, 20) : null, ChineseDate.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("2020年8月")]
    [InlineData("2020年13月1日")]
    [InlineData("2021年2月29日")]
    [InlineData("1820年1月1日")]
    [InlineData("12020-08-20")]
    [InlineData("2020-08-201")]
    [InlineData("自2020年8月20日")]
    [InlineData("2020年8月20日起")]
    public void Takes_nothing_else_for_a_day(string text) => Assert.Null(ChineseDate.Parse(text));

    [Fact]
    public void Finds_the_first_and_the_last_day_of_a_sentence()
    {
        const string Text = "2002年6月29日通过，2014年8月31日修正，2021年2月31日有误，2021年6月10日修正";
        Assert.Equal(new DateOnly(2002, 6, 29), ChineseDate.Find(Text));
        Assert.Equal(new DateOnly(2021, 6, 10), ChineseDate.FindLast(Text));
        Assert.Equal((new DateOnly(2002, 6, 29), 0, 10), ChineseDate.FindAt(Text));
        Assert.Null(ChineseDate.FindLast("没有日期"));
    }

    [Fact]
    public void What_it_writes_it_reads_back() =>
        Gen.Choose(new DateOnly(1900, 1, 1).DayNumber, new DateOnly(2199, 12, 31).DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary()
            .Always(date => ChineseDate.Parse(ChineseDate.Format(date)) == date);

    [Fact]
    public void Any_text_is_read_or_refused() =>
        Texts.OfFragments(["2020", "二〇", "二O", "年", "8", "十", "月", "31", "日", " ", "\n", "-", ".", "/", "１", "99"], 12)
            .Always(text => ChineseDate.FindAt(text) is not { } found || ChineseDate.Parse(text.Substring(found.Start, found.Length)) == found.Date, 5000);
}
