using System.Text.RegularExpressions;

namespace KnowledgeBase.Drafting.Lint.Docx;

/// <summary>The words that a part of an official document is told by.</summary>
static partial class PartPhrases
{
    [GeneratedRegex(@"^[0-9]{6}$", RegexOptions.CultureInvariant)]
    public static partial Regex CopyNumber();

    [GeneratedRegex("^(?:特急|加急|特提|平急|急件|急)$", RegexOptions.CultureInvariant)]
    public static partial Regex Urgency();

    [GeneratedRegex(@"^(?:办理结果(?:类别)?[：:]\s*)?[A-DＡ-Ｄ]类?$", RegexOptions.CultureInvariant)]
    public static partial Regex ReplyClass();

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}\s　]{2,20}?[〔\[［【(（﹝<〈]\s*[0-9０-９]{2,4}\s*年?[〕\]］】)）﹞>〉]\s*第?\s*[0-9０-９]{1,5}\s*号$|^第\s*[0-9一二三四五六七八九十]{1,5}\s*[号期]$", RegexOptions.CultureInvariant)]
    public static partial Regex NumberForm();

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}（）()\s　]{2,40}(?:文\s*件|会议纪要|令)$", RegexOptions.CultureInvariant)]
    public static partial Regex Mark();

    [GeneratedRegex(@"(?:决议|决定|命令|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|答复|回复)(?:[（(][^）)]{1,12}[）)])?。?$", RegexOptions.CultureInvariant)]
    public static partial Regex Genre();

    [GeneratedRegex(@"^附\s*件\s*[0-9０-９一二三四五六七八九十]{0,3}\s*[：:]?$", RegexOptions.CultureInvariant)]
    public static partial Regex AttachmentLabel();

    // 局长　　秦川河: a post with the name that is stamped.
    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}]{0,8}(?:长|主任|书记|主席|总理)[ 　]{1,6}[\p{IsCJKUnifiedIdeographs}][ 　]?[\p{IsCJKUnifiedIdeographs}]{1,3}$", RegexOptions.CultureInvariant)]
    public static partial Regex Stamped();

    [GeneratedRegex(@"^附\s*件\s*[：:]", RegexOptions.CultureInvariant)]
    public static partial Regex AttachmentNote();

    [GeneratedRegex(@"^[0-9０-９]{1,2}\s*[.．、]\s*\S", RegexOptions.CultureInvariant)]
    public static partial Regex NumberedName();

    [GeneratedRegex(@"^[（(].*[）)]$", RegexOptions.CultureInvariant)]
    public static partial Regex Bracketed();

    // 题注 under the title of what a meeting has passed.
    [GeneratedRegex("^[（(].*(?:通过|批准)[）)]$", RegexOptions.CultureInvariant)]
    public static partial Regex Passed();

    [GeneratedRegex("^[（(]?联系(?:单位|人|部门|电话)", RegexOptions.CultureInvariant)]
    public static partial Regex Contact();

    [GeneratedRegex(@"^(?:抄送|主送|抄报|分送)\s*[：:]", RegexOptions.CultureInvariant)]
    public static partial Regex CopyLine();

    [GeneratedRegex(@"[0-9〇零一二三四五六七八九十]\s*日\s*印\s*发$", RegexOptions.CultureInvariant)]
    public static partial Regex Printed();

    [GeneratedRegex(@"^(?:出\s*席|请\s*假|列\s*席)(?:人员)?\s*[：:]", RegexOptions.CultureInvariant)]
    public static partial Regex Attendance();
}
