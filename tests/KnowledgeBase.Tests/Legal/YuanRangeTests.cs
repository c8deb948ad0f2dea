using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Legal;

public sealed class YuanRangeTests
{
    [Theory]
    [InlineData("处十万元以上二十万元以下的罚款", 100_000, 200_000)]
    [InlineData("可以处五万元以下的罚款", 0, 50_000)]
    [InlineData("处二千元以上一万元以下的罚款", 2_000, 10_000)]
    [InlineData("1.5万元至3万元", 15_000, 30_000)]
    [InlineData("10至20万元", 100_000, 200_000)]
    [InlineData("罚款２０００元", 2_000, 2_000)]
    [InlineData("不超过3,000元", 0, 3_000)]
    [InlineData("处一亿元罚款", 100_000_000, 100_000_000)]
    [InlineData("处一百万元以上二百万元以下的罚款", 1_000_000, 2_000_000)]
    [InlineData("113万元以上150万元以下", 1_130_000, 1_500_000)]
    public void A_range_is_read_from_a_phrase(string phrase, int min, int max)
    {
        Assert.True(YuanRange.TryRead(phrase, out var range));
        Assert.Equal(new YuanRange(new Yuan(min), new Yuan(max)), range);
    }

    [Fact]
    public void An_open_range_has_no_upper_end()
    {
        Assert.True(YuanRange.TryRead("处一百万元以上罚款", out var range));
        Assert.Equal(new YuanRange(new Yuan(1_000_000), null), range);
        Assert.Equal("100万元以上", range.ToString());
    }

    [Theory]
    [InlineData("责令限期改正")]
    [InlineData("处违法所得二倍以上五倍以下的罚款")]
    [InlineData("")]
    [InlineData("二十万元以上十万元以下")]
    public void Words_without_an_amount_of_money_have_no_range(string phrase) => Assert.False(YuanRange.TryRead(phrase, out _));

    [Fact]
    public void The_ends_belong_to_a_range()
    {
        var range = new YuanRange(new Yuan(100_000), new Yuan(200_000));
        Assert.True(range.Contains(new Yuan(100_000)) && range.Contains(new Yuan(200_000)));
        Assert.False(range.Contains(new Yuan(200_000.01m)));
        Assert.True(range.Contains(range));
        Assert.False(range.Contains(new YuanRange(new Yuan(100_000), null)));
    }

    [Fact]
    public void Written_and_read_again_a_range_is_the_same()
    {
        foreach (var (min, max) in new[] { (0m, 50_000m), (3_000m, 10_000m), (12_345.67m, 20_000m), (50_000m, 50_000m), (1_000_000m, 200_000_000m) })
        {
            var range = new YuanRange(new Yuan(min), new Yuan(max));
            Assert.True(YuanRange.TryRead(range.ToString(), out var read));
            Assert.Equal(range, read);
        }
    }
}
