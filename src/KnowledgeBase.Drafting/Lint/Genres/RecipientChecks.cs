using System.Text.RegularExpressions;

namespace KnowledgeBase.Drafting.Lint.Genres;

/// <summary>主送、抄送: no leader in person (R06), a department does not instruct lower governments (R08), names that are names (R11).</summary>
static partial class RecipientChecks
{
    static readonly string[] NotAddressed = ["公告", "通告", "公报", "决议"];

    public static IEnumerable<LintFinding> Check(Manuscript manuscript)
    {
        if (!manuscript.IsOfficial)
            yield break;
        var draft = manuscript.Draft;
        var addressees = Split(draft.Addressees);
        var line = manuscript.LineOf(draft.Addressees, "主送机关", "主送");
        if (!manuscript.Genre.AnswersProposal && !manuscript.Context.AssignedDirectly && addressees.FirstOrDefault(a => Leader().IsMatch(a)) is { } leader)
            yield return manuscript.Find(GenreRules.NotToLeader, line, $"“{leader}”是领导个人：除直接交办的事项外，不以机关名义向领导个人行文", "主送其所在机关");
        if (addressees.FirstOrDefault(a => Government().IsMatch(a)) is { } government && manuscript.Genre.Name is "通知" or "决定" or "意见" or "通报" && draft.Issuers is [var issuer, ..] && Department().IsMatch(issuer) && !manuscript.Body.Any(l => Consent().IsMatch(l.Text)))
            yield return manuscript.Find(GenreRules.ToGovernments, line, $"部门不得向“{government}”发指令性公文；经本级党委、政府同意的，文中要写明", "正文写明“经市人民政府同意”，或者由政府转发");
        foreach (var vague in addressees.Where(a => Vague().IsMatch(a) && !manuscript.Genre.AnswersProposal))
            yield return manuscript.Find(GenreRules.Recipients, line, $"主送机关“{vague}”不明确", "写机关全称、规范化简称或者同类型机关统称");
        if (Split(draft.CopyRecipients).FirstOrDefault(c => Vague().IsMatch(c)) is { } copy)
            yield return manuscript.Find(GenreRules.Recipients, manuscript.LineOf(copy, "抄送", "抄送机关"), $"抄送机关“{copy}”不明确", "写机关全称、规范化简称或者同类型机关统称");
        if (manuscript.Genre.Name is { } genre && NotAddressed.Contains(genre) && addressees.Count > 0)
            yield return manuscript.Find(GenreRules.Recipients, line, $"{genre}向社会发布，没有主送机关", "删去主送机关");
        if (manuscript.Genre.Name is "请示" or "批复" && addressees.Count == 0)
            yield return manuscript.Find(GenreRules.Recipients, 0, $"{manuscript.Genre.Name}没有主送机关", "标题下一行顶格写主送机关");
    }

    public static IReadOnlyList<string> Split(string? names) => names is null ? [] : names.Split(['、', '，', '；', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    [GeneratedRegex("(?:同志|书记|省长|市长|县长|区长|局长|厅长|部长|主任|主席|总理|秘书长)$", RegexOptions.CultureInvariant)]
    private static partial Regex Leader();

    [GeneratedRegex(@"^各?.{0,12}(?:[县区市镇乡][）)]?)(?:党委|人民政府|政府|管委会)$", RegexOptions.CultureInvariant)]
    private static partial Regex Government();

    // 安委会 and 指挥部 are of the government itself, an office of it writes in its name.
    [GeneratedRegex("(?<!人民政府|委员会|指挥部|领导小组)(?:局|(?<!办公)厅|委|中心|支队)$", RegexOptions.CultureInvariant)]
    private static partial Regex Department();

    [GeneratedRegex("(?:经|报).{0,16}(?:同意|批准|授权)", RegexOptions.CultureInvariant)]
    private static partial Regex Consent();

    [GeneratedRegex("等(?:单位|部门|机关|企业)?$|^(?:有关方面|相关方面)$", RegexOptions.CultureInvariant)]
    private static partial Regex Vague();
}
