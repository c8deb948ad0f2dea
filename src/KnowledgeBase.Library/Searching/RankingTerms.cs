using System.Globalization;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Search.Ranking;

namespace KnowledgeBase.Library.Searching;

/// <summary>为什么: ranking reasons in words that a person understands, for pages and commands. Each says what was seen, so that it is true whatever weight it has.</summary>
public static class RankingTerms
{
    // Less than this is no reason that a person would give.
    const float Least = 0.05f;

    // Reasons of one group say nearly the same; the weightiest of each speaks.
    static readonly Dictionary<RankingFeature, (string Group, Func<float, string?> Words)> Phrases = new()
    {
        [RankingFeature.WordScore] = ("words", Seen("含有问题里不常见的词")),
        [RankingFeature.BehindBest] = ("words", value => value >= -Least ? "用词最接近问题" : value > -0.3f ? "用词很接近问题" : null),
        [RankingFeature.WordPlace] = ("words", value => value > 0.1f ? string.Create(CultureInfo.InvariantCulture, $"只看用词，排第 {MathF.Round(1 / value)}") : null),
        [RankingFeature.CommonRuns] = ("runs", Part("问题的字", "连着出现在这里")),
        [RankingFeature.Pairs] = ("held", Part("问题的用词", "出现在这里")),
        [RankingFeature.Characters] = ("held", Part("问题的用字", "出现在这里")),
        [RankingFeature.BodyPairs] = ("held", Part("问题的用词", "出现在正文里")),
        [RankingFeature.SentencePairs] = ("held", Part("问题的用词", "出现在同一句里")),
        [RankingFeature.SentenceCharacters] = ("held", Part("问题的用字", "出现在同一句里")),
        [RankingFeature.TitleNamed] = ("law", value => value > 0.95f ? "问题写了这部法规的名称" : value > 0.3f ? "问题写了这部法规名称的一部分" : null),
        [RankingFeature.LawNamed] = ("law", Seen("问题写了这部法规的名称")),
        [RankingFeature.Title] = ("heading", Seen("法规名称里有问题的词")),
        [RankingFeature.Heading] = ("heading", Seen("法规名称或者章节名称里有问题的词")),
        // That a text is short or long puts it forward a little and tells a person nothing.
        [RankingFeature.Length] = ("length", _ => null),
        [RankingFeature.Penalty] = ("penalty", Seen("规定了对这种行为怎么处罚")),
        [RankingFeature.ReferredTo] = ("referred", Seen("处罚条文写明违反的就是这一条")),
        // That the bureau works with a law is true of every article of it and tells a person nothing.
        [RankingFeature.Gisted] = ("gisted", _ => null),
        [RankingFeature.GistPairs] = ("gist", Part("问题的用词", "出现在条旨里")),
        [RankingFeature.GistCharacters] = ("gist", Part("问题的用字", "出现在条旨里")),
        [RankingFeature.GistRuns] = ("gist", Part("问题的字", "连着出现在条旨里")),
        [RankingFeature.AlternativePairs] = ("alternatives", Seen("含有和问题的说法对应的法定用语")),
        [RankingFeature.AlternativeGistPairs] = ("alternatives", Seen("含有和问题的说法对应的法定用语")),
        [RankingFeature.GistSentencePairs] = ("gist", Part("问题的用词", "出现在条旨的同一句里")),
        [RankingFeature.GistPhrase] = ("gist", Seen("条旨里有和问题相近的说法")),
        [RankingFeature.HeldAnywhere] = ("held", Part("问题的用词", "出现在正文或者条旨里")),
        [RankingFeature.Meant] = ("alternatives", Seen("含有和问题的说法对应的法定用语")),
        [RankingFeature.Answered] = ("held", Part("问题的用词或者对应的法定用语", "出现在这里")),
        [RankingFeature.PenaltyNotAsked] = ("penalty", _ => null),
        [RankingFeature.DeadlineAsked] = ("deadline", Seen("问的是期限，这一条规定了时间")),
        [RankingFeature.PenaltyAsked] = ("penalty", Seen("问的是处罚，这一条规定处罚")),
        [RankingFeature.RegionNamed] = ("region", Seen("问题写了这部法规的地区")),
        [RankingFeature.OtherRegion] = ("region", _ => null),
        [RankingFeature.NearestQuestion] = ("settled", Seen("会商过的相近问题用的是这一条")),
        [RankingFeature.NearQuestions] = ("settled", Seen("会商过的相近问题用的是这一条")),
        [RankingFeature.AskedWords] = ("asked", Seen("会商时问到这一条的问题，用词和这次相近")),
        [RankingFeature.Usage] = ("usage", Seen("会商时常用这一条")),
        [RankingFeature.LawUsage] = ("usage", Seen("会商时常用这部法规")),
        [RankingFeature.Association] = ("association", Seen("按会商过的问题，这样的问法多由这类用语的条文回答")),
        [RankingFeature.AssociationShare] = ("association", Seen("按会商过的问题，这样的问法多由这类用语的条文回答")),
        [RankingFeature.AssociatedWords] = ("association", Seen("按会商过的问题，这里的用语和问题的用语说的是一回事")),
        [RankingFeature.Neighbour] = ("neighbour", Seen("会商过的相近问题用的是它前后的条文")),
        [RankingFeature.ByQuestionOnly] = ("only", Seen("用词不同，由会商过的问题带出")),
    };

    /// <summary>The reasons a person is given, the weightiest first; none of two that say the same.</summary>
    public static IReadOnlyList<string> InChinese(this IEnumerable<RankingReason> reasons) =>
        [.. reasons.Where(r => Phrases.ContainsKey(r.Feature)).Select(r => (Phrases[r.Feature].Group, Words: Phrases[r.Feature].Words(r.Value)))
            .Where(r => r.Words is not null).DistinctBy(r => r.Group).Select(r => r.Words!)];

    /// <summary>True when the table knows what to say of a feature.</summary>
    internal static bool Knows(RankingFeature feature) => Phrases.ContainsKey(feature);

    static Func<float, string?> Seen(string words) => value => value > Least ? words : null;

    static Func<float, string?> Part(string whose, string where) => value => value switch
    {
        <= Least => null,
        > 0.95f => $"{whose}全部{where}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{whose}约 {MathF.Round(value * 20) * 5:0}% {where}"),
    };
}
