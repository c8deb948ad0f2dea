namespace KnowledgeBase.Search.Evaluation;

/// <summary>The candidates of one question: their features, and which of them are right.</summary>
sealed record JudgedList(IReadOnlyList<float[]> Features, IReadOnlyList<bool> Right);

/// <summary>What a fit is to bring about where several candidates of a list are right.</summary>
enum FitAim
{
    /// <summary>One of them in front is enough (the marginal likelihood of a right one first).</summary>
    OneInFront,

    /// <summary>Each of them gets the same share (Cao et al. 2007): fewer stand first, more within ten.</summary>
    EachAlike,
}

/// <summary>Fits weights so that the right candidates of a list get the greatest share of a softmax over it, by Adam. The same input gives the same weights.</summary>
static class ListwiseFit
{
    const int Rounds = 60, Batch = 32, Seed = 1;
    const double Rate = 0.02, Decay = 1e-4;

    public static float[] Fit(IReadOnlyList<JudgedList> lists, int features, FitAim aim)
    {
        var (weights, first, second, mean) = (new double[features], new double[features], new double[features], new double[features]);
        JudgedList[] useful = [.. lists.Where(l => l.Right.Contains(true))];
        var random = new Random(Seed);
        for (int round = 0, step = 0, averaged = 0; round < Rounds; round++)
        {
            random.Shuffle(useful);
            foreach (var batch in useful.Chunk(Batch))
            {
                var slope = new double[features];
                foreach (var list in batch)
                    AddSlope(list, aim, weights, slope);
                step++;
                for (var i = 0; i < features; i++)
                {
                    var g = slope[i] / batch.Length + Decay * weights[i];
                    first[i] = 0.9 * first[i] + 0.1 * g;
                    second[i] = 0.999 * second[i] + 0.001 * g * g;
                    weights[i] -= Rate * (first[i] / (1 - Math.Pow(0.9, step))) / (Math.Sqrt(second[i] / (1 - Math.Pow(0.999, step))) + 1e-8);
                }
                // The steps of the second half swing about the best weights: their mean is nearer to them than the last one (Polyak and Juditsky 1992).
                if (round >= Rounds / 2)
                {
                    averaged++;
                    for (var i = 0; i < features; i++)
                        mean[i] += (weights[i] - mean[i]) / averaged;
                }
            }
        }
        return [.. mean.Select(w => (float)w)];
    }

    static void AddSlope(JudgedList list, FitAim aim, double[] weights, double[] slope)
    {
        double[] scores = [.. list.Features.Select(f => f.Zip(weights, (x, w) => x * w).Sum())];
        var highest = scores.Max();
        double[] shares = [.. scores.Select(s => Math.Exp(s - highest))];
        var whole = shares.Sum();
        double[] wanted = aim is FitAim.EachAlike ? [.. list.Right.Select(r => r ? 1.0 : 0)] : [.. shares.Zip(list.Right, (share, isRight) => isRight ? share : 0)];
        var allWanted = Math.Max(double.Epsilon, wanted.Sum());
        for (var i = 0; i < shares.Length; i++)
        {
            var error = shares[i] / whole - wanted[i] / allWanted;
            for (var k = 0; k < slope.Length; k++)
                slope[k] += error * list.Features[i][k];
        }
    }
}
