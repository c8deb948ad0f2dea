using System.Text.RegularExpressions;

namespace KnowledgeBase.Ingestion.Readers.Html;

/// <summary>The labels by which government sites and archives describe a document, and how they are printed: 索 引 号：, 发文字号:, [发布机关].</summary>
static class DocumentLabels
{
    // They part the fields of an attribution line, and say nothing of the document.
    static readonly string[] Controls =
    [
        "浏览量", "浏览次数", "浏览", "访问量", "访问次数", "点击数", "点击量", "点击率", "点击次数", "点击", "阅读", "阅读次数", "阅读量", "人气",
        "浏览字号", "字体", "字号", "字体大小", "字体显示", "打印", "分享", "分享到",
    ];

    static readonly HashSet<string> Known =
    [
        "索引号", "信息索引号", "索引", "统一编号", "登记号", "备案号", "文件编号", "编号",
        "发布机构", "发布机关", "发文机关", "发文机构", "发文单位", "发布单位", "制发机关", "制定机关", "印发机关", "公开机构", "公开单位", "公开部门", "公布机关", "信息公开机构", "责任单位", "责任部门",
        "文号", "发文字号", "发文文号", "文件字号", "文书号", "发布文号",
        "成文日期", "发文日期", "发布日期", "公布日期", "公开日期", "生成日期", "签发日期", "印发日期", "通过日期", "制定日期", "成文时间", "发文时间", "生成时间", "公开时间", "更新时间", "更新日期",
        "实施日期", "施行日期", "生效日期", "生效时间", "实施时间", "执行日期", "失效日期", "失效时间", "废止日期", "废止时间", "截止日期", "终止日期",
        "有效期", "有效性", "时效性", "时效", "文件状态", "文件有效性", "效力状态", "是否有效", "效力级别", "效力等级",
        "标题", "名称", "文件名称", "信息名称", "文件标题", "法规标题", "主题分类", "主题词", "关键词", "关键字", "分类", "主题", "体裁分类", "体裁", "文种", "公文种类", "公文类型", "文件类型", "信息类别", "信息分类", "组配分类", "服务对象", "服务对象分类", "栏目分类", "所属栏目", "所属主题",
        "公开方式", "公开属性", "公开范围", "公开形式", "公开类别", "公开时限", "公开程序", "公开责任部门",
        "发布时间", "发表时间", "时间", "日期", "信息来源", "来源", "稿源", "稿件来源", "文章来源", "来源单位", "供稿单位", "供稿", "作者", "撰稿", "编辑", "责任编辑", "审核", "审核人", "校对", "录入",
        .. Controls,
    ];

    /// <summary>A label and its colon anywhere in a line; a counter of the page may stand right behind a value (市应急管理局浏览次数：).</summary>
    public static Regex Printed { get; } = new(
        $@"(?:(?<![\u4E00-\u9FFF])[\[【]?\s*(?<label>{AnyOf(Known)})|(?<label>{AnyOf(Controls.Where(c => c.Length > 2))}))\s*[\]】]?\s*[:：]",
        RegexOptions.Compiled | RegexOptions.CultureInvariant);

    static string AnyOf(IEnumerable<string> labels) =>
        string.Join('|', labels.OrderByDescending(label => label.Length).Select(label => string.Join(@"\s*", label.ToCharArray())));

    /// <summary>A label without white space, colon, brackets and bold marks.</summary>
    public static string Normalise(string printed) =>
        string.Concat(printed.Where(c => !char.IsWhiteSpace(c) && c is not (':' or '：' or '*' or '[' or ']' or '【' or '】')));

    /// <summary>True for a label of the list, however it is printed.</summary>
    public static bool IsKnown(string printed) => printed.Length < 30 && Known.Contains(Normalise(printed));

    /// <summary>True for counters and buttons of the page.</summary>
    public static bool IsControl(string label) => Controls.Contains(label);

    /// <summary>True for what looks like a label: a known one, or a few characters with a colon after them.</summary>
    public static bool LooksLikeLabel(string printed) =>
        IsKnown(printed) || (printed.Length <= 16 && printed.TrimEnd(' ', '\u00A0', '*') is [.., ':' or '：'] && Normalise(printed).Length is > 1 and <= 8);
}
