using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Drafting.Lint.Genres;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Lint.Replies;

/// <summary>建议、提案答复: what every reply has (N01, N05, N06, N09), and what can be checked where the proposal is known (N02 to N04, N07, N08, N10).</summary>
static partial class ReplyLint
{
    public static IEnumerable<LintFinding> Check(Manuscript manuscript)
    {
        if (!manuscript.Genre.AnswersProposal || !manuscript.IsOfficial)
            return [];
        return [.. Number(manuscript), .. Salutation(manuscript), .. Deadline(manuscript), .. Class(manuscript), .. Contact(manuscript), .. Copies(manuscript), .. RequestChecks.Check(manuscript), .. Leader(manuscript), .. Privacy(manuscript), .. SourceChecks.Check(manuscript), .. Unchecked(manuscript)];
    }

    static IEnumerable<LintFinding> Number(Manuscript manuscript)
    {
        var title = manuscript.Draft.Title;
        var line = manuscript.LineOf(title, "标题");
        if (ProposalNumber().Match(title) is not { Success: true } match)
        {
            yield return manuscript.Find(ReplyRules.Number, line, "标题里没有建议、提案的编号", "“关于市×届人大×次会议第×号建议的答复”");
            yield break;
        }
        var number = int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture);
        var mentions = manuscript.Body.Where(l => !l.Prose.Contains(title, StringComparison.Ordinal)).SelectMany(l => ProposalNumber().Matches(l.Prose).Select(m => (Line: l.Number, Number: int.Parse(m.Groups["n"].ValueSpan, CultureInfo.InvariantCulture)))).ToList();
        if (mentions.Count > 0 && mentions.All(m => m.Number != number))
            yield return manuscript.Find(ReplyRules.Number, mentions[0].Line, $"正文写的是第{mentions[0].Number}号，标题是第{match.Groups["n"].Value}号", $"“第{match.Groups["n"].Value}号”");
        else if (mentions.Count == 0 && !manuscript.Body.Any(l => l.Prose.Contains('《', StringComparison.Ordinal)))
            yield return manuscript.Find(ReplyRules.Number, manuscript.Body.FirstOrDefault(l => l.Prose.Length > 20)?.Number ?? 0, "正文没有提到建议、提案的编号或者题目", "“您提出的《关于……的建议》（第×号）收悉”");
    }

    static IEnumerable<LintFinding> Salutation(Manuscript manuscript)
    {
        if (manuscript.Context.Proposers is not { Count: > 0 } proposers)
            yield break;
        var written = RecipientChecks.Split(manuscript.Draft.Addressees).Select(Bare).Where(n => n.Length > 0).ToList();
        var line = manuscript.LineOf(manuscript.Draft.Addressees, "主送机关", "主送");
        var names = proposers.Select(Bare).ToList();
        // 王某某等代表 names the first of several.
        var more = manuscript.Draft.Addressees?.Contains('等', StringComparison.Ordinal) == true;
        if (written.FirstOrDefault(w => !names.Contains(w)) is { } other)
            yield return manuscript.Find(ReplyRules.Proposers, line, $"称呼里的“{other}”不在提出人当中", $"“{string.Join("、", proposers.Select(p => Bare(p) + Suffix(p)))}”");
        else if (!more && names.FirstOrDefault(n => !written.Contains(n)) is { } left)
            yield return manuscript.Find(ReplyRules.Proposers, line, $"称呼里少了提出人“{left}”", $"“{string.Join("、", proposers.Select(p => Bare(p) + Suffix(p)))}”");

        static string Suffix(string name) => name.EndsWith("委员", StringComparison.Ordinal) ? "委员" : name.Length <= 4 || name.EndsWith("代表", StringComparison.Ordinal) ? "代表" : "";
    }

    static string Bare(string name) => Title().Replace(name.Trim(), "");

    static IEnumerable<LintFinding> Deadline(Manuscript manuscript)
    {
        if (manuscript.Context.AssignedDate is not { } assigned || manuscript.Draft.IssueDate is not { } issued)
            yield break;
        var line = manuscript.LineOf(ChineseDate.Format(issued), "成文日期");
        if (issued < assigned)
            yield return manuscript.Find(ReplyRules.Deadline, line, $"成文日期早于交办日期 {ChineseDate.Format(assigned)}");
        else if (issued > assigned.AddMonths(manuscript.Context.ExtensionApproved ? 6 : 3))
            yield return manuscript.Find(ReplyRules.Deadline, line, $"{ChineseDate.Format(assigned)} 交办，应在 {ChineseDate.Format(assigned.AddMonths(manuscript.Context.ExtensionApproved ? 6 : 3))} 前答复", manuscript.Context.ExtensionApproved ? null : "经交办机关同意延期的，填“同意延期: 是”");
    }

    static IEnumerable<LintFinding> Class(Manuscript manuscript)
    {
        if (manuscript.Context.ReplyClasses is not { Count: > 0 } classes || manuscript.Genre.IsJointHandling)
            yield break;
        if (manuscript.Draft.ReplyClass is not { } given)
            yield return manuscript.Find(ReplyRules.Class, 0, "没有标注办理结果类别", $"文件头加“办理类别”：{string.Join("、", classes)}");
        else if (!classes.Any(c => c.StartsWith(given, StringComparison.Ordinal)))
            yield return manuscript.Find(ReplyRules.Class, manuscript.LineOf(given, "办理类别"), $"办理结果类别“{given}”不在本地的类别表里", string.Join("、", classes));
    }

    static IEnumerable<LintFinding> Contact(Manuscript manuscript)
    {
        var text = string.Concat(manuscript.Draft.Notes) + string.Concat(manuscript.Lines.Select(l => l.Text));
        if (!ContactLabel().IsMatch(text) || !Phone().IsMatch(text))
            yield return manuscript.Find(ReplyRules.Contact, 0, "没有写联系单位（联系人）和联系电话", "附注或者文末写“联系单位：…… 联系电话：……”");
    }

    static IEnumerable<LintFinding> Copies(Manuscript manuscript)
    {
        if (manuscript.Genre.IsJointHandling)
            yield break;
        var copies = manuscript.Draft.CopyRecipients ?? "";
        var line = manuscript.LineOf(copies, "抄送", "抄送机关");
        var proposal = manuscript.Draft.Title.Contains("提案", StringComparison.Ordinal);
        if (!copies.Contains(proposal ? "政协" : "人大", StringComparison.Ordinal))
            yield return manuscript.Find(ReplyRules.Copies, line, proposal ? "没有抄送政协" : "没有抄送人大常委会的代表工作机构", proposal ? "抄送政协提案委员会" : "抄送市人大常委会代表工作委员会");
        if (!Office().IsMatch(copies))
            yield return manuscript.Find(ReplyRules.Copies, line, "没有抄送政府办公室（督查室）", "抄送市人民政府办公室");
    }

    static IEnumerable<LintFinding> Leader(Manuscript manuscript)
    {
        if (manuscript.Context is { PrincipalLeader: { } leader, Signer: { } signer } && leader != signer)
            yield return manuscript.Find(ReplyRules.Leader, 0, $"答复由“{signer}”签发，主要负责人是“{leader}”", $"由{leader}签发");
    }

    static IEnumerable<LintFinding> Privacy(Manuscript manuscript)
    {
        if (!manuscript.Context.PublicVersion && !manuscript.Draft.Notes.Any(n => n.Contains("公开", StringComparison.Ordinal) && !n.Contains("不予公开", StringComparison.Ordinal)))
            yield break;
        foreach (var line in manuscript.Body)
            if (Personal().Match(line.Prose) is { Success: true } match)
                yield return manuscript.Find(ReplyRules.Privacy, line.Number, $"公开的答复里有个人信息“{match.Value}”", "公开前删去");
    }

    static IEnumerable<LintFinding> Unchecked(Manuscript manuscript)
    {
        var context = manuscript.Context;
        List<string> missing = [];
        if (context.AssignedDate is null)
            missing.Add("交办日期（答复期限）");
        if (context.Proposers.Count == 0)
            missing.Add("提出人（称呼）");
        if (context.Requests.Count == 0)
            missing.Add("建议事项（逐项答复）");
        if (context.ReplyClasses.Count == 0)
            missing.Add("类别表（办理结果类别）");
        if (missing.Count > 0)
            yield return manuscript.Find(ReplyRules.Unchecked, 0, $"没有给出{string.Join("、", missing)}，这几项没有核对", "写在文件头里，或者用 --context 给出");
    }

    [GeneratedRegex("第?(?<n>[0-9]{1,5})号(?:建议|提案|代表建议|政协提案|$)|第(?<n>[0-9]{1,5})号", RegexOptions.CultureInvariant)]
    private static partial Regex ProposalNumber();

    [GeneratedRegex("^尊敬的|(?:等)?(?:[0-9一二三四五六七八九十]{0,3}[名位])?(?:代表|委员|人)?(?:们)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex("联系(?:单位|人|部门|电话|方式)", RegexOptions.CultureInvariant)]
    private static partial Regex ContactLabel();

    [GeneratedRegex(@"(?<![0-9])(?:0[0-9]{2,3}-?[0-9]{7,8}|1[3-9][0-9]{9}|[2-9][0-9]{6,7})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Phone();

    [GeneratedRegex("政府(?:办|督查)|督查室", RegexOptions.CultureInvariant)]
    private static partial Regex Office();

    [GeneratedRegex(@"(?<![0-9])(?:1[3-9][0-9]{9}|[1-9][0-9]{16}[0-9Xx])(?![0-9])|(?:家庭住址|家庭地址|住址|身份证号)[：:]?[^，。；、]{2,20}", RegexOptions.CultureInvariant)]
    private static partial Regex Personal();
}
