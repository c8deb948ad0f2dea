using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Tests.Search.Analysis;

public sealed class TextAnalyzerTests
{
    [Theory]
    [InlineData("安全法", "安 安全 全 全法 法")]
    [InlineData("安全、生产", "安 安全 全 生 生产 产")]
    [InlineData("ＧＢ/T 9704-2012标准", "gb t 9704 2012 =2012标 标 标准 准")]
    [InlineData("罚款５万元", "罚 罚款 款 5 =50000元 万 万元 元")]
    [InlineData("二〇二一年", "二 =2021年 二〇 〇 〇二 二 二一 一 一年 年")]
    [InlineData("①第一项", "第 第一 一 一项 项")]
    [InlineData("", "")]
    [InlineData("。，！", "")]
    public void Cuts_into_characters_pairs_and_words(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', TextAnalyzer.Words(text)));

    [Fact]
    public void A_character_beyond_the_basic_plane_is_one_term_and_half_of_one_is_none()
    {
        Assert.Equal(["铅", "𬭊", "锌"], TextAnalyzer.Words("铅𬭊锌"));
        Assert.Empty(TextAnalyzer.Words("\ud875"));
    }
}
