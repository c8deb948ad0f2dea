using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Enforcement.Discretion;

/// <summary>What a column of a bureau's table holds.</summary>
enum ColumnRole
{
    /// <summary>序号.</summary>
    Number,

    /// <summary>类别 of an exemption list.</summary>
    Category,

    /// <summary>违法行为.</summary>
    Violation,

    /// <summary>违反条款.</summary>
    Duty,

    /// <summary>处罚依据.</summary>
    Penalty,

    /// <summary>不予处罚的条件.</summary>
    Condition,

    /// <summary>对单位罚款, 裁量标准.</summary>
    Unit,

    /// <summary>对个人罚款.</summary>
    Person,

    /// <summary>备注.</summary>
    Note,

    /// <summary>Anything else tells rows apart.</summary>
    Factor,
}

/// <summary>Reads what a column holds from its head.</summary>
static partial class ColumnRoles
{
    static readonly (ColumnRole Role, Regex Pattern)[] Rules =
    [
        (ColumnRole.Number, Number()),
        (ColumnRole.Violation, Violation()),
        (ColumnRole.Duty, Duty()),
        (ColumnRole.Penalty, Penalty()),
        (ColumnRole.Condition, Condition()),
        (ColumnRole.Note, Note()),
        // Before the unit's: 对直接负责的主管人员罚款 names a fine too.
        (ColumnRole.Person, Person()),
        (ColumnRole.Unit, Unit()),
        (ColumnRole.Category, Category()),
    ];

    public static ColumnRole Of(string head)
    {
        var key = WidthFold.Key(head);
        foreach (var (role, pattern) in Rules)
            if (pattern.IsMatch(key))
                return role;
        return ColumnRole.Factor;
    }

    [GeneratedRegex("^(?:序号|编号)$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex("^(?:违法行为|违法事项|案由|事项名称)(?:名称|表现)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Violation();

    [GeneratedRegex("违反条款|违反依据|违反规定|违法条款|义务条款", RegexOptions.CultureInvariant)]
    private static partial Regex Duty();

    [GeneratedRegex("(?:处罚|法律|法定|设定|法规)依据|处罚条款|^依据$", RegexOptions.CultureInvariant)]
    private static partial Regex Penalty();

    [GeneratedRegex("不予(?:行政)?处罚|免罚|免予|适用(?:条件|情形)|免责", RegexOptions.CultureInvariant)]
    private static partial Regex Condition();

    [GeneratedRegex("^(?:备注|说明):?$", RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex("^对(?!单位).*(?:个人|人员|负责人)|(?:个人|人员|负责人)(?:的)?(?:罚款|处罚|裁量)", RegexOptions.CultureInvariant)]
    private static partial Regex Person();

    [GeneratedRegex("罚款|^对单位|(?:处罚|裁量)(?:标准|幅度|基准|额度)", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    [GeneratedRegex("^(?:事项)?类别$|^领域$|^行业$", RegexOptions.CultureInvariant)]
    private static partial Regex Category();
}
