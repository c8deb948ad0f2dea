using KnowledgeBase.Enforcement.Cards;
using KnowledgeBase.Enforcement.Catalogue;

namespace KnowledgeBase.Tests.Enforcement.Cards;

public sealed class LaterLawTests
{
    [Theory]
    [InlineData("处十万元以上二十万元以下的罚款", "10万-20万", "处十万元以上五十万元以下的罚款", "10万-50万", Weight.Heavier)]
    [InlineData("处十万元以上五十万元以下的罚款", "10万-50万", "处五万元以上二十万元以下的罚款", "5万-20万", Weight.Lighter)]
    [InlineData("处十万元以下的罚款", "0-10万", "处十万元以下的罚款", "0-10万", Weight.Same)]
    [InlineData("可以处五万元以下的罚款", "0-5万", "处五万元以下的罚款", "0-5万", Weight.Heavier)]
    [InlineData("处二万元以上十万元以下的罚款", "2万-10万", "处一万元以上二十万元以下的罚款", "1万-20万", Weight.Mixed)]
    [InlineData("处上一年年收入百分之四十的罚款", "40% 上一年年收入", "处五万元以下的罚款", "0-5万", Weight.Mixed)]
    public void Old_and_new_are_weighed_by_their_amounts(string oldPhrase, string old, string newPhrase, string young, Weight weight) =>
        Assert.Equal(weight, LaterLaw.Compare([Stage(oldPhrase, old)], [Stage(newPhrase, young)]));

    [Fact]
    public void A_first_stage_without_a_fine_is_lighter_than_one_with() =>
        Assert.Equal(Weight.Heavier, LaterLaw.Compare([new PenaltyStage(null, "责令改正", null, null, [])], [Stage("处一万元以下的罚款", "0-1万")]));

    static PenaltyStage Stage(string phrase, string measure) => new(null, "责令改正", new Fine(FineMeasure.Parse(measure), phrase), null, []);
}
