using System.Text.RegularExpressions;
using KnowledgeBase.Enforcement.Catalogue;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Enforcement.Proposals;

/// <summary>Reads the stages of a penalty off the text of its article: trigger, order, fine of the unit, fine of persons. What it cannot read it leaves out; it never computes an amount.</summary>
static partial class StageReader
{
    static readonly string[] Persons = ["主管人员", "责任人员", "负责人", "管理人员", "个人"];

    /// <summary>The stages of the words that lead to the items, or of an article without items.</summary>
    public static IReadOnlyList<PenaltyStage> Read(string text) =>
        [.. Clauses().Split(text).Select(Stage).Where(s => s.Order is not null || s.Unit is not null || s.Person is not null || s.Measures.Count > 0)];

    static PenaltyStage Stage(string clause)
    {
        Fine? unit = null, person = null;
        foreach (Match match in Fines().Matches(clause))
        {
            if (!YuanRange.TryRead(match.Value, out var range))
                continue;
            var whom = Whom().Match(clause[..match.Index]) is { Success: true } named ? named.Groups["whom"].Value : null;
            if (whom is not null && Persons.Any(p => whom.Contains(p, StringComparison.Ordinal)))
                person ??= new Fine(new AmountOfMoney(range), match.Value, whom);
            else
                unit ??= new Fine(new AmountOfMoney(range), match.Value);
        }
        return new PenaltyStage(
            Trigger().Match(clause) is { Success: true } trigger ? trigger.Groups["trigger"].Value : null,
            Order().Match(clause) is { Success: true } order ? order.Value : null,
            unit, person, [.. Measures().Matches(clause).Select(m => m.Value).Distinct()]);
    }

    [GeneratedRegex("[；;。]", RegexOptions.CultureInvariant)]
    private static partial Regex Clauses();

    [GeneratedRegex("^(?<trigger>(?:逾期|拒不|情节|造成|有违法所得|没有违法所得|违法所得|构成)[^，,：:]{0,24}?)的?[，,]", RegexOptions.CultureInvariant)]
    private static partial Regex Trigger();

    [GeneratedRegex("责令[^，,；;。：:、]{2,20}", RegexOptions.CultureInvariant)]
    private static partial Regex Order();

    [GeneratedRegex("(?:可以)?(?:并处|单处|处以|处)[^，,；;。]{1,30}?罚款", RegexOptions.CultureInvariant)]
    private static partial Regex Fines();

    [GeneratedRegex("对(?:其)?(?<whom>[^，,；;。对]{2,40})$", RegexOptions.CultureInvariant)]
    private static partial Regex Whom();

    [GeneratedRegex("(?:给予)?警告|没收[^，,；;。]{2,20}|吊销[^，,；;。]{2,20}|暂扣[^，,；;。]{2,20}", RegexOptions.CultureInvariant)]
    private static partial Regex Measures();
}
