using System.Text.RegularExpressions;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>A piece of a title that stays whole.</summary>
/// <param name="CostBefore">What it costs to begin a line here.</param>
readonly record struct TitlePiece(string Text, double CostBefore);

/// <summary>Cuts a title into pieces that stay whole: 书名号 and quotes, figures with their measure, words, and particles with the word before them.</summary>
sealed partial class TitleWords(IEnumerable<string> words)
{
    const int LongestWord = 16;
    const double Free = 0;
    const double BetweenWords = 1;
    const double PerhapsInAWord = 4;

    // Words that the titles of circulars are made of.
    static readonly string[] Common =
    [
        "关于", "做好", "开展", "加强", "进一步", "切实", "全面", "深入", "扎实", "推进", "推动", "强化", "落实", "贯彻", "执行", "规范", "完善", "建立", "健全", "促进", "提升", "提高", "组织", "召开", "举办", "印发", "转发", "批转", "公布", "发布",
        "下达", "调整", "成立", "设立", "撤销", "废止", "修订", "修改", "征求", "报送", "上报", "申请", "请求", "同意", "批准", "授予", "表彰", "表扬", "通报", "批评", "任免", "任命", "有关", "若干", "工作", "活动", "会议", "方案", "计划", "规划", "办法", "规定", "细则",
        "制度", "意见", "通知", "通告", "公告", "报告", "请示", "批复", "答复", "复函", "函", "决定", "决议", "命令", "纪要", "公报", "议案", "实施", "管理", "监督", "监管", "检查", "执法", "处罚", "整治", "治理", "排查", "隐患", "风险", "防范", "防控", "化解", "应急",
        "应急管理", "应急管理局", "应急管理厅", "应急管理部", "安全生产", "安全", "生产", "事故", "重大", "特大", "较大", "一般", "企业", "单位", "部门", "行业", "领域", "期间", "年度", "季度", "专项", "行动", "集中", "联合", "综合", "全市", "全省", "全县", "全区", "全国",
        "市政府", "省政府", "人民政府", "办公室", "办公厅", "委员会", "危险化学品", "烟花爆竹", "非煤矿山", "矿山", "冶金", "工贸", "冶金工贸", "粉尘涉爆", "有限空间", "消防", "防汛", "抗旱", "防灾", "减灾", "救灾", "森林", "草原", "防灭火", "地震", "自然灾害", "春节", "国庆", "汛期",
        "复工复产", "停产", "检修", "主要负责人", "主体责任", "责任", "责任制", "考核", "巡查", "督查", "督导", "情况", "问题", "建议", "提案", "人大", "政协", "会议", "次会议", "代表", "委员", "先进", "集体", "个人", "培训", "教育", "宣传", "标准化", "信息化", "数字化", "体系", "机制",
        "能力", "水平", "建设", "发展", "高质量", "中华人民共和国", "行政", "许可", "审批", "服务", "优化", "营商环境", "试点", "示范", "示范区", "项目", "资金", "预算", "决算", "公开", "信息", "举报", "奖励", "演练", "预案", "救援", "队伍", "物资", "储备", "保障",
    ];

    // These end what comes before them and never begin a line.
    const string Clinging = "的地得等及和与或之者性化率》）”’】〕、，：；。";

    static readonly HashSet<string> CommonSet = new(Common, StringComparer.Ordinal);

    /// <summary>True for a word that the titles of circulars are made of.</summary>
    public static bool IsCommon(string word) => CommonSet.Contains(word);

    readonly HashSet<string> known = new(Common.Concat(words).Where(w => w.Length is >= 2 and <= 40), StringComparer.Ordinal);

    public IReadOnlyList<TitlePiece> Split(string title, int longest)
    {
        List<TitlePiece> pieces = [];
        var afterWord = true;
        for (var i = 0; i < title.Length;)
        {
            var (length, isWord) = PieceAt(title, i, longest);
            var end = i + length;
            while (end < title.Length && Clinging.Contains(title[end], StringComparison.Ordinal) && end - i < longest)
                end++;
            var clung = end > i + length;
            pieces.Add(new TitlePiece(title[i..end], pieces.Count == 0 ? Free : Cost(title, i, isWord, afterWord)));
            afterWord = isWord || clung;
            i = end;
        }
        return pieces;
    }

    static double Cost(string title, int at, bool isWord, bool afterWord)
    {
        // 关于 opens what the document is about, 的 closes it: the best places.
        if (title.AsSpan(at).StartsWith("关于") || title[at - 1] is '的' or '、' or '，' || title[at - 1] is '》' && title[at] is not '的')
            return Free;
        return isWord && afterWord ? BetweenWords : isWord || afterWord ? BetweenWords + 1 : PerhapsInAWord;
    }

    (int Length, bool IsWord) PieceAt(string title, int at, int longest)
    {
        if (Closing(title[at]) is { } closing && title.IndexOf(closing, at) is var end && end > at && end - at < longest)
            return (end - at + 1, true);
        if (Session().Match(title, at) is { Success: true } session && session.Length <= longest)
            return (session.Length, true);
        if (FigureEnd(title, at) is var figure && figure > at)
            return (figure - at, true);
        for (var length = Math.Min(Math.Max(LongestWord, known.Count > 0 ? 24 : 0), title.Length - at); length > 1; length--)
            if (length <= longest && known.Contains(title.Substring(at, length)))
                return (length, true);
        return (char.IsSurrogatePair(title, at) ? 2 : 1, false);
    }

    static char? Closing(char c) => c switch { '《' => '》', '“' => '”', '（' => '）', '〔' => '〕', '‘' => '’', _ => null };

    // 2026年, 第152号, 3月: a figure with 第 before it and its measure after it.
    static int FigureEnd(string title, int at)
    {
        var i = at;
        if (title[i] == '第')
            i++;
        var digits = i;
        while (i < title.Length && (Typeset.IsHalf(title[i]) || (title[at] == '第' && "一二三四五六七八九十百".Contains(title[i], StringComparison.Ordinal))))
            i++;
        if (i == digits)
            return at;
        return i < title.Length && "年月日号次届期季批个项条家名级周".Contains(title[i], StringComparison.Ordinal) ? i + 1 : i;
    }

    // 市六届人大五次会议, 市政协六届四次会议, 第二届职工代表大会第三次会议.
    [GeneratedRegex(@"\G(?:[省市州县区]?(?:人大|政协)?第?[一二三四五六七八九十]{1,3}届(?:人大|政协|职工代表大会|人民代表大会)?(?:常委会)?第?[一二三四五六七八九十]{1,3}次会议)", RegexOptions.CultureInvariant)]
    private static partial Regex Session();
}
