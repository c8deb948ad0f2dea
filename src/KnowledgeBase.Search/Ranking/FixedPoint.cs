namespace KnowledgeBase.Search.Ranking;

/// <summary>Scores as whole numbers while they are summed: the sum is the same in whatever order terms are added, which sums of floats are not.</summary>
/// <param name="unit">What a score of 1 is; a power of two, as large as the greatest sum allows.</param>
readonly struct FixedPoint(float unit)
{
    const int Bits = 29;

    /// <summary>The finest unit for sums that stay below a bound.</summary>
    public static FixedPoint For(float most) => new(MathF.ScaleB(1, Bits - MathF.ILogB(Math.Max(1, most))));

    /// <summary>A term's weight in the unit, for <see cref="Part"/>.</summary>
    public float Scale(float weight) => weight * unit;

    /// <summary>What a term adds.</summary>
    public static int Part(float scaledWeight, float saturation) => (int)(scaledWeight * saturation + 0.5f);

    public float ToScore(int sum) => sum / unit;
}
