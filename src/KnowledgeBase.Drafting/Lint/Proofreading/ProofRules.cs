namespace KnowledgeBase.Drafting.Lint.Proofreading;

/// <summary>The rules of 校对 (JD) and of figures and punctuation (TX).</summary>
static class ProofRules
{
    public static readonly LintRule Doubled = new("JD-1", "叠字", RuleStrength.Usual, "校对");
    public static readonly LintRule AbolishedOrgan = new("JD-2", "已撤销机构的名称", RuleStrength.Usual, "校对；corpus/organ-names.csv");
    public static readonly LintRule NameVariant = new("JD-3", "同一名称写法不一", RuleStrength.Usual, "校对");
    public static readonly LintRule FigureVariant = new("JD-4", "同一数据前后不一", RuleStrength.Usual, "校对");

    public static readonly LintRule HalfWidth = new("TX-1.1", "中文里的半角标点", RuleStrength.Usual, "GB/T 9704-2012 8；GB/T 15834-2011");
    public static readonly LintRule Day = new("TX-1.2", "日期写“日”", RuleStrength.Usual, "GB/T 15835-2011");
    public static readonly LintRule NumberBrackets = new("TX-1.3", "引用的发文字号", RuleStrength.Usual, "GB/T 9704-2012 7.2.5");
    public static readonly LintRule SpacedFigures = new("TX-1.4", "数字与汉字之间的空格", RuleStrength.Usual, "GB/T 15835-2011");
    public static readonly LintRule ListedTitles = new("TX-1.5", "并列的书名号、引号之间的顿号", RuleStrength.Recommended, "GB/T 15834-2011 4.5.3.5");
    public static readonly LintRule Range = new("TX-1.6", "起止号", RuleStrength.Usual, "GB/T 15834-2011 4.13.3；GB/T 15835-2011");
    public static readonly LintRule Pairs = new("TX-1.7", "括号、引号成对", RuleStrength.Usual, "GB/T 15834-2011");
    public static readonly LintRule ShortYear = new("TX-1.8", "年份写全", RuleStrength.Usual, "GB/T 15835-2011");
    public static readonly LintRule ChineseYear = new("TX-1.9", "日期用阿拉伯数字", RuleStrength.Usual, "GB/T 15835-2011");
    public static readonly LintRule RepeatedMark = new("TX-1.10", "标点重复", RuleStrength.Usual, "GB/T 15834-2011");
    public static readonly LintRule DateForm = new("SG-5", "成文日期的写法", RuleStrength.Required, "GB/T 9704-2012 7.3.5.4");

    public static IReadOnlyList<LintRule> All { get; } =
        [Doubled, AbolishedOrgan, NameVariant, FigureVariant, HalfWidth, Day, NumberBrackets, SpacedFigures, ListedTitles, Range, Pairs, ShortYear, ChineseYear, RepeatedMark, DateForm];
}
