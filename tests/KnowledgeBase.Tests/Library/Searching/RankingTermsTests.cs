using KnowledgeBase.Library.Searching;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Search.Ranking;

namespace KnowledgeBase.Tests.Library.Searching;

public sealed class RankingTermsTests
{
    [Fact]
    public void Every_feature_has_words() => Assert.All(Enum.GetValues<RankingFeature>(), feature => Assert.True(RankingTerms.Knows(feature), $"{feature}"));

    [Theory]
    [InlineData(RankingFeature.Pairs, 0.82f, "问题的用词约 80% 出现在这里")]
    [InlineData(RankingFeature.SentencePairs, 1f, "问题的用词全部出现在同一句里")]
    [InlineData(RankingFeature.ReferredTo, 0.7f, "处罚条文写明违反的就是这一条")]
    [InlineData(RankingFeature.WordPlace, 0.5f, "只看用词，排第 2")]
    [InlineData(RankingFeature.BehindBest, 0f, "用词最接近问题")]
    [InlineData(RankingFeature.Title, 0f, "")]
    [InlineData(RankingFeature.Penalty, 0f, "")]
    [InlineData(RankingFeature.Length, 0.6f, "")]
    public void A_reason_says_what_was_seen_and_nothing_where_nothing_was(RankingFeature feature, float value, string words) =>
        Assert.Equal(words, string.Concat(new[] { new RankingReason(feature, value, 1) }.InChinese()));

    [Fact]
    public void Of_reasons_that_say_the_same_the_weightiest_speaks()
    {
        RankingReason[] reasons = [new(RankingFeature.BehindBest, 0, 3), new(RankingFeature.Pairs, 0.5f, 2), new(RankingFeature.WordPlace, 1, 1), new(RankingFeature.Characters, 0.9f, 1)];
        Assert.Equal(["用词最接近问题", "问题的用词约 50% 出现在这里"], reasons.InChinese());
    }
}
