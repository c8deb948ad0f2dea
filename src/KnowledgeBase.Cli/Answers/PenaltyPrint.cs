using KnowledgeBase.Enforcement.Cards;
using KnowledgeBase.Enforcement.Procedure;
using KnowledgeBase.Library.Laws.Provisions;

namespace KnowledgeBase.Cli.Answers;

/// <summary>Penalty cards for a person to read: the first of each violation whole, the others a line each.</summary>
static class PenaltyPrint
{
    public static void Write(PenaltyAnswer answer, TextWriter output)
    {
        foreach (var part in answer.Parts)
        {
            output.WriteLine($"■ {part.Text}");
            foreach (var sentence in part.Sentences)
                output.WriteLine($"  ! {sentence}");
            foreach (var match in part.OfOtherDays)
                output.WriteLine($"  ! 当日不适用：{match.Violation.Act}（{match.Violation.Penalty}，自 {match.Violation.From:yyyy-MM-dd}）");
            if (part.Cards.Count == 0 && part.Sentences.Count == 0)
                output.WriteLine("  处罚目录里没有相近的违法行为；换个说法，或者用 kb search 查条文");
            else if (part.IsClear)
                Write(part.Cards[0], output);
            WriteOthers(part, output);
        }
    }

    static void WriteOthers(PenaltyPart part, TextWriter output)
    {
        var others = part.IsClear ? part.Cards.Skip(1).ToList() : [.. part.Cards];
        if (others.Count == 0)
            return;
        output.WriteLine(part.IsClear ? "  也可能是：" : "  说得还不够明确，请从下面选一个（--pick KEY）：");
        foreach (var card in others)
            output.WriteLine($"    {card.Violation.Key}　{card.Violation.Act}　{card.Violation.Penalty}{(card.Violation.IsForAnother ? $"　移送{card.Violation.Agency}" : "")}");
    }

    static void Write(PenaltyCard card, TextWriter output)
    {
        var violation = card.Violation;
        output.WriteLine($"  违法行为　{violation.Act}　[{InChinese(card.State)}]");
        foreach (var reason in card.Reasons)
            output.WriteLine($"  　　　　　! {reason}");
        output.WriteLine($"  处罚机关　{(violation.IsForAnother ? $"移送{violation.Agency}" : violation.Agency)}　当事人　{violation.Offender}");
        foreach (var duty in card.Duties)
            output.WriteLine($"  违反条款　{duty.Provision}{Beside(duty)}");
        output.WriteLine($"  处罚依据　{card.Penalty.Provision}{Beside(card.Penalty)}");
        foreach (var conflict in card.Conflicts)
            output.WriteLine($"  法律冲突　{conflict}");
        foreach (var hazard in card.Hazards)
            output.WriteLine($"  重大隐患　可能是{hazard.Place}：{hazard.Name}（{hazard.AppliesTo}{(hazard.Joined is { } joined ? $"，条件{joined}满足" : "")}）");
        output.WriteLine("  先看免减");
        foreach (var group in card.Exemptions.GroupBy(e => e.Effect))
            foreach (var ground in group)
                output.WriteLine($"    □ {group.Key}：{string.Join("，并且", ground.Conditions)}（{ground.Source.Place}）");
        DiscretionPrint.Write(card.Discretion.Items, output);
        output.WriteLine("  处罚阶段");
        WriteStages(card.Stages, output);
        if (violation.Confiscation is { } confiscation)
            output.WriteLine($"    没收　{confiscation}");
        DiscretionPrint.Write(card.Discretion.Sections, output);
        if (card.Later is { } later)
        {
            output.WriteLine($"  {later.Decided:yyyy-MM-dd} 的规定　{later.Violation.Penalty}");
            WriteStages(later.Stages, output);
            output.WriteLine($"    {later.Sentence}");
        }
        foreach (var review in card.Reviews)
            output.WriteLine($"  {review.Step}　{review.Answer}{(review.Checks.Count > 0 ? "：" + string.Join("；", review.Checks) : "")}（{review.Source.Place}）");
        output.WriteLine("  期限");
        foreach (var deadline in card.Deadlines)
            output.WriteLine($"    {deadline.Step}　{Day(deadline)}　{deadline.Rule}（{deadline.Source}）{(deadline.Note is { } note ? $"；{note}" : "")}");
        output.WriteLine("  其他");
        foreach (var measure in card.OtherMeasures)
            output.WriteLine($"    {measure.Name}　{measure.When}（{measure.Source}）");
        if (violation.Crimes.Count > 0)
            output.WriteLine($"    可能涉罪　{string.Join("、", violation.Crimes)}");
        if (violation.Note is { } remark)
            output.WriteLine($"  注　　　　{remark}");
    }

    static void WriteStages(IReadOnlyList<StageAmounts> stages, TextWriter output)
    {
        foreach (var stage in stages)
        {
            output.WriteLine($"    {stage.Stage.Trigger ?? "（首次）"}　{stage.Stage.Order}{(stage.Stage.Measures.Count > 0 ? "　" + string.Join("、", stage.Stage.Measures) : "")}");
            if (stage.Unit is { } unit)
                output.WriteLine($"      单位　{Amount(unit)}");
            if (stage.Person is { } person)
                output.WriteLine($"      个人　{Amount(person)}{(person.Fine.Whom is { } whom ? $"　对{whom}" : "")}");
            if (stage is { Unit: null, Person: null })
                output.WriteLine("      不罚款");
        }
    }

    static string Amount(FineAmount amount) =>
        $"{(amount.Fine.IsOptional ? "可以" : "应当")}处 {amount.Fine.Measure}{(amount.Fine.Measure.Base is null ? "" : amount.Range is { } range ? $" = {range}" : "（基数未填）")}　“{amount.Fine.Phrase}”";

    static string Day(Deadline deadline) => deadline.Day is { } day ? $"{day:yyyy-MM-dd}{(deadline.Extended is { } extended ? $"（非工作日，顺延至 {extended:yyyy-MM-dd}）" : "")}" : "——";

    static string Beside(CitedProvision provision) => provision.IsFound ? $"　（{provision.Version!.Key} 文本）" : "";

    static string InChinese(CardState state) => state switch { CardState.Verified => "已核", CardState.Unverified => "未核", _ => "推定" };
}
