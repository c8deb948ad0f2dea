using KnowledgeBase.Search.Ranking;

namespace KnowledgeBase.Cli.Answers;

/// <summary>What a ranking feature is called in an explanation.</summary>
static class ReasonWords
{
    public static string Of(RankingFeature feature) => feature.ToString();
}
