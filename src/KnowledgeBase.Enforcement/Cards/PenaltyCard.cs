using KnowledgeBase.Enforcement.Catalogue;
using KnowledgeBase.Enforcement.Discretion;
using KnowledgeBase.Enforcement.Procedure;
using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws.Provisions;

namespace KnowledgeBase.Enforcement.Cards;

/// <summary>How sure a card is.</summary>
public enum CardState
{
    /// <summary>已核: every amount and order stands in the article of the day, which can be opened here.</summary>
    Verified,

    /// <summary>未核: the text of the day is not here, or does not say what the catalogue says.</summary>
    Unverified,

    /// <summary>推定: no record of the catalogue; put together from the text of the law.</summary>
    Proposed,
}

/// <summary>A fine with its range where that can be computed.</summary>
/// <param name="Range">Null as long as the base of a multiple or a share is not known.</param>
public sealed record FineAmount(Fine Fine, YuanRange? Range);

/// <summary>A stage of the card: trigger, order, the fine for the unit and for the person.</summary>
public sealed record StageAmounts(PenaltyStage Stage, FineAmount? Unit, FineAmount? Person);

/// <summary>处罚卡: everything that a decision on one violation must consider, in the order of the decision.</summary>
public sealed record PenaltyCard
{
    public required Violation Violation { get; init; }

    public required CardState State { get; init; }

    /// <summary>Why it is not verified, or how it was put together; empty where all is verified.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>The phrase of the catalogue that is most like what was asked; null where the violation was chosen by hand.</summary>
    public string? Matched { get; init; }

    /// <summary>How well the words fit, about 1 for its own words.</summary>
    public double Score { get; init; }

    public required IReadOnlyList<CitedProvision> Duties { get; init; }

    public required CitedProvision Penalty { get; init; }

    public required IReadOnlyList<StageAmounts> Stages { get; init; }

    /// <summary>上位法、新法、特别法: what goes before it, and what must be weighed.</summary>
    public IReadOnlyList<string> Conflicts { get; init; } = [];

    /// <summary>从旧兼从轻: the same act under the law of the day of decision; null where that is the same.</summary>
    public LaterLaw? Later { get; init; }

    /// <summary>不予、从轻、减轻: looked at before the amounts.</summary>
    public IReadOnlyList<ExemptionGround> Exemptions { get; init; } = [];

    /// <summary>裁量: what accepted tables say of it; nothing where none does, and no tier is made up then.</summary>
    public ApplicableDiscretion Discretion { get; init; } = ApplicableDiscretion.None;

    /// <summary>Hearing, legal review, collective discussion.</summary>
    public IReadOnlyList<ReviewTrigger> Reviews { get; init; } = [];

    /// <summary>Daily fine, closure, publicity, joint punishment.</summary>
    public IReadOnlyList<OtherMeasure> OtherMeasures { get; init; } = [];

    public IReadOnlyList<Deadline> Deadlines { get; init; } = [];

    /// <summary>重大事故隐患 that the words name.</summary>
    public IReadOnlyList<MajorHazard> Hazards { get; init; } = [];
}
