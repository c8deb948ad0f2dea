using FsCheck.Fluent;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Legal;

public sealed class ProvisionNumberTests
{
    [Theory]
    [InlineData("第三十六条", 36, 0)]
    [InlineData("第三十六条之一", 36, 1)]
    [InlineData("第一百二十条之十二", 120, 12)]
    [InlineData("第 三十六 条", 36, 0)]
    [InlineData(" 第三十六条之一　", 36, 1)]
    [InlineData("第36条", 36, 0)]
    [InlineData("第３６条", 36, 0)]
    [InlineData("三十六条", 36, 0)]
    [InlineData("三十六", 36, 0)]
    [InlineData("36", 36, 0)]
    [InlineData("36-1", 36, 1)]
    public void Reads_every_way_of_naming_an_article(string text, int number, int suffix)
    {
        Assert.True(ProvisionNumber.TryParse(text, out var article));
        Assert.Equal(new ProvisionNumber(number, suffix), article);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("第")]
    [InlineData("第条")]
    [InlineData("第零条")]
    [InlineData("0")]
    [InlineData("36-")]
    [InlineData("-1")]
    [InlineData("36-0")]
    [InlineData("第三十六条之")]
    [InlineData("第三十六条第一款")]
    [InlineData("第三十六条规定")]
    [InlineData("第一万条")]
    [InlineData("安全")]
    public void Takes_nothing_else_for_an_article(string? text)
    {
        Assert.False(ProvisionNumber.TryParse(text, out _));
        if (text is not null)
            Assert.Throws<FormatException>(() => ProvisionNumber.Parse(text, null));
    }

    [Fact]
    public void What_it_writes_it_reads_back() =>
        Gen.Choose(1, 9999).SelectMany(number => Gen.Choose(0, 999).Select(suffix => new ProvisionNumber(number, suffix))).ToArbitrary()
            .Always(article => ProvisionNumber.Parse(article.ToString(), null) == article && ProvisionNumber.Parse(article.ToAnchor(), null) == article);

    [Fact]
    public void Any_text_is_read_or_refused_and_what_is_read_is_written_the_same() =>
        Texts.OfFragments(["第", "三", "十", "36", "条", "之", "一", "-", " ", "零", "百"])
            .Always(text => !ProvisionNumber.TryParse(text, out var article) || ProvisionNumber.Parse(article.ToString(), null) == article, 5000);

    [Fact]
    public void An_inserted_article_sorts_after_the_one_it_follows()
    {
        ProvisionNumber[] sorted = [new(35), new(36), new(36, 1), new(36, 2), new(37)];
        Assert.Equal(sorted, sorted.Reverse().Order());
        Assert.True(sorted[1] < sorted[2] && sorted[2] <= sorted[3] && sorted[4] > sorted[3] && sorted[4] >= sorted[4]);
    }
}
