using KnowledgeBase.Enforcement.Catalogue;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Enforcement.Cards;

/// <summary>听证、法制审核、集体讨论、简易程序: whether the penalty calls for a step of procedure.</summary>
/// <param name="Step">听证.</param>
/// <param name="Answer">要, 不要, 待定 with the reason, in a sentence.</param>
/// <param name="Checks">What a person must tick where the facts decide.</param>
public sealed record ReviewTrigger(string Step, string Answer, LawProvision Source, IReadOnlyList<string> Checks);

/// <summary>Reads the triggers off the stages of a card.</summary>
sealed class ReviewTriggers(HearingThreshold? threshold)
{
    static readonly string[] Heavy = ["停产停业", "停止", "关闭", "吊销", "暂扣", "降低", "撤销", "限制", "不得担任", "终身"];

    static readonly Yuan SimpleForUnit = new(3_000);
    static readonly Yuan SimpleForPerson = new(200);

    /// <summary>The triggers of a violation with the amounts computed so far.</summary>
    public IReadOnlyList<ReviewTrigger> Of(Violation violation, IReadOnlyList<StageAmounts> stages)
    {
        var heavy = stages.Where(s => s.Stage.Measures.Append(s.Stage.Order ?? "").Any(IsHeavy)).ToList();
        return [Simple(violation, stages), Hearing(heavy, stages, violation.Confiscation is not null), LegalReview(heavy.Count > 0), Discussion()];
    }

    static bool IsHeavy(string measure) => Heavy.Any(word => measure.Contains(word, StringComparison.Ordinal));

    static ReviewTrigger Simple(Violation violation, IReadOnlyList<StageAmounts> stages)
    {
        var within = violation.Confiscation is null && stages is [var first, ..] && !first.Stage.Measures.Append(first.Stage.Order ?? "").Any(IsHeavy)
            && (first.Unit is not null || first.Person is not null || first.Stage.Measures.Contains("警告"))
            && (first.Unit is null || first.Unit.Range?.Max <= SimpleForUnit) && (first.Person is null || first.Person.Range?.Max <= SimpleForPerson);
        return new ReviewTrigger(
            "简易程序",
            within ? "第一阶段在当场处罚的限额内；事实确凿的可以当场决定" : $"法定幅度超过当场处罚的限额（单位{SimpleForUnit}、公民{SimpleForPerson}以下或者警告），用普通程序；拟罚款额在限额内且事实确凿的才可以当场决定",
            Penalty(51), []);
    }

    ReviewTrigger Hearing(List<StageAmounts> heavy, IReadOnlyList<StageAmounts> stages, bool confiscates)
    {
        var source = Penalty(63, 1);
        List<string> checks = confiscates ? ["没收较大数额违法所得、没收较大价值非法财物的，应当告知听证权"] : [];
        if (heavy.Count > 0)
            checks.Insert(0, $"拟作出“{string.Join("”“", heavy.SelectMany(s => s.Stage.Measures.Append(s.Stage.Order ?? "").Where(IsHeavy)).Distinct())}”的，应当告知听证权");
        if (threshold is null)
            return new ReviewTrigger("听证", "待定：“较大数额罚款”的标准还没有设定，法律没有写数额，请按本地规定填入 hearing-thresholds.csv 并注明依据", source, checks);
        var reached = stages.Any(s => s.Unit?.Range is { } unit && (unit.Max is not { } most || most >= threshold.Unit) || s.Person?.Range is { } person && (person.Max is not { } top || top >= threshold.Person));
        var unknown = stages.Any(s => s.Unit is { Range: null } || s.Person is { Range: null });
        return new ReviewTrigger(
            "听证",
            reached ? $"拟罚款达到单位{threshold.Unit}、个人{threshold.Person}的，应当告知听证权（{threshold.Source}）"
                : unknown ? $"待定：罚款额还算不出；标准为单位{threshold.Unit}、个人{threshold.Person}（{threshold.Source}）"
                : $"罚款幅度没有达到单位{threshold.Unit}、个人{threshold.Person}的标准（{threshold.Source}）",
            source, checks);
    }

    static ReviewTrigger LegalReview(bool heavy) => new(
        "法制审核",
        heavy ? "经过听证的，作出决定前必须经法制审核；未审核或者审核未通过的，不得作出决定" : "有下列情形之一的，作出决定前必须经法制审核",
        Penalty(58, 1),
        ["涉及重大公共利益", "直接关系当事人或者第三人重大权益，经过听证", "案情疑难复杂、涉及多个法律关系", "法律、法规规定的其他情形"]);

    static ReviewTrigger Discussion() => new("集体讨论", "情节复杂或者重大违法行为给予处罚的，由机关负责人集体讨论决定", Penalty(57, 2), ["情节复杂", "重大违法行为"]);

    static LawProvision Penalty(int article, int? paragraph = null) => new("中华人民共和国行政处罚法", new ProvisionRef(new ProvisionNumber(article), paragraph));
}
