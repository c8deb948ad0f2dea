using System.Text.RegularExpressions;
using KnowledgeBase.Drafting.Model;

namespace KnowledgeBase.Drafting.Lint.Genres;

/// <summary>文种 (党政机关公文处理工作条例第八条), read from the end of the title.</summary>
/// <param name="Name">One of the fifteen; null where the title ends in none of them.</param>
/// <param name="Written">The words the title ends in.</param>
sealed partial record Genre(string? Name, string Written)
{
    /// <summary>答复、复函 to a proposal of a deputy or a member; in form it is a 函.</summary>
    public bool AnswersProposal { get; private init; }

    /// <summary>会办意见 that goes to the leading organ and not to the deputy.</summary>
    public bool IsJointHandling { get; private init; }

    /// <summary>请示, 报告: they go upwards and show 签发人.</summary>
    public bool GoesUp => Name is "请示" or "报告";

    /// <summary>批复, 复函: they answer a document.</summary>
    public bool AnswersDocument => Name == "批复" || (Written is "复函" && !AnswersProposal);

    public static Genre Of(OfficialDraft draft)
    {
        if (draft.Format is DraftFormat.Order)
            return new Genre("命令", "令");
        var title = Remark().Replace(draft.Title.Trim(), "");
        var written = Ending().Match(title) is { Success: true } match ? match.Value : "";
        var proposal = Proposal().IsMatch(title);
        var name = written switch
        {
            "令" => "命令",
            "复函" or "答复" or "回复" or "答复意见" or "会办意见" or "协办意见" => "函",
            "会议纪要" => "纪要",
            "" => draft.Format is DraftFormat.Minutes ? "纪要" : null,
            _ => written,
        };
        return new Genre(name, written) { AnswersProposal = proposal, IsJointHandling = written is "会办意见" or "协办意见" };
    }

    [GeneratedRegex(@"[（(](?:试行|暂行|代拟稿|征求意见稿|送审稿|修订|[0-9]{4}年?[^（）]{0,8})[）)]$", RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    [GeneratedRegex("(?:答复意见|会办意见|协办意见|会议纪要|决议|决定|命令|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|答复|回复|复函|函|纪要)$", RegexOptions.CultureInvariant)]
    private static partial Regex Ending();

    // 关于…第152号建议的答复; a 函 only where it names the number of what it answers.
    [GeneratedRegex("(?:建议|提案)(?:（[^）]*）)?的?(?:答复意见|会办意见|协办意见|答复|回复|复函)$|[0-9]+号(?:建议|提案)的?函$", RegexOptions.CultureInvariant)]
    private static partial Regex Proposal();
}
