using System.Text.RegularExpressions;
using KnowledgeBase.Drafting.Model;

namespace KnowledgeBase.Web.Writing;

/// <summary>The name of a file that a draft is taken home in: 发文字号 and 标题, as Windows allows them.</summary>
public static partial class DraftFileName
{
    const int Longest = 80;

    public static string Of(OfficialDraft? draft, string extension)
    {
        var name = Forbidden().Replace($"{draft?.NumberAsPrinted} {draft?.Title}", " ");
        name = White().Replace(name, " ").Trim(' ', '.');
        return $"{(name.Length == 0 ? "公文稿" : name.Length > Longest ? name[..Longest].TrimEnd(' ', '.') : name)}.{extension}";
    }

    [GeneratedRegex("""[\\/:*?"<>|\p{C}]""", RegexOptions.CultureInvariant)]
    private static partial Regex Forbidden();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex White();
}
