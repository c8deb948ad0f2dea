namespace KnowledgeBase.Drafting.Lint.Replies;

/// <summary>建议、提案答复的规则 N01 to N10. The laws of the provinces differ; what is theirs and no national rule is a warning.</summary>
static class ReplyRules
{
    public static readonly LintRule Number = new("N01", "建议、提案编号", RuleStrength.Usual, "答复的惯例");
    public static readonly LintRule Proposers = new("N02", "称呼与提出人一致", RuleStrength.Usual, "代表法第五十一条；山东省代表建议办理条例第二十条");
    public static readonly LintRule Deadline = new("N03", "答复期限", RuleStrength.Required, "代表法第五十一条：交办之日起三个月，涉及面广、办理难度大的六个月");
    public static readonly LintRule Class = new("N04", "办理结果类别", RuleStrength.Usual, "本地规定的类别表");
    public static readonly LintRule Contact = new("N05", "联系单位和电话", RuleStrength.Recommended, "答复的惯例");
    public static readonly LintRule Copies = new("N06", "抄送人大、政协和政府办公室", RuleStrength.Usual, "山东省代表建议办理条例第二十二条；浙江省第二十五条");
    public static readonly LintRule Requests = new("N07", "逐项答复", RuleStrength.Usual, "山东省代表建议办理条例第十八条");
    public static readonly LintRule Leader = new("N08", "主要负责人签发", RuleStrength.Usual, "山东省代表建议办理条例第二十二条；浙江省第二十二条；河南省第二十一条");
    public static readonly LintRule Privacy = new("N09", "公开版不含代表的电话和住址", RuleStrength.Usual, "国办发〔2014〕46号；个人信息保护法");
    public static readonly LintRule Sources = new("N10", "数据有来源", RuleStrength.Usual, "给出的数据材料");
    public static readonly LintRule Unchecked = new("N00", "没有核对的项目", RuleStrength.Practice, "检查时没有给出的情况");

    public static IReadOnlyList<LintRule> All { get; } = [Number, Proposers, Deadline, Class, Contact, Copies, Requests, Leader, Privacy, Sources, Unchecked];
}
