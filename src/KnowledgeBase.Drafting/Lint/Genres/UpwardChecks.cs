using System.Text.RegularExpressions;
using KnowledgeBase.Drafting.Model;

namespace KnowledgeBase.Drafting.Lint.Genres;

/// <summary>上行文: one matter in a 请示 (R02), no request in a 报告 (R03), 签发人 (R04), one superior (R05), no skipping (R07).</summary>
static partial class UpwardChecks
{
    static readonly string[] DownwardGenres = ["通知", "通报", "批复", "公告", "通告", "决定", "公报"];

    public static IEnumerable<LintFinding> Check(Manuscript manuscript)
    {
        if (!manuscript.IsOfficial)
            return [];
        return [.. Matters(manuscript), .. Requests(manuscript), .. Signatory(manuscript), .. Superior(manuscript)];
    }

    static IEnumerable<LintFinding> Matters(Manuscript manuscript)
    {
        if (manuscript.Genre.Name == "请示")
            foreach (var line in manuscript.Body)
                if (Another().Match(line.Prose) is { Success: true } match)
                {
                    yield return manuscript.Find(GenreRules.OneMatter, line.Number, $"“{match.Value}”：请示应当一文一事", "另一事项另行请示");
                    yield break;
                }
    }

    static IEnumerable<LintFinding> Requests(Manuscript manuscript)
    {
        if (manuscript.Genre.Name == "报告")
            foreach (var line in manuscript.Body)
                if (Request().Match(line.Prose) is { Success: true } match)
                    yield return manuscript.Find(GenreRules.NoRequest, line.Number, $"报告里夹带了请示事项“{match.Value}”", "删去，或者改用请示行文");
    }

    static IEnumerable<LintFinding> Signatory(Manuscript manuscript)
    {
        var (draft, genre) = (manuscript.Draft, manuscript.Genre);
        if ((genre.GoesUp || draft.Format is DraftFormat.Upward) && draft.Signatories.Count == 0)
            yield return manuscript.Find(GenreRules.Signatory, manuscript.LineOf(draft.Title, "标题"), $"上行文应当标注签发人，本文没有", "在发文字号同一行的右侧标注“签发人：”和姓名");
        else if (draft.Signatories.Count > 0 && draft.Format is DraftFormat.File or DraftFormat.Letter or DraftFormat.Upward && genre.Name is { } name && (DownwardGenres.Contains(name) || draft.Format is DraftFormat.Letter) && draft.Seal is not SealKind.SignatureStamp)
            yield return manuscript.Find(GenreRules.Signatory, manuscript.LineOf(draft.Signatories[0], "签发人"), $"{(draft.Format is DraftFormat.Letter ? "信函格式" : name)}不标注签发人，只有上行文标注", "删去签发人");
    }

    static IEnumerable<LintFinding> Superior(Manuscript manuscript)
    {
        var (draft, context) = (manuscript.Draft, manuscript.Context);
        if (!manuscript.Genre.GoesUp && draft.Format is not DraftFormat.Upward)
            yield break;
        var addressees = RecipientChecks.Split(draft.Addressees);
        var line = manuscript.LineOf(draft.Addressees, "主送机关", "主送");
        if (addressees.Count > 1)
            yield return manuscript.Find(GenreRules.OneSuperior, line, $"上行文主送一个上级机关，这里有 {addressees.Count} 个", $"主送“{addressees[0]}”，其他上级机关改为抄送");
        var copies = RecipientChecks.Split(draft.CopyRecipients);
        if (copies.FirstOrDefault(c => Lower().IsMatch(c) || context.Subordinates.Contains(c)) is { } lower)
            yield return manuscript.Find(GenreRules.OneSuperior, manuscript.LineOf(lower, "抄送", "抄送机关"), $"上行文不抄送下级机关“{lower}”", "删去");
        if (context.Superiors.Count > 0 && addressees is [var to] && !context.Superiors.Contains(to) && !copies.Any(context.Superiors.Contains))
            yield return manuscript.Find(GenreRules.NoSkipping, line, $"“{to}”不是直接的上级机关，一般不得越级行文", $"主送“{context.Superiors[0]}”；确需越级的，同时抄送被越过的机关");
    }

    [GeneratedRegex("另请|另外，?请|同时，?请(?:求|示|批|予)|一并(?:请示|请求|请予)|此外，?(?:还|再)?请|还请(?:求|示|批|予)", RegexOptions.CultureInvariant)]
    private static partial Regex Another();

    // 报请批准 and 经请示批准 tell what is done, and ask nothing.
    [GeneratedRegex("(?:妥否|当否|可否)[，,]?请[\\p{IsCJKUnifiedIdeographs}]{0,4}|(?<![报申提呈经邀])(?:恳请|特请|敬请|请求|请)(?:[\\p{IsCJKUnifiedIdeographs}]{0,10})(?:批示|批准|审批|批复|支持解决|协调解决|予以解决|给予解决|给予支持)|特此请示", RegexOptions.CultureInvariant)]
    private static partial Regex Request();

    [GeneratedRegex("^(?:各|所属|局属|下属)|(?:县|区|镇|乡|街道)[）)]?(?:应急管理局|人民政府|政府|办事处)$", RegexOptions.CultureInvariant)]
    private static partial Regex Lower();
}
