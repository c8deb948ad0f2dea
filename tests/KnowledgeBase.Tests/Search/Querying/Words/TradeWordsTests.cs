using KnowledgeBase.Search.Querying.Words;

namespace KnowledgeBase.Tests.Search.Querying.Words;

public sealed class TradeWordsTests
{
    static readonly TradeWords Words = Read("行话,法定用语,方向,说明", "老板,主要负责人；实际控制人,→,", "台帐,台账,↔,", "锅炉,特种设备,→,", "锅炉年检,定期检验,→,");

    [Theory]
    [InlineData("老板不管安全", "主要负责人 实际控制人")]
    [InlineData("没有台帐", "台账")]
    [InlineData("没有台账", "台帐")]
    [InlineData("主要负责人不管安全", "")]
    [InlineData("老板和主要负责人", "实际控制人")]
    [InlineData("锅炉年检过期", "定期检验")]
    [InlineData("锅炉过期", "特种设备")]
    [InlineData("", "")]
    public void Alternatives_are_added_for_the_longest_expression_and_in_the_direction_of_the_table(string question, string expected) =>
        Assert.Equal(expected, string.Join(' ', Words.AlternativesIn(question)));

    [Fact]
    public void Each_expression_keeps_its_own_words() =>
        Assert.Equal("老板=主要负责人、实际控制人 锅炉年检=定期检验", string.Join(' ', Words.ExpressionsIn("老板没给锅炉年检").Select(e => $"{e.Said}={string.Join('、', e.Meant)}")));

    [Fact]
    public void The_table_that_comes_with_the_program_can_be_read() => Assert.True(TradeWords.Load().Count > 1000);

    [Fact]
    public void A_wrong_line_is_told_by_its_number() =>
        Assert.Contains("第 2 行", Assert.Throws<FormatException>(() => Read("行话,法定用语,方向,说明", "老板,主要负责人")).Message, StringComparison.Ordinal);

    static TradeWords Read(params string[] lines)
    {
        var path = Path.GetTempFileName();
        File.WriteAllLines(path, lines);
        try
        {
            return TradeWords.Load(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
