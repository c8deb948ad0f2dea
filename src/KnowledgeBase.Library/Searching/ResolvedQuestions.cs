using KnowledgeBase.Search.Evaluation;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Search.Ranking;
using KnowledgeBase.Search.Resolved;

namespace KnowledgeBase.Library.Searching;

/// <summary>会商答疑: the questions that the bureau has settled, and the weights fitted to them, as two readable files in the data folder. Without the files nothing is lifted. Safe for concurrent use.</summary>
public sealed class ResolvedQuestions(DataFolder folder)
{
    readonly Lock one = new();
    (DateTime Questions, DateTime Weights, SearchSnapshot Over, RankingModel Model)? current;

    /// <summary>What ranks over a snapshot now; read again when a file has changed.</summary>
    /// <exception cref="FormatException">A file cannot be read; the message names the line.</exception>
    public RankingModel ModelOver(SearchSnapshot articles)
    {
        if (!File.Exists(folder.ResolvedQuestions) || !File.Exists(folder.RankingWeights))
            return RankingModel.Default;
        var (questions, weights) = (File.GetLastWriteTimeUtc(folder.ResolvedQuestions), File.GetLastWriteTimeUtc(folder.RankingWeights));
        lock (one)
        {
            if (current is { } known && known.Questions == questions && known.Weights == weights && known.Over == articles)
                return known.Model;
            var resolved = new ResolvedIndex(JudgedQuestion.ReadFile(folder.ResolvedQuestions).Select(q => q.ToResolved()), articles);
            var model = new RankingModel(RankingWeights.Load(folder.RankingWeights), resolved);
            current = (questions, weights, articles, model);
            return model;
        }
    }

    /// <summary>How many of the questions have an article that is here.</summary>
    public static int KnownIn(IReadOnlyList<JudgedQuestion> questions, SearchSnapshot articles) => ResolvedIndex.KnownIn(questions.Select(q => q.ToResolved()), articles);

    /// <summary>Goes back to ranking without resolved questions; their file is kept beside, under .off.</summary>
    public void Forget()
    {
        if (File.Exists(folder.ResolvedQuestions))
            File.Move(folder.ResolvedQuestions, folder.ResolvedQuestions + ".off", overwrite: true);
    }

    /// <summary>Takes a file of settled questions in place of those that were there, with weights fitted to them.</summary>
    public void Take(string pairsFile, RankingWeights weights)
    {
        var beside = folder.ResolvedQuestions + ".new";
        File.Copy(pairsFile, beside, overwrite: true);
        weights.Save(folder.RankingWeights);
        File.Move(beside, folder.ResolvedQuestions, overwrite: true);
    }
}
