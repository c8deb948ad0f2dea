using KnowledgeBase.Legal;

namespace KnowledgeBase.Enforcement.Procedure;

/// <summary>办案期限: a step, the rule, and the day where it can be computed.</summary>
/// <param name="Step">缴纳罚款.</param>
/// <param name="Rule">收到决定书之日起15日内.</param>
/// <param name="Source">The article that says so.</param>
/// <param name="Day">The last day; null as long as the day that it counts from is not known.</param>
public sealed record Deadline(string Step, string Rule, LawProvision Source, DateOnly? Day)
{
    /// <summary>The next working day, where the last day of a party's period is none (民事诉讼法 85, 行政复议法 88 follow it).</summary>
    public DateOnly? Extended { get; init; }

    /// <summary>True where only working days count.</summary>
    public bool InWorkingDays { get; init; }

    /// <summary>What must be known beside it.</summary>
    public string? Note { get; init; }
}
