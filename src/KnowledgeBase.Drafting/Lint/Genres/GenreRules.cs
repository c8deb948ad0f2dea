namespace KnowledgeBase.Drafting.Lint.Genres;

/// <summary>文种 and 行文规则 (党政机关公文处理工作条例, 2012), R01 to R20, and the composition of a title.</summary>
static class GenreRules
{
    public static readonly LintRule Genre = new("R01", "文种", RuleStrength.Required, "条例第八条");
    public static readonly LintRule OneMatter = new("R02", "请示一文一事", RuleStrength.Required, "条例第十五条第四项");
    public static readonly LintRule NoRequest = new("R03", "报告不夹带请示事项", RuleStrength.Required, "条例第十五条第四项");
    public static readonly LintRule Signatory = new("R04", "签发人", RuleStrength.Required, "条例第九条第六项");
    public static readonly LintRule OneSuperior = new("R05", "上行文的主送和抄送", RuleStrength.Required, "条例第十五条第一项");
    public static readonly LintRule NotToLeader = new("R06", "不以领导个人为主送", RuleStrength.Usual, "条例第十五条第五项");
    public static readonly LintRule NoSkipping = new("R07", "一般不越级行文", RuleStrength.Usual, "条例第十四条");
    public static readonly LintRule ToGovernments = new("R08", "部门向下级政府行文", RuleStrength.Usual, "条例第十六条第二项");
    public static readonly LintRule InternalOffice = new("R09", "内设机构不对外行文", RuleStrength.Required, "条例第十七条");
    public static readonly LintRule SameLevel = new("R10", "联合行文的机关", RuleStrength.Required, "条例第十七条");
    public static readonly LintRule Recipients = new("R11", "主送、抄送机关的名称", RuleStrength.Usual, "条例第九条第八项、第十六项");
    public static readonly LintRule Seal = new("R12", "署名与印章", RuleStrength.Usual, "条例第九条第十一项、第十三项");
    public static readonly LintRule Dates = new("R13", "成文日期", RuleStrength.Required, "条例第九条第十二项");
    public static readonly LintRule Classified = new("R14", "涉密标志", RuleStrength.Required, "条例第九条第一项、第二项；本系统不处理涉密文件");
    public static readonly LintRule CitedDocument = new("R15", "引用公文的写法", RuleStrength.Practice, "先引标题，后引发文字号");
    public static readonly LintRule CitationWrong = new("R15.1", "引文与原文不符", RuleStrength.Usual, "引文核对");
    public static readonly LintRule CitationStale = new("R15.2", "引用的规定已经修改或者废止", RuleStrength.Usual, "引文核对");
    public static readonly LintRule CitationUnknown = new("R15.3", "引用的规定没有核对", RuleStrength.Practice, "引文核对");
    public static readonly LintRule Incoming = new("R16", "批复、复函引述来文", RuleStrength.Usual, "条例第八条第十二项、第十四项");
    public static readonly LintRule Closing = new("R17", "结束语", RuleStrength.Practice, "各文种的惯用结束语");
    public static readonly LintRule Ordinals = new("R18", "层次序数", RuleStrength.Usual, "GB/T 9704-2012 7.3.3");
    public static readonly LintRule Attachments = new("R19", "附件说明与附件一致", RuleStrength.Required, "GB/T 9704-2012 7.3.4、7.4");
    public static readonly LintRule Sums = new("R20", "合计与单位", RuleStrength.Usual, "核算");
    public static readonly LintRule Title = new("BD-4", "标题的组成", RuleStrength.Required, "条例第九条第七项；GB/T 9704-2012 7.3.1");
    public static readonly LintRule TitleIssuer = new("BD-4.1", "标题里的发文机关", RuleStrength.Practice, "条例第九条第七项");

    public static IReadOnlyList<LintRule> All { get; } =
    [
        Genre, OneMatter, NoRequest, Signatory, OneSuperior, NotToLeader, NoSkipping, ToGovernments, InternalOffice, SameLevel, Recipients, Seal, Dates, Classified, CitedDocument, CitationWrong, CitationStale, CitationUnknown,
        Incoming, Closing, Ordinals, Attachments, Sums, Title, TitleIssuer,
    ];
}
