using KnowledgeBase.Enforcement.Catalogue;

namespace KnowledgeBase.Enforcement.Cards;

/// <summary>How the law of the day of decision weighs against that of the day of the act.</summary>
public enum Weight
{
    /// <summary>新规定较轻.</summary>
    Lighter,

    /// <summary>轻重相同.</summary>
    Same,

    /// <summary>新规定较重.</summary>
    Heavier,

    /// <summary>轻重互见: lighter in one amount and heavier in another, or not comparable by numbers; a person must judge.</summary>
    Mixed,
}

/// <summary>从旧兼从轻 (行政处罚法 37): the act under the law of the day of decision, to be read beside that of the day of the act.</summary>
/// <param name="Violation">The record that holds on the day of decision.</param>
public sealed record LaterLaw(DateOnly Decided, Violation Violation, IReadOnlyList<StageAmounts> Stages, Weight Weight)
{
    /// <summary>Which of the two applies.</summary>
    public string Sentence => Weight switch
    {
        Weight.Lighter => "新规定处罚较轻，适用新规定（行政处罚法第三十七条）",
        Weight.Heavier => "新规定处罚较重，适用违法行为发生时的规定（行政处罚法第三十七条）",
        Weight.Same => "前后处罚相同，适用违法行为发生时的规定（行政处罚法第三十七条）",
        _ => "前后轻重互见，须由人比较；新规定较轻的才适用新规定（行政处罚法第三十七条）",
    };

    /// <summary>Compares stage by stage: the highest and the lowest fines of unit and person.</summary>
    public static Weight Compare(IReadOnlyList<PenaltyStage> before, IReadOnlyList<PenaltyStage> after)
    {
        List<int> signs = [];
        foreach (var of in new Func<PenaltyStage, Fine?>[] { s => s.Unit, s => s.Person })
            for (var i = 0; i < Math.Max(before.Count, after.Count); i++)
            {
                var (old, young) = (i < before.Count ? of(before[i]) : null, i < after.Count ? of(after[i]) : null);
                if (old?.Measure is MultipleOf or ShareOf || young?.Measure is MultipleOf or ShareOf)
                {
                    if (old?.Measure != young?.Measure)
                        return Weight.Mixed;
                    continue;
                }
                var (was, now) = (old?.Measure.Range(null), young?.Measure.Range(null));
                signs.Add(decimal.Compare(now?.Max?.Amount ?? 0, was?.Max?.Amount ?? 0));
                signs.Add(decimal.Compare(now?.Min.Amount ?? 0, was?.Min.Amount ?? 0));
                // May is lighter than must.
                if (old is not null && young is not null)
                    signs.Add(old.IsOptional.CompareTo(young.IsOptional));
            }
        return (signs.Exists(s => s < 0), signs.Exists(s => s > 0)) switch
        {
            (true, false) => Weight.Lighter,
            (false, true) => Weight.Heavier,
            (false, false) => Weight.Same,
            _ => Weight.Mixed,
        };
    }
}
