namespace KnowledgeBase.Search.Evaluation;

/// <summary>The candidates of one question: their features, and which of them are right.</summary>
sealed record JudgedList(IReadOnlyList<float[]> Features, IReadOnlyList<bool> Right);

/// <summary>
/// Fits weights so that the right candidates of a list get the greatest share of a softmax over it together (the marginal likelihood of a right one first), by Adam.
/// Where several are right one of them in front is enough; that each gets the same share (Cao et al. 2007) puts fewer of them first. The same input gives the same weights.
/// </summary>
static class ListwiseFit
{
    const int Rounds = 30, Batch = 32, Seed = 1;
    const double Rate = 0.05, Decay = 1e-4;

    public static float[] Fit(IReadOnlyList<JudgedList> lists, int features)
    {
        var (weights, first, second) = (new double[features], new double[features], new double[features]);
        JudgedList[] useful = [.. lists.Where(l => l.Right.Contains(true))];
        var random = new Random(Seed);
        for (int round = 0, step = 0; round < Rounds; round++)
        {
            random.Shuffle(useful);
            foreach (var batch in useful.Chunk(Batch))
            {
                var slope = new double[features];
                foreach (var list in batch)
                    AddSlope(list, weights, slope);
                step++;
                for (var i = 0; i < features; i++)
                {
                    var g = slope[i] / batch.Length + Decay * weights[i];
                    first[i] = 0.9 * first[i] + 0.1 * g;
                    second[i] = 0.999 * second[i] + 0.001 * g * g;
                    weights[i] -= Rate * (first[i] / (1 - Math.Pow(0.9, step))) / (Math.Sqrt(second[i] / (1 - Math.Pow(0.999, step))) + 1e-8);
                }
            }
        }
        return [.. weights.Select(w => (float)w)];
    }

    static void AddSlope(JudgedList list, double[] weights, double[] slope)
    {
        double[] scores = [.. list.Features.Select(f => f.Zip(weights, (x, w) => x * w).Sum())];
        var highest = scores.Max();
        double[] shares = [.. scores.Select(s => Math.Exp(s - highest))];
        var (whole, right) = (shares.Sum(), Math.Max(double.Epsilon, shares.Zip(list.Right, (share, isRight) => isRight ? share : 0).Sum()));
        for (var i = 0; i < shares.Length; i++)
        {
            var error = shares[i] / whole - (list.Right[i] ? shares[i] / right : 0);
            for (var k = 0; k < slope.Length; k++)
                slope[k] += error * list.Features[i][k];
        }
    }
}
