using KnowledgeBase.Ingestion.Parsing;

namespace KnowledgeBase.Tests.Ingestion.Parsing;

public sealed class FigureTests
{
    [Theory]
    [InlineData("检查企业 50 家。", 50, "家")]
    [InlineData("罚款1973.89万元。", 1973.89, "万元")]
    [InlineData("参加考试48285人次。", 48285, "人次")]
    [InlineData("检查178239家(次)。", 178239, "家(次)")]
    [InlineData("平均3.22项/家。", 3.22, "项/家")]
    [InlineData("达到82.6%。", 82.6, "%")]
    [InlineData("成立五个检查组。", 5, "个")]
    [InlineData("每三年评估一次。", 3, "年")]
    [InlineData("发放宣传品1,200份。", 1200, "份")]
    public void A_number_is_read_with_its_unit(string text, decimal value, string unit)
    {
        var figures = FigureFinder.Find([text]);
        Assert.Contains(figures, f => f.Value == value && f.Unit == unit && f.Max is null);
    }

    [Theory]
    [InlineData("奖励3000元--30万元。", 3000, 300000, "元")]
    [InlineData("奖励500--3000元。", 500, 3000, "元")]
    [InlineData("处2万元至5万元罚款。", 2, 5, "万元")]
    [InlineData("收录4类45个预案。", 4, 45, "类/个")]
    public void A_range_has_two_ends(string text, decimal min, decimal max, string unit) =>
        Assert.Contains(FigureFinder.Find([text]), f => f.Value == min && f.Max == max && f.Unit == unit);

    [Theory]
    [InlineData("检查430余家。")]
    [InlineData("检查约430家。")]
    [InlineData("检查430家左右。")]
    public void About_is_kept(string text) => Assert.True(Assert.Single(FigureFinder.Find([text])).Approximate);

    [Theory]
    [InlineData("2022年8月11日召开会议。")]
    [InlineData("第3项规定。")]
    [InlineData("云应急〔2025〕12号文件。")]
    [InlineData("党的二十大精神。")]
    public void Dates_and_ordinals_count_nothing(string text) => Assert.Empty(FigureFinder.Find([text]));

    [Fact]
    public void A_figure_knows_what_it_counts_and_when()
    {
        var figure = Assert.Single(FigureFinder.Find(["2024年度，共检查粉尘企业 35 家。"]));
        Assert.Equal(("共检查粉尘企业", "2024年度"), (figure.Label, figure.Period));
    }

    static IReadOnlyList<KnowledgeBase.Legal.FigureCheck> Check(string text) => FigureChecker.Check([text], FigureFinder.Find([text]));

    [Fact]
    public void A_sum_that_is_right_is_a_check_that_agrees() =>
        Assert.True(Assert.Single(Check("发现问题 60 项（其中，矿山 10 项、危化 20 项、工贸 30 项）。")).Agrees);

    [Fact]
    public void A_sum_that_is_wrong_does_not_agree()
    {
        var check = Assert.Single(Check("发现问题 62 项（其中，矿山 10 项、危化 20 项、工贸 30 项）。"));
        Assert.Equal(("10+20+30", 62m, 60m, false), (check.Expression, check.Stated, check.Computed, check.Agrees));
    }

    [Fact]
    public void Some_of_the_whole_are_no_sum() => Assert.Empty(Check("检查企业 120 家，其中停产 3 家、立案 5 家、移送 1 家。"));

    [Fact]
    public void An_average_is_checked_against_the_counts_before_it() =>
        Assert.Equal("161/50", Assert.Single(Check("检查企业 50 家，立案企业 45 家，违法行为 161 项。平均数为 3.22 项/家。"), c => c.Agrees).Expression);
}
