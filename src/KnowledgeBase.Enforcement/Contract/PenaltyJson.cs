using System.ComponentModel;
using KnowledgeBase.Enforcement.Cards;
using KnowledgeBase.Enforcement.Procedure;
using KnowledgeBase.Library.Laws.Provisions;

namespace KnowledgeBase.Enforcement.Contract;

/// <summary>The JSON of <c>kb penalty</c> and <c>/api/penalty</c>: the violations that the words hold, and the cards, best first.</summary>
/// <param name="On">The day of the act.</param>
[Description("定处罚的答复")]
public sealed record PenaltyJson(
    [property: Description("所见事实，原样")] string Text,
    [property: Description("违法行为发生（终了）之日")] DateOnly On,
    [property: Description("所述的各个违法行为")] IReadOnlyList<PenaltyPartJson> Parts,
    [property: Description("处罚卡，最可能的在前；几个违法行为时先是各个的首选")] IReadOnlyList<PenaltyCardJson> Cards)
{
    /// <summary>The JSON shape of an answer.</summary>
    public static PenaltyJson From(PenaltyAnswer answer) => new(
        answer.Question.Text, answer.Question.Dates.Act, [.. answer.Parts.Select(PenaltyPartJson.From)],
        [.. answer.Parts.SelectMany((part, index) => part.Cards.Select((card, rank) => (card, rank, index))).OrderBy(c => c.rank).ThenBy(c => c.index).Select(c => PenaltyCardJson.From(c.card, c.index))]);
}

/// <summary>One violation of the words.</summary>
[Description("一个违法行为")]
public sealed record PenaltyPartJson(
    string Text, [property: Description("首选是否明确；不明确时要由人选")] bool Clear,
    [property: Description("首先要知道的话：当日文本不在库中等")] IReadOnlyList<string> Sentences,
    [property: Description("所述像是这些，但它们的法律当日不适用")] IReadOnlyList<string> OfOtherDays)
{
    /// <summary>The JSON shape of a part.</summary>
    public static PenaltyPartJson From(PenaltyPart part) => new(part.Text, part.IsClear, part.Sentences, [.. part.OfOtherDays.Select(m => $"{m.Violation.Act}（{m.Violation.Penalty}）")]);
}

/// <summary>A card.</summary>
/// <param name="Part">Which of the parts it is for, from 0.</param>
[Description("一张处罚卡")]
public sealed record PenaltyCardJson(
    string Key, int Part, string Violation, [property: Description("对…的行政处罚")] string Item, string Agency, [property: Description("要移送别的机关")] bool Transfer, string Offender,
    [property: Description("verified 已核；unverified 未核；proposed 推定")] CardState State, IReadOnlyList<string> Reasons,
    double Score, [property: Description("与所述最相近的说法")] string? Matched,
    [property: Description("违反条款")] IReadOnlyList<ProvisionJson> Duty, [property: Description("处罚依据")] ProvisionJson Penalty,
    IReadOnlyList<StageJson> Stages, string? Confiscation, IReadOnlyList<string> Conflicts, LaterLawJson? Later,
    IReadOnlyList<ExemptionJson> Exemptions,
    [property: Description("已采用的不予处罚清单里适用的项")] IReadOnlyList<ExemptionItemJson> ExemptionItems,
    [property: Description("已采用的裁量基准表里适用的节；没有时只有法定幅度")] IReadOnlyList<DiscretionCardJson> Discretion,
    IReadOnlyList<ReviewJson> Reviews, IReadOnlyList<MeasureJson> OtherMeasures, IReadOnlyList<DeadlineJson> Deadlines,
    [property: Description("所述可能构成的重大事故隐患")] IReadOnlyList<string> MajorHazards, [property: Description("可能涉及的罪名条款")] IReadOnlyList<string> Crimes, string? Note)
{
    /// <summary>The JSON shape of a card.</summary>
    public static PenaltyCardJson From(PenaltyCard card, int part = 0)
    {
        var violation = card.Violation;
        return new PenaltyCardJson(
            violation.Key, part, violation.Act, violation.Name, violation.Agency, violation.IsForAnother, violation.Offender, card.State, card.Reasons, Math.Round(card.Score, 3), card.Matched,
            [.. card.Duties.Select(ProvisionJson.From)], ProvisionJson.From(card.Penalty), [.. card.Stages.Select(StageJson.From)], violation.Confiscation, card.Conflicts,
            card.Later is { } later ? new LaterLawJson(later.Decided, later.Violation.Penalty.ToString(), [.. later.Stages.Select(StageJson.From)], later.Weight, later.Sentence) : null,
            [.. card.Exemptions.Select(e => new ExemptionJson(e.Effect, e.Conditions, e.Source.ToString()))],
            [.. card.Discretion.Items.Select(ExemptionItemJson.From)], [.. card.Discretion.Sections.Select(DiscretionCardJson.From)], [.. card.Reviews.Select(r => new ReviewJson(r.Step, r.Answer, r.Checks, r.Source.ToString()))],
            [.. card.OtherMeasures.Select(m => new MeasureJson(m.Name, m.When, m.Source.ToString()))], [.. card.Deadlines.Select(DeadlineJson.From)],
            [.. card.Hazards.Select(h => $"{h.Place}：{h.Name}")], [.. violation.Crimes.Select(c => c.ToString())], violation.Note);
    }
}

