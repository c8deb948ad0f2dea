using KnowledgeBase.Enforcement.Proposals;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Enforcement.Proposals;

public sealed class StageReaderTests
{
    [Fact]
    public void Two_stages_are_read_with_unit_and_person()
    {
        var stages = StageReader.Read("养狗的店铺有下列行为之一的，责令限期改正，可以处三千元以下的罚款；逾期未改正的，责令停业整顿，处一万元以上二万元以下的罚款，对其直接负责的主管人员处五百元以上一千元以下的罚款：");
        Assert.Equal(2, stages.Count);
        Assert.Null(stages[0].Trigger);
        Assert.Equal("责令限期改正", stages[0].Order);
        Assert.True(stages[0].Unit!.IsOptional);
        Assert.Equal(new YuanRange(new Yuan(0), new Yuan(3_000)), stages[0].Unit!.Measure.Range(null));
        Assert.Equal("逾期未改正", stages[1].Trigger);
        Assert.Equal("责令停业整顿", stages[1].Order);
        Assert.Equal(new YuanRange(new Yuan(500), new Yuan(1_000)), stages[1].Person!.Measure.Range(null));
        Assert.Contains("主管人员", stages[1].Person!.Whom, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_is_a_measure_and_no_fine()
    {
        var stage = Assert.Single(StageReader.Read("违反前条的，给予警告，责令改正。"));
        Assert.Equal((null, null, "责令改正"), (stage.Unit, stage.Person, stage.Order));
        Assert.Contains("给予警告", stage.Measures);
    }

    [Theory]
    [InlineData("")]
    [InlineData("市民应当文明养犬。")]
    public void Words_without_a_penalty_have_no_stages(string text) => Assert.Empty(StageReader.Read(text));
}
