using KnowledgeBase.Enforcement.Cards;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Enforcement.Cards;

public sealed class PenaltyQuestionTests
{
    [Fact]
    public void Bases_are_read_as_they_are_typed_and_the_last_of_a_name_counts()
    {
        var bases = PenaltyQuestion.ReadBases(["上一年年收入=120,000", "违法所得=1", "违法所得=50000.5"]);
        Assert.Equal(new Yuan(120_000), bases["上一年年收入"]);
        Assert.Equal(new Yuan(50_000.5m), bases["违法所得"]);
    }

    [Theory]
    [InlineData("上一年年收入")]
    [InlineData("=5")]
    [InlineData("违法所得=很多")]
    [InlineData("违法所得=-5")]
    [InlineData("违法所得=99999999999999999999999999")]
    public void Anything_else_is_told(string typed) => Assert.Contains("应写作", Assert.Throws<FormatException>(() => PenaltyQuestion.ReadBases([typed])).Message, StringComparison.Ordinal);
}
