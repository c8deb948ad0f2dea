using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Search.Querying.Words;
using KnowledgeBase.Search.Ranking;
using KnowledgeBase.Search.Resolved;

namespace KnowledgeBase.Search.Evaluation;

/// <summary>学习权重: fits the ranking weights to questions whose right articles are known.</summary>
public static class Learning
{
    const int Parts = 5;

    /// <summary>Fits weights for a bureau with these resolved questions: each fifth is answered with the help of the others, as a new question will be. Where several articles were the answer each counts alike: whoever resolved the question needed them all.</summary>
    /// <param name="source">What they are, in words, for the file.</param>
    /// <param name="progress">Told how many questions have been looked into.</param>
    public static RankingWeights Fit(IReadOnlyList<JudgedQuestion> questions, SearchSnapshot articles, string source, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        var judge = new Judge(articles, TradeWords.None);
        List<JudgedList> lists = [];
        for (var part = 0; part < Parts; part++)
        {
            var resolved = new ResolvedIndex(questions.Where((_, i) => i % Parts != part).Select(q => q.ToResolved()), articles);
            foreach (var question in questions.Where((_, i) => i % Parts == part))
            {
                cancellationToken.ThrowIfCancellationRequested();
                lists.Add(judge.Look(question, resolved));
                progress?.Report(lists.Count);
            }
        }
        return RankingWeights.Of(source, ListwiseFit.Fit(lists, Enum.GetValues<RankingFeature>().Length, FitAim.EachAlike));
    }

    /// <summary>Fits weights for a bureau without any, by what the words and the texts alone tell.</summary>
    internal static RankingWeights FitPlain(IReadOnlyList<JudgedList> lists, string source) => RankingWeights.Of(source, ListwiseFit.Fit(lists, Enum.GetValues<RankingFeature>().Length, FitAim.OneInFront));

    /// <summary>What is seen in the candidates of each question, without resolved ones.</summary>
    internal static IReadOnlyList<JudgedList> Look(IReadOnlyList<JudgedQuestion> questions, SearchSnapshot articles, TradeWords words)
    {
        var judge = new Judge(articles, words);
        return [.. questions.Select(q => judge.Look(q, null))];
    }

    /// <summary>Looks into the candidates of a question and tells which are right.</summary>
    sealed class Judge(SearchSnapshot articles, TradeWords words)
    {
        readonly ArticlePlaces places = new(articles);
        readonly IndexState state = IndexState.Of(articles);

        public JudgedList Look(JudgedQuestion question, ResolvedIndex? resolved)
        {
            var query = new SearchQuery(question.Query, Reranker.Depth) { Expressions = words.ExpressionsIn(question.Query) };
            var candidates = Retrieval.Candidates(state, query);
            var (read, _) = Reranker.Read(query, candidates, articles, resolved, _ => true);
            var right = question.Gold.SelectMany(places.Find).ToHashSet();
            return new JudgedList([.. read.Select(r => r.Features)], [.. read.Select(r => right.Contains(r.Candidate.Text))]);
        }
    }
}
