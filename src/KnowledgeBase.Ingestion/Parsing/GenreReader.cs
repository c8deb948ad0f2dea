using System.Text.RegularExpressions;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>文种: read from the end of the title (党政机关公文处理工作条例 article 8, and the forms bureaux use besides).</summary>
static partial class GenreReader
{
    /// <summary>通知, 通报, 函, 答复, 条例 …; null where the title names none.</summary>
    public static string? Read(string title, bool answersProposal)
    {
        var bare = Bracket().Replace(title.Trim(), "").TrimEnd('》', '”', ' ');
        if (Genre().Match(bare) is not { Success: true } match)
            return null;
        var word = match.Value;
        // 回复, 答复 and 办理意见 to deputies or members are one genre; 复函 is a 函.
        if (answersProposal && word is "回复" or "答复" or "意见" or "复函" or "函" or "办理意见" or "报告" or "办理情况")
            return "答复";
        return word switch { "复函" => "函", "会议纪要" => "纪要", "回复" => "答复", "答复意见" => "答复", "修正案" => "修正案", _ => word };
    }

    /// <summary>A genre that a statute has and a letter or notice has not.</summary>
    public static bool IsStatutory(string? genre) => genre is "法" or "法典" or "条例" or "办法" or "规定" or "细则" or "规则" or "解释" or "决定" or "修正案" or "宪法" or "准则" or "基准" or "标准";

    [GeneratedRegex(@"[（(][^（）()]{1,20}[）)]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"(?:办理意见|办理情况|答复意见|通知|通报|公告|通告|决定|决议|意见|命令|令|报告|请示|批复|复函|函|会议纪要|纪要|答复|回复|方案|制度|办法|条例|规定|细则|规则|规程|预案|要点|计划|清单|目录|公报|议案|解释|批示|倡议书|简报|总结|修正案|基准|标准|准则|指南|导则|法典|宪法|法)$", RegexOptions.CultureInvariant)]
    private static partial Regex Genre();
}
