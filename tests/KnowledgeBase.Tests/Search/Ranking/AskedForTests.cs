using KnowledgeBase.Search.Ranking;

namespace KnowledgeBase.Tests.Search.Ranking;

public sealed class AskedForTests
{
    [Theory]
    [InlineData("仓库里抽烟罚多少", true, false, false)]
    [InlineData("仓库里抽烟行不行", false, true, false)]
    [InlineData("隐患最晚几天改完", false, true, true)]
    [InlineData("罚款多久交", true, false, true)]
    [InlineData("仓库里有人抽烟", false, false, false)]
    [InlineData("", false, false, false)]
    public void A_question_tells_what_it_asks_for(string question, bool penalty, bool other, bool deadline) =>
        Assert.Equal(new AskedFor(penalty, other, deadline), AskedFor.In(question));

    [Theory]
    [InlineData("应当自收到之日起三日内答复", true)]
    [InlineData("24小时内上报", true)]
    [InlineData("十五个工作日内办结", true)]
    [InlineData("每半年演练一次", true)]
    [InlineData("处三万元罚款", false)]
    [InlineData("及时报告", false)]
    [InlineData("十", false)]
    public void A_time_is_a_numeral_before_its_unit(string text, bool names) => Assert.Equal(names, AskedFor.IsTimeIn(text));
}
