using KnowledgeBase.Enforcement.Catalogue;
using KnowledgeBase.Enforcement.Discretion;
using KnowledgeBase.Enforcement.Matching;
using KnowledgeBase.Enforcement.Procedure;
using KnowledgeBase.Enforcement.Proposals;
using KnowledgeBase.Library.Laws.Provisions;

namespace KnowledgeBase.Enforcement.Cards;

/// <summary>Builds the cards of one question.</summary>
sealed class CardBuilder(PenaltyQuestion question, PenaltyCatalogue catalogue, EnforcementTables tables, HazardFinder hazards, DiscretionTables discretion, ProvisionTexts texts)
{
    readonly IReadOnlyList<Deadline> deadlines = new ProcedureTrack(tables.Calendar).Of(question.Dates);

    DateOnly Act => question.Dates.Act;

    /// <summary>The card of a violation on the day of the act.</summary>
    /// <param name="match">How it was found; null where it was chosen.</param>
    public async Task<PenaltyCard> BuildAsync(Violation violation, ViolationMatch? match, CancellationToken cancellationToken)
    {
        List<CitedProvision> duties = [];
        foreach (var duty in violation.Duties)
            duties.Add(await texts.FindAsync(duty, Act, cancellationToken));
        var penalty = await texts.FindAsync(violation.Penalty, Act, cancellationToken);
        var reasons = Reasons(violation, penalty, duties);
        var stages = Amounts(violation.Stages);
        var hit = hazards.Find(question.Text, Act, violation);
        return new PenaltyCard
        {
            Violation = violation,
            State = reasons.Count == 0 ? CardState.Verified : CardState.Unverified,
            Reasons = reasons,
            Matched = match?.Phrase,
            Score = match?.Score ?? 0,
            Duties = duties,
            Penalty = penalty,
            Stages = stages,
            Conflicts = Conflicts(violation),
            Later = Later(violation),
            Exemptions = [.. tables.Exemptions.Where(e => e.For == "不限" || e.For == "个人" == violation.Stages.Any(s => s.Unit is null && s.Person is not null))],
            Discretion = (await discretion.FindAsync(violation.Penalty.Law, violation.Penalty.Place, violation.Act, violation.Duties, cancellationToken)).Against(penalty.Text),
            Reviews = new ReviewTriggers(tables.Threshold).Of(violation, stages),
            OtherMeasures = [.. tables.Measures.Where(m => m.GoesWith(violation, hit.Count > 0))],
            Deadlines = deadlines,
            Hazards = hit,
        };
    }

    /// <summary>The card of a pair that the text of the law suggests.</summary>
    public async Task<PenaltyCard> ProposeAsync(ProposedPenalty pair, CancellationToken cancellationToken) =>
        await BuildAsync(pair.Violation, null, cancellationToken) with { State = CardState.Proposed, Reasons = ["处罚目录没有这一行为的记录，以下由条文推定，须由人核对", .. pair.Reasons] };

    IReadOnlyList<StageAmounts> Amounts(IReadOnlyList<PenaltyStage> stages) => [.. stages.Select(s => new StageAmounts(s, Amount(s.Unit), Amount(s.Person)))];

    FineAmount? Amount(Fine? fine) => fine is null ? null
        : new FineAmount(fine, fine.Measure.Range(fine.Measure.Base is { } name && question.Bases.TryGetValue(name, out var amount) ? amount : null));

    static List<string> Reasons(Violation violation, CitedProvision penalty, List<CitedProvision> duties)
    {
        List<string> reasons = [.. duties.Append(penalty).Select(p => p.Sentence).OfType<string>().Distinct()];
        if (penalty.Article is { } article)
            reasons.AddRange(violation.Unsaid(article).Select(p => $"目录里的“{p}”不在{violation.Penalty}的原文中"));
        return reasons;
    }

    List<string> Conflicts(Violation violation)
    {
        List<string> conflicts = [];
        if (violation.YieldsTo is { } higher && catalogue.YieldsFrom(violation) is { } from)
            conflicts.Add(from <= Act
                ? $"{higher}自 {from:yyyy-MM-dd} 起对同一行为另有规定，上位法、新法优先，适用该条"
                : $"{higher}自 {from:yyyy-MM-dd} 起对同一行为另有规定；行为在此之前，适用行为时的规定，新规定较轻的除外");
        foreach (var lower in catalogue.YieldingTo(violation.Penalty, Act))
            conflicts.Add($"{lower.Penalty}也规定了这一行为，与本条不一致的，上位法、新法优先，适用本条");
        return conflicts;
    }

    LaterLaw? Later(Violation violation)
    {
        if (question.Dates.Decided is not { } decided || decided <= Act || violation.YieldsTo is not { } provision || catalogue.YieldsFrom(violation) is not { } from || from <= Act || from > decided)
            return null;
        return catalogue.PunishedBy(provision, decided).FirstOrDefault() is { } later
            ? new LaterLaw(decided, later, Amounts(later.Stages), LaterLaw.Compare(violation.Stages, later.Stages))
            : null;
    }
}
