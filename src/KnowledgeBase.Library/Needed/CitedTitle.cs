using System.Text.RegularExpressions;

namespace KnowledgeBase.Library.Needed;

/// <summary>What the name of a cited text tells: its kind, who publishes it, where it is to be had.</summary>
/// <param name="Publisher">Null where the name does not tell.</param>
public sealed partial record CitedTitle(NeededKind Kind, string? Publisher, string Where)
{
    const string LawBase = "国家法律法规数据库";
    const string RuleBase = "国务院部门网站、国家规章库";

    static readonly (Regex Title, NeededKind Kind, string? Publisher, string Where)[] Rules =
    [
        (NationalStandard(), NeededKind.Standard, "国家标准化管理委员会", "国家标准全文公开系统"),
        (HealthStandard(), NeededKind.Standard, "国家卫生健康委员会", "国家卫生健康委员会网站"),
        (SafetyStandard(), NeededKind.Standard, "应急管理部", "应急管理部网站的标准栏目"),
        (PoliceStandard(), NeededKind.Standard, "公安部", "行业标准信息服务平台"),
        (OtherStandard(), NeededKind.Standard, null, "行业标准、地方标准信息服务平台"),
        (Courts(), NeededKind.JudicialInterpretation, "最高人民法院、最高人民检察院", LawBase),
        (LocalLaw(), NeededKind.Local, "当地人民代表大会常务委员会", LawBase),
        (LocalRule(), NeededKind.Local, "当地人民代表大会常务委员会或者人民政府", "国家法律法规数据库、当地人民政府网站"),
        (Law(), NeededKind.Law, "全国人民代表大会或者其常务委员会", LawBase),
        (StateCouncil(), NeededKind.Rule, "国务院", "中国政府网政策文件库"),
        (OfOrgan(), NeededKind.Rule, null, RuleBase),
        (Regulation(), NeededKind.AdministrativeRegulation, "国务院", "国家法律法规数据库、中国政府网"),
        (Rule(), NeededKind.Rule, null, RuleBase),
    ];

    /// <summary>Reads a title as it stands in 《》; null for certificates, forms, lists and words too general to be looked for.</summary>
    public static CitedTitle? Read(string title)
    {
        foreach (var (pattern, kind, publisher, where) in Rules)
            if (pattern.Match(title) is { Success: true } match)
                return new CitedTitle(kind, Named(match, "organ") ?? Place(match, kind) ?? publisher, where);
        return null;
    }

    static string? Named(Match match, string group) => match.Groups[group] is { Success: true, Value: var value } ? value : null;

    static string? Place(Match match, NeededKind kind) =>
        kind == NeededKind.Local && Named(match, "place") is { } place
            ? match.Groups["law"].Success ? $"{place}人民代表大会常务委员会" : $"{place}人民代表大会常务委员会或者{place}人民政府"
            : null;

    [GeneratedRegex(@"^GB(?!Z|[0-9]*50/)", RegexOptions.CultureInvariant)]
    private static partial Regex NationalStandard();

    [GeneratedRegex(@"^(?:GBZ|WS)[ /0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex HealthStandard();

    [GeneratedRegex(@"^(?:AQ|XF|YJ)[ /0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex SafetyStandard();

    [GeneratedRegex(@"^GA[ /0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex PoliceStandard();

    [GeneratedRegex(@"^(?:DB[0-9]{2}|HG|SY|JGJ|TSG)[ /0-9]|标准(?:（试行）)?$", RegexOptions.CultureInvariant)]
    private static partial Regex OtherStandard();

    [GeneratedRegex(@"^最高人民(?:法院|检察院)", RegexOptions.CultureInvariant)]
    private static partial Regex Courts();

    [GeneratedRegex(@"^(?<place>[\p{IsCJKUnifiedIdeographs}]{1,6}?(?:省|市|自治区|自治州|自治县))(?<law>)[\p{IsCJKUnifiedIdeographs}《》〈〉、（）]{2,40}条例(?:（[^）]+）)?$", RegexOptions.CultureInvariant)]
    private static partial Regex LocalLaw();

    [GeneratedRegex(@"^(?<place>[\p{IsCJKUnifiedIdeographs}]{1,6}?(?:省|市|自治区|自治州|自治县))[\p{IsCJKUnifiedIdeographs}《》〈〉、（）]{2,40}(?:办法|规定|细则|决定|预案|意见|通知|方案)(?:（[^）]+）)?$", RegexOptions.CultureInvariant)]
    private static partial Regex LocalRule();

    [GeneratedRegex(@"^(?:中华人民共和国)?[\p{IsCJKUnifiedIdeographs}]{1,30}(?<!办)(?<!方)(?<!用)法$|^中华人民共和国[\p{IsCJKUnifiedIdeographs}]{2,30}(?:法通则|法总则|民法通则)$", RegexOptions.CultureInvariant)]
    private static partial Regex Law();

    [GeneratedRegex(@"^(?<organ>国务院(?:办公厅|安全生产委员会|安委会(?:办公室)?)?)(?:关于|印发|令)", RegexOptions.CultureInvariant)]
    private static partial Regex StateCouncil();

    [GeneratedRegex(@"^(?<organ>(?:中共中央办公厅|中共中央|[\p{IsCJKUnifiedIdeographs}]{2,12}?(?:部|总局|委员会|管理局|监察局|办公室|银行))(?:[、 ][\p{IsCJKUnifiedIdeographs}、 ]{2,40}?(?:部|局|委员会|办公厅))?)(?:办公厅)?关于[\p{IsCJKUnifiedIdeographs}《》〈〉、“”（）0-9—]{4,80}$", RegexOptions.CultureInvariant)]
    private static partial Regex OfOrgan();

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}]{3,40}条例(?:（[^）]+）)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Regulation();

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}《》〈〉、“”（）0-9—]{4,80}(?:规定|办法|细则|规则|规程|规范|准则|决定|解释|意见|通知(?!书)|方案|预案|规划|纲要|指南|导则|基准|制度|目录|名录)(?:（[^）]+）)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();
}
