using KnowledgeBase.Search.Analysis;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Looks into candidates for one question and tells what is seen, as <see cref="RankingFeature"/>s. For one caller.</summary>
/// <param name="expressions">What the law says for the question's expressions; null where there is nothing.</param>
/// <param name="best">The best score among the candidates.</param>
/// <param name="referred">How near the penalty clauses are that refer to a text.</param>
sealed class CandidateReader(
    string question, NamedLaw? named, QuestionView view, ExpressionView? expressions, float best, IReadOnlyDictionary<(SearchSnapshot, int), float> referred)
{
    static readonly int Features = Enum.GetValues<RankingFeature>().Length;
    readonly AskedFor asked = AskedFor.In(question);
    readonly Dictionary<SearchSnapshot, Func<int, bool>> inNamedRegion = [];

    /// <param name="byPlace">1 / its place by words; 0 for a text that came from elsewhere.</param>
    public float[] Read(Candidate candidate, float byPlace)
    {
        var (part, number) = (candidate.Part, candidate.Text);
        var text = part.Texts.Characters[number];
        var headingEnd = text.IndexOf('\n');
        var heading = text[..headingEnd];
        var body = text[(headingEnd + 1)..];
        var title = part.Texts.Titles[number] ?? "";
        var gist = part.Gists.Characters[number];
        var (whole, inBody, inHeading, inTitle, inGist) = (view.In(text), view.In(body), view.In(heading), view.In(TextAnalyzer.Fold(title)), view.In(gist));
        var isPenalty = IsPenalty(body, gist);
        var features = new float[Features];
        void Set(RankingFeature feature, float value) => features[(int)feature] = value;
        Set(RankingFeature.WordScore, candidate.Score / Math.Max(1e-6f, view.PairWeight + view.CharacterWeight));
        Set(RankingFeature.BehindBest, (candidate.Score - best) / best);
        Set(RankingFeature.WordPlace, byPlace);
        Set(RankingFeature.CommonRuns, inBody.Runs);
        Set(RankingFeature.Pairs, whole.Pairs);
        Set(RankingFeature.Characters, whole.Characters);
        Set(RankingFeature.BodyPairs, inBody.Pairs);
        Set(RankingFeature.SentencePairs, inBody.SentencePairs);
        Set(RankingFeature.SentenceCharacters, inBody.SentenceCharacters);
        Set(RankingFeature.TitleNamed, title.Length > 1 ? (float)inTitle.PairCount / (title.Length - 1) : 0);
        Set(RankingFeature.LawNamed, named?.Is(title) == true ? 1 : 0);
        Set(RankingFeature.Title, inTitle.Pairs);
        Set(RankingFeature.Heading, inHeading.Pairs);
        Set(RankingFeature.Length, MathF.Log(1 + body.Length) / 8);
        Set(RankingFeature.Penalty, isPenalty ? inBody.SentencePairs : 0);
        Set(RankingFeature.ReferredTo, referred.GetValueOrDefault((part, number)));
        if (gist.Length > 0)
        {
            // A law that is known by its gists alone is not put before texts that are here.
            Set(RankingFeature.Gisted, body.Length > 0 ? 1 : -1);
            Set(RankingFeature.GistPairs, inGist.Pairs);
            Set(RankingFeature.GistCharacters, inGist.Characters);
            Set(RankingFeature.GistRuns, inGist.Runs);
            Set(RankingFeature.GistSentencePairs, inGist.SentencePairs);
            Set(RankingFeature.GistPhrase, inGist.Phrase);
        }
        var held = whole.Held | inGist.Held;
        Set(RankingFeature.HeldAnywhere, view.PartOf(held));
        if (expressions is not null)
        {
            var (alternatives, inGistToo) = (expressions.Words.In(body), gist.Length > 0 ? expressions.Words.In(gist) : default);
            Set(RankingFeature.AlternativePairs, alternatives.Pairs);
            Set(RankingFeature.AlternativeGistPairs, inGistToo.Pairs);
            var said = expressions.In(held, alternatives.Held | inGistToo.Held);
            Set(RankingFeature.Meant, said.Meant);
            Set(RankingFeature.Answered, said.Answered);
        }
        else
        {
            Set(RankingFeature.Answered, view.PartOf(held));
        }
        if (asked.Penalty)
            Set(RankingFeature.PenaltyAsked, isPenalty ? 1 : 0);
        else if (asked.Other)
            Set(RankingFeature.PenaltyNotAsked, isPenalty ? 1 : 0);
        if (asked.Deadline)
            Set(RankingFeature.DeadlineAsked, AskedFor.IsTimeIn(body) || AskedFor.IsTimeIn(gist) ? 1 : 0);
        if (part.Texts.Regions[number] is not null)
            Set(InNamedRegion(part)(number) ? RankingFeature.RegionNamed : RankingFeature.OtherRegion, 1);
        return features;
    }

    static bool IsPenalty(ReadOnlySpan<char> body, ReadOnlySpan<char> gist) =>
        (body.Contains("违反", StringComparison.Ordinal) && (body.Contains("罚款", StringComparison.Ordinal) || body.Contains("责令", StringComparison.Ordinal)))
        || gist.StartsWith("罚则", StringComparison.Ordinal);

    // 河南省 is also said without 省.
    Func<int, bool> InNamedRegion(SearchSnapshot part)
    {
        if (!inNamedRegion.TryGetValue(part, out var named))
            inNamedRegion.Add(part, named = part.Texts.Regions.Where(region => question.Contains(region.Length > 2 ? region[..^1] : region, StringComparison.Ordinal)));
        return named;
    }
}
