namespace KnowledgeBase.Search.Evaluation;

/// <summary>检索质量: how well questions were answered, each a mean over the questions, 0 to 1.</summary>
/// <param name="ReciprocalRank">MRR@10: one over the place of the first right answer within ten.</param>
/// <param name="Gain">nDCG@10.</param>
/// <param name="Hits">Share of questions with a right answer within k.</param>
/// <param name="Recalls">Share of the right answers within k.</param>
public sealed record Quality(int Questions, double ReciprocalRank, double Gain, IReadOnlyDictionary<int, double> Hits, IReadOnlyDictionary<int, double> Recalls)
{
    static readonly int[] Depths = [1, 3, 5, 10, 20, 50, 100];

    /// <summary>Measures.</summary>
    /// <param name="answers">For each question: which of the hits, best first, are right, each right answer counted once; and how many right answers there are.</param>
    public static Quality Of(IReadOnlyList<(IReadOnlyList<bool> Right, int Gold)> answers) => new(
        answers.Count,
        Mean(answers, a => First(a.Right) is >= 0 and < 10 and var first ? 1.0 / (first + 1) : 0),
        Mean(answers, a => Discounted(a.Right.Take(10)) / Discounted(Enumerable.Repeat(true, Math.Min(10, a.Gold)))),
        Depths.ToDictionary(k => k, k => Mean(answers, a => First(a.Right) is >= 0 and var first && first < k ? 1 : 0)),
        Depths.ToDictionary(k => k, k => Mean(answers, a => a.Right.Take(k).Count(r => r) / (double)a.Gold)));

    static double Mean(IReadOnlyList<(IReadOnlyList<bool>, int)> answers, Func<(IReadOnlyList<bool> Right, int Gold), double> value) =>
        answers.Count == 0 ? 0 : answers.Average(value);

    static int First(IReadOnlyList<bool> right)
    {
        for (var i = 0; i < right.Count; i++)
            if (right[i])
                return i;
        return -1;
    }

    static double Discounted(IEnumerable<bool> right) => right.Select((r, i) => r ? 1 / Math.Log2(i + 2) : 0).Sum();
}
