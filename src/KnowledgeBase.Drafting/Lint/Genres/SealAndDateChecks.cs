using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Lint.Genres;

/// <summary>署名 (R12) and 成文日期 (R13).</summary>
static class SealAndDateChecks
{
    public static IEnumerable<LintFinding> Check(Manuscript manuscript)
    {
        var (draft, context) = (manuscript.Draft, manuscript.Context);
        if (!manuscript.IsOfficial)
            yield break;
        if (draft.Signatures.Count > 0 && draft.Issuers.Count > 0 && draft.Format is not (DraftFormat.Minutes or DraftFormat.Order) && !draft.Signatures.Any(s => draft.Issuers.Any(i => SameOrgan(s, i))))
            yield return manuscript.Find(GenreRules.Seal, manuscript.LineOf(draft.Signatures[0], "署名"), $"署名“{draft.Signatures[0]}”不是发文机关“{draft.Issuers[0]}”", $"署“{draft.Issuers[0]}”并加盖相应的印章");
        if (context.SignedDate is { } signed && draft.IssueDate is { } issued && issued != signed)
            yield return manuscript.Find(GenreRules.Dates, manuscript.LineOf(ChineseDate.Format(issued), "成文日期"), $"成文日期 {ChineseDate.Format(issued)} 不是签发日期", $"“{ChineseDate.Format(signed)}”；联合行文署最后签发机关负责人签发的日期");
        if (draft is { PrintedDate: { } printed, IssueDate: { } date } && printed < date)
            yield return manuscript.Find(GenreRules.Dates, manuscript.LineOf(ChineseDate.Format(printed), "印发日期"), $"印发日期 {ChineseDate.Format(printed)} 早于成文日期 {ChineseDate.Format(date)}");
    }

    static bool SameOrgan(string a, string b)
    {
        var (x, y) = (OrganName.Canonical(a), OrganName.Canonical(b));
        return x == y || x.EndsWith(y, StringComparison.Ordinal) || y.EndsWith(x, StringComparison.Ordinal);
    }
}
