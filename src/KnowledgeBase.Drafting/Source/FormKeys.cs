using System.Text.RegularExpressions;

namespace KnowledgeBase.Drafting.Source;

/// <summary>文件头 of an 执法文书, where it differs from that of an official document.</summary>
static partial class FormKeys
{
    static readonly string[] NotPrinted = ["题注", "发文机关标志", "份号", "紧急程度", "办理类别", "抄送", "抄送机关", "印发机关", "印发日期", "出席", "请假", "列席"];

    /// <summary>More would fill the foot of the page.</summary>
    public const int MostPageSigners = 6;

    public static bool IsNotPrinted(string key) => NotPrinted.Contains(key, StringComparer.Ordinal);

    /// <summary>文号 of a form: the short name of the place in brackets, 应急 and the form's short name, year, serial.</summary>
    public static bool IsNumber(string text) => Number().IsMatch(text);

    [GeneratedRegex(@"^（\p{IsCJKUnifiedIdeographs}{1,6}）\p{IsCJKUnifiedIdeographs}{2,12}〔(?:19|20)[0-9]{2}〕[1-9][0-9]{0,5}号$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
