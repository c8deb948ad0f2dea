namespace KnowledgeBase.Enforcement.Procedure;

/// <summary>案件日期: what is known of a case so far; a date that has not come is null.</summary>
/// <param name="Act">The day of the act, or for a continuing one its last day (行政处罚法 36).</param>
public sealed record CaseDates(DateOnly Act)
{
    /// <summary>先行登记保存.</summary>
    public DateOnly? EvidenceKept { get; init; }

    /// <summary>立案.</summary>
    public DateOnly? Filed { get; init; }

    /// <summary>告知书送达.</summary>
    public DateOnly? Notified { get; init; }

    /// <summary>听证举行.</summary>
    public DateOnly? Hearing { get; init; }

    /// <summary>作出决定.</summary>
    public DateOnly? Decided { get; init; }

    /// <summary>决定书送达.</summary>
    public DateOnly? Served { get; init; }

    /// <summary>催告书送达.</summary>
    public DateOnly? Demanded { get; init; }

    /// <summary>涉及公民生命健康安全、金融安全且有危害后果: five years instead of two.</summary>
    public bool HarmedLifeOrHealth { get; init; }
}
