using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Library.Laws.Notices;

/// <summary>地方性法规的事项: the national law that a local title names: …省安全生产条例 and …实施《安全生产法》办法 are of 安全生产法.</summary>
static partial class LocalSubject
{
    /// <summary>The key of the national law's title, or null where the title is of no one law.</summary>
    public static string? NationalLawOf(string localTitle)
    {
        if (Implementing().Match(localTitle) is { Success: true } named)
            return TitleKey.Of(named.Groups["law"].Value);
        return OfPlace().Match(localTitle) is { Success: true } titled ? TitleKey.Of(titled.Groups["subject"].Value + "法") : null;
    }

    [GeneratedRegex(@"(?:实施|执行|贯彻)[《〈](?<law>[^《》〈〉]+法)[》〉]", RegexOptions.CultureInvariant)]
    private static partial Regex Implementing();

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}]{1,8}?(?:省|市|自治区|自治州|自治县)(?<subject>[\p{IsCJKUnifiedIdeographs}]{1,20}?)(?:监督管理|管理)?(?:条例|办法|规定|若干规定)$", RegexOptions.CultureInvariant)]
    private static partial Regex OfPlace();
}
