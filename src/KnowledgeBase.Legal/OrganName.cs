using System.Text.RegularExpressions;

namespace KnowledgeBase.Legal;

/// <summary>机关名称: recognises the name of an organ, its canonical form and its predecessors.</summary>
public static partial class OrganName
{
    /// <summary>True when the whole text is the name of an organ: 临沂市应急管理局, 国务院办公厅.</summary>
    public static bool IsOne(string text) => text.Length is >= 2 and <= 40 && Whole().IsMatch(text) && !Verb().IsMatch(text);

    /// <summary>The organ with its region but without the superior's: 山东省临沂市应急管理局 → 临沂市应急管理局.</summary>
    public static string Canonical(string name)
    {
        var text = name.Trim();
        return ProvinceBeforeCity().Match(text) is { Success: true } match ? text[match.Groups["province"].Length..] : text;
    }

    /// <summary>The name of today for an organ of before the 2018 reform; null where the organ had no such predecessor.</summary>
    /// <remarks>国务院机构改革方案 (2018): 应急管理部 took over the work of 国家安全生产监督管理总局; local bureaux followed in 2018 and 2019.</remarks>
    public static string? SuccessorOf(string name)
    {
        foreach (var (before, today) in Predecessors)
            if (name.EndsWith(before, StringComparison.Ordinal))
                return name[..^before.Length] + today;
        return null;
    }

    /// <summary>The organs of a joint document: 国务院、中央军委, or two names with a space between.</summary>
    public static IReadOnlyList<string> Split(string names)
    {
        var parts = names.Split(['、', '　', ' ', '\u00A0', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length > 1 && parts.All(IsOne) ? parts : [names.Trim()];
    }

    static readonly (string Before, string Today)[] Predecessors =
    [
        ("国家安全生产监督管理总局", "应急管理部"),
        ("安全生产监督管理局", "应急管理局"),
        ("安监局", "应急管理局"),
        ("安全生产监督管理厅", "应急管理厅"),
    ];

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}（）()、·]{0,36}(?:国务院|中央军委|省委|市委|县委|区委|党委|武警总部|人民政府|政府|管委会|管理委员会|委员会|人大常委会|办公厅|办公室|总局|分局|局|厅|部|署|总队|支队|大队|中心|指挥部|领导小组|工作组|专家组|人民法院|人民检察院|法院|检察院|学院|大学|协会|总公司|集团|公司|兵团|军区|银行|证监会|银保监会|工会|总会|联合会|科学院|语委|改革委|卫生健康委|国资委|民委|健委|委办|安委办|安委会|政协|总站|办事处)$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    // A name says nothing: 国务院办公厅转发国家地震局 is half a title.
    [GeneratedRegex("关于|转发|印发|批转|提请|同意", RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    [GeneratedRegex(@"^(?<province>[\p{IsCJKUnifiedIdeographs}]{2,3}省|[\p{IsCJKUnifiedIdeographs}]{2,7}自治区)[\p{IsCJKUnifiedIdeographs}]{2,5}?[市州盟](?=[\p{IsCJKUnifiedIdeographs}])", RegexOptions.CultureInvariant)]
    private static partial Regex ProvinceBeforeCity();
}