/// <summary>A provision of a card.</summary>
[Description("条款")]
public sealed record ProvisionJson(
    string Law, [property: Description("当日的文本；不在库中时没有")] string? Version, string Article, int ArticleNumber, int? Paragraph, int? Item,
    [property: Description("found 在库；lawNotHere 法规不在库；textOfDayNotHere 当日文本不在库；noSuchProvision 没有这一条款")] ProvisionStanding State, string? Text)
{
    /// <summary>The JSON shape of a provision.</summary>
    public static ProvisionJson From(CitedProvision cited)
    {
        var (place, article) = (cited.Provision.Place, cited.Provision.Place.Article!.Value);
        return new ProvisionJson(cited.Law?.Title ?? cited.Provision.Law, cited.IsFound ? cited.Version!.Key : null, article.ToString(), article.Number, place.Paragraph, place.Item, cited.Standing, cited.Text);
    }
}

/// <summary>A stage of a card.</summary>
[Description("一个处罚阶段")]
public sealed record StageJson([property: Description("条文的原话；首阶段没有")] string? Trigger, string? Order, FineJson? Unit, FineJson? Person, [property: Description("罚款以外的处罚")] IReadOnlyList<string> Measures)
{
    /// <summary>The JSON shape of a stage.</summary>
    public static StageJson From(StageAmounts stage) => new(stage.Stage.Trigger, stage.Stage.Order, FineJson.From(stage.Unit), FineJson.From(stage.Person), stage.Stage.Measures);
}

/// <summary>A fine.</summary>
/// <param name="Min">In yuan; null where it cannot be computed yet.</param>
[Description("罚款；min、max 单位为元，倍数和比例要知道基数才算得出")]
public sealed record FineJson(decimal? Min, decimal? Max, string Phrase, [property: Description("可以处（true）还是应当处")] bool Optional, string? Whom, string Measure, string? Base)
{
    /// <summary>The JSON shape of a fine; null where there is none.</summary>
    public static FineJson? From(FineAmount? amount) =>
        amount is null ? null : new FineJson(amount.Range?.Min.Amount, amount.Range?.Max?.Amount, amount.Fine.Phrase, amount.Fine.IsOptional, amount.Fine.Whom, amount.Fine.Measure.ToString()!, amount.Fine.Measure.Base);
}

/// <summary>The act under the law of the day of decision.</summary>
[Description("作出决定之日的规定")]
public sealed record LaterLawJson(DateOnly On, string Penalty, IReadOnlyList<StageJson> Stages, Weight Weight, string Sentence);

/// <summary>A row of the checklist.</summary>
[Description("不予、从轻、减轻的一种情形，条件都要满足")]
public sealed record ExemptionJson(string Effect, IReadOnlyList<string> Conditions, string Source);

/// <summary>A step of procedure that the penalty may call for.</summary>
[Description("听证、法制审核等")]
public sealed record ReviewJson(string Step, string Answer, IReadOnlyList<string> Checks, string Source);

/// <summary>A measure beside the penalty.</summary>
[Description("其他措施")]
public sealed record MeasureJson(string Name, string When, string Source);

/// <summary>A deadline.</summary>
[Description("办案期限")]
public sealed record DeadlineJson(string Step, string Rule, DateOnly? Day, [property: Description("末日不是工作日时顺延到的一天")] DateOnly? Extended, bool WorkingDays, string Source, string? Note)
{
    /// <summary>The JSON shape of a deadline.</summary>
    public static DeadlineJson From(Deadline deadline) => new(deadline.Step, deadline.Rule, deadline.Day, deadline.Extended, deadline.InWorkingDays, deadline.Source.ToString(), deadline.Note);
}
