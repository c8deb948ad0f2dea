using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Tests.Search.Analysis;

public sealed class NumberRunTests
{
    [Theory]
    [InlineData("=200000元", "20万元", "二十万元", "200000元", "２０万元", "200,000元", "贰拾万元以下不算，20.0万元")]
    [InlineData("=15000元", "1.5万元", "一万五千元", "15000元")]
    [InlineData("=3日", "3日", "三日")]
    [InlineData("=2倍", "2倍", "二倍", "两倍")]
    [InlineData("=20%", "20%", "百分之二十", "２０％")]
    [InlineData("=100人", "一百人", "100人")]
    [InlineData("=300000000元", "3亿元", "三亿元", "30000万元")]
    public void Chinese_and_Arabic_forms_of_an_amount_share_one_term(string term, params string[] texts) =>
        Assert.All(texts, text => Assert.Contains(term, TextAnalyzer.Words(text)));

    [Theory]
    [InlineData("第三条")]
    [InlineData("第20条")]
    [InlineData("一致")]
    [InlineData("Q235钢")]
    [InlineData("三方")]
    [InlineData("20")]
    public void What_nobody_counts_with_is_no_number(string text) => Assert.DoesNotContain(TextAnalyzer.Words(text), word => word.StartsWith('='));
}
