using KnowledgeBase.Enforcement.Cards;
using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws.Provisions;

namespace KnowledgeBase.Enforcement.Reasoning;

/// <summary>What the case handler has chosen for the reasoning of a decision.</summary>
/// <param name="Party">当事人, as the decision names it.</param>
/// <param name="Facts">查明的事实, with evidence, in the handler's words.</param>
/// <param name="Stage">Which stage of the card, from 0.</param>
/// <param name="Factors">The grounds that were ticked.</param>
/// <param name="UnitFine">The fine chosen for the unit; null where none.</param>
/// <param name="PersonFine">The fine chosen for the person; null where none.</param>
public sealed record ReasoningChoice(string Party, string Facts, int Stage, IReadOnlyList<ExemptionGround> Factors, Yuan? UnitFine, Yuan? PersonFine);

/// <summary>A piece of the reasoning with where it is from.</summary>
/// <param name="Source">The provision that can be opened; null for what the handler wrote or chose.</param>
public sealed record ReasonedPiece(string Text, LawProvision? Source);

/// <summary>说理: facts, duty, penalty, factors and result in one paragraph; every piece of law is the stored text of the day.</summary>
/// <param name="Pieces">In the order of the paragraph; empty where it is refused.</param>
/// <param name="Refusals">Why there is none: a citation is not found, an amount lies outside the range.</param>
public sealed record PenaltyReasoning(IReadOnlyList<ReasonedPiece> Pieces, IReadOnlyList<string> Refusals)
{
    /// <summary>The paragraph for the decision.</summary>
    public string Text => string.Concat(Pieces.Select(p => p.Text));

    /// <summary>Puts the paragraph together, or says why it cannot be.</summary>
    public static PenaltyReasoning Of(PenaltyCard card, ReasoningChoice choice)
    {
        var refusals = Refuse(card, choice).ToList();
        return refusals.Count > 0 ? new PenaltyReasoning([], refusals) : new PenaltyReasoning([.. Write(card, choice)], []);
    }

    static IEnumerable<string> Refuse(PenaltyCard card, ReasoningChoice choice)
    {
        if (choice.Facts.Trim().Length == 0)
            yield return "还没有写查明的事实";
        if (choice.Stage < 0 || choice.Stage >= card.Stages.Count)
        {
            yield return "没有选定处罚阶段";
            yield break;
        }
        if (card.State != CardState.Verified)
            yield return "这张卡没有全部核对，不能用来说理：" + string.Join("；", card.Reasons);
        var stage = card.Stages[choice.Stage];
        foreach (var (who, fine, amount) in new[] { ("单位", choice.UnitFine, stage.Unit), ("个人", choice.PersonFine, stage.Person) })
            if (fine is { } chosen && amount is null)
                yield return $"这一阶段对{who}没有罚款";
            else if (fine is { } sum && amount!.Range is { } range && !range.Contains(sum) && choice.Factors.Count == 0)
                yield return $"对{who}的罚款 {sum} 不在 {range} 之内；低于幅度须有减轻的情形";
            else if (fine is { } high && amount!.Range is { Max: { } max } && high > max)
                yield return $"对{who}的罚款 {high} 超过上限 {max}";
    }

    static IEnumerable<ReasonedPiece> Write(PenaltyCard card, ReasoningChoice choice)
    {
        var stage = card.Stages[choice.Stage];
        yield return new ReasonedPiece($"经查，{choice.Facts.Trim().TrimEnd('。')}。", null);
        if (card.Duties.Count > 0)
            yield return new ReasonedPiece($"{choice.Party}的上述行为违反了", null);
        foreach (var (index, duty) in card.Duties.Index())
            yield return new ReasonedPiece($"{(index > 0 ? "、" : "")}{duty.Provision}“{Quoted(duty)}”的规定", duty.Provision);
        yield return new ReasonedPiece(card.Duties.Count > 0 ? "。" : "", null);
        yield return new ReasonedPiece($"依据{card.Penalty.Provision}“{Quoted(card.Penalty)}”的规定，", card.Penalty.Provision);
        foreach (var factor in choice.Factors)
            yield return new ReasonedPiece($"鉴于{string.Join("，", factor.Conditions)}，依照{factor.Source}{factor.Effect}，", factor.Source);
        yield return new ReasonedPiece(Result(card, stage, choice), null);
    }

    static string Result(PenaltyCard card, StageAmounts stage, ReasoningChoice choice)
    {
        List<string> result = [];
        if (stage.Stage.Order is { } order)
            result.Add(order);
        result.AddRange(stage.Stage.Measures);
        if (card.Violation.Confiscation is { } confiscation)
            result.Add(confiscation);
        if (choice.UnitFine is { } unit)
            result.Add($"对{choice.Party}处{unit}的罚款");
        if (choice.PersonFine is { } person)
            result.Add($"对{stage.Person?.Fine.Whom ?? choice.Party}处{person}的罚款");
        return $"决定{string.Join("，", result)}。";
    }

    static string Quoted(CitedProvision provision) => provision.Text!.ReplaceLineEndings("").TrimEnd('。');
}
