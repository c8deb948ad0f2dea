using KnowledgeBase.Search.Querying.Language;

namespace KnowledgeBase.Tests.Search.Querying.Language;

public sealed class QuestionDayTests
{
    static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData("2020年8月检查的灭火器过期", "2020-08-01", "检查的灭火器过期")]
    [InlineData("2020年8月15日检查的", "2020-08-15", "检查的")]
    [InlineData("检查日期2020.8.15 灭火器", "2020-08-15", "检查日期 灭火器")]
    [InlineData("2020-08-15 灭火器", "2020-08-15", "灭火器")]
    [InlineData("2020/8/15灭火器", "2020-08-15", "灭火器")]
    [InlineData("20200815 灭火器", "2020-08-15", "灭火器")]
    [InlineData("2020.8 灭火器", "2020-08-01", "灭火器")]
    [InlineData("２０２０年８月灭火器", "2020-08-01", "灭火器")]
    [InlineData("二〇二〇年八月十五日 灭火器", "2020-08-15", "灭火器")]
    [InlineData("2020年度 灭火器", "2020-01-01", "灭火器")]
    [InlineData("2020年发生的事故瞒报", "2020-01-01", "发生的事故瞒报")]
    [InlineData("2020年检查发现违反安全生产法", "2020-01-01", "检查发现违反安全生产法")]
    [InlineData("2021年9月1日前瞒报事故", "2021-08-31", "瞒报事故")]
    [InlineData("2021年9月1日以后瞒报事故", "2021-09-01", "瞒报事故")]
    [InlineData("去年检查的灭火器", "2025-01-01", "检查的灭火器")]
    [InlineData("去年8月检查的", "2025-08-01", "检查的")]
    [InlineData("前年12月3日检查的", "2024-12-03", "检查的")]
    [InlineData("上个月检查的", "2026-10-01", "检查的")]
    [InlineData("昨天检查的", "2026-11-21", "检查的")]
    [InlineData("2020年8月", "2020-08-01", "2020年8月")]
    [InlineData("2020年8月 灭火器 AND 过期", "2020-08-01", "灭火器 过期")]
    [InlineData("灭火器 AND 2020年8月检查", "2020-08-01", "灭火器 检查")]
    [InlineData("灭火器 AND 2020年8月", "2020-08-01", "灭火器 2020年8月")]
    public void A_date_in_the_words_is_the_day_and_leaves_them(string typed, string day, string words)
    {
        var question = QuestionParser.Parse(typed, Today).Question!;
        Assert.Equal(DateOnly.Parse(day, null), question.Day);
        Assert.Equal(words, question.Words);
    }

    [Theory]
    [InlineData("2021年版")]
    [InlineData("安全生产法2021年修正")]
    [InlineData("2021年修订的安全生产法")]
    [InlineData("《产业结构调整指导目录（2018年本）》")]
    [InlineData("安全生产法2021")]
    [InlineData("安全生产法（2021年）有什么变化")]
    [InlineData("2021年安全生产法第97条")]
    [InlineData("2021年的《安全生产法》")]
    [InlineData("应急〔2017〕12号")]
    [InlineData("应急〔2017年〕12号")]
    [InlineData("应急2017年第12号")]
    [InlineData("处3年以上7年以下有期徒刑")]
    [InlineData("30日内缴纳")]
    [InlineData("GB 6441-1986")]
    [InlineData("AQ 2012-07")]
    [InlineData("2020年13月")]
    [InlineData("2019年至2021年规划")]
    [InlineData("电话 20201345")]
    [InlineData("1234.5.6")]
    public void What_only_looks_like_a_date_stays(string typed) => Assert.Equal(new ParsedQuestion(typed), QuestionParser.Parse(typed, Today).Question);

    [Fact]
    public void A_date_in_a_phrase_is_looked_for_as_it_stands() => Assert.Null(QuestionParser.Parse("“2020年8月” 灭火器", Today).Question!.Day);
}
