using KnowledgeBase.Search.Querying;

namespace KnowledgeBase.Tests.Search.Querying;

public sealed class CitationQueryTests
{
    [Theory]
    [InlineData("安全生产法第九十七条", "《安全生产法》第九十七条")]
    [InlineData("《安全生产法》第97条", "《安全生产法》第九十七条")]
    [InlineData("安全生产法97条", "《安全生产法》第九十七条")]
    [InlineData(" 安全生产法 第 97 条 ", "《安全生产法》第九十七条")]
    [InlineData("安全生产法９７", "《安全生产法》第九十七条")]
    [InlineData("《行政处罚法》33", "《行政处罚法》第三十三条")]
    [InlineData("行政处罚法三十三条", "《行政处罚法》第三十三条")]
    [InlineData("中华人民共和国安全生产法第九十七条第一款第三项", "《中华人民共和国安全生产法》第九十七条第一款第（三）项")]
    [InlineData("安全生产法第九十七条第（三）项", "《安全生产法》第九十七条第（三）项")]
    [InlineData("刑法第一百三十四条之一", "《刑法》第一百三十四条之一")]
    [InlineData("安全生产法97条罚的是什么行为", "《安全生产法》第九十七条")]
    [InlineData("消防法第六十条的处罚哪些情形？", "《消防法》第六十条")]
    [InlineData("刑法134条之一第二款", "《刑法》第一百三十四条之一第二款")]
    [InlineData("消防法的第十六条", "《消防法》第十六条")]
    [InlineData("安全生产法", "《安全生产法》")]
    [InlineData("安全生产法2021", "《安全生产法》（2021年版）")]
    [InlineData("《河南省安全生产条例》", "《河南省安全生产条例》")]
    [InlineData("<安全生产法>第三条", "《安全生产法》第三条")]
    [InlineData("生产安全事故罚款处罚规定（试行）第十条", "《生产安全事故罚款处罚规定（试行）》第十条")]
    public void Reads_the_forms_people_type(string question, string standard) =>
        Assert.Equal(standard, CitationQuery.TryParse(question)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("灭火器过期怎么处罚")]
    [InlineData("安全生产法 罚款多少，怎么定")]
    [InlineData("安全生产法97条罚的老板是谁")]
    [InlineData("第九十七条")]
    [InlineData("仓库6")]
    public void Leaves_other_questions_alone(string question) => Assert.True(CitationQuery.TryParse(question) is null);
}
