using KnowledgeBase.Drafting.Layout;

namespace KnowledgeBase.Drafting.Lint.Proofreading;

/// <summary>叠字: 的的, 进行进行. Chinese doubles characters of its own (天天, 一项一项) and at the seam of words (公开开展), so only what is hardly ever right is told.</summary>
static class DoubledWords
{
    const int ShortestWord = 2;
    const int LongestWord = 8;

    // Beside the words of titles.
    static readonly HashSet<string> Verbs = new(StringComparer.Ordinal)
    {
        "进行", "负责", "要求", "各级", "相关", "必须", "应当", "及时", "严格", "认真", "积极", "不断", "目前", "已经", "通过", "以及", "按照", "根据", "依法", "整改", "提出", "提供", "形成", "确保", "实现", "明确", "实行", "采取", "加大", "推广", "参加", "报送", "负责人", "人员", "我们", "你们", "他们", "可以", "需要", "存在",
        "发现", "违法", "处理", "使用", "管控", "设备", "设施", "现场", "作业", "标准", "法律", "法规", "规章", "条件", "数据", "资料", "材料", "系统", "平台", "研判", "会商", "调度", "值守", "救助", "群众", "社区", "街道", "乡镇", "全面", "重点", "主要", "其他", "因此", "所以", "但是", "如果", "同时", "另外",
    };

    // At a seam these stand together: 目的的, 为了了解, 温和和, 凡是是.
    static readonly Dictionary<char, (string Before, string After)> Seams = new()
    {
        ['的'] = ("目", "确"),
        ['了'] = ("为除", "解结然"),
        ['和'] = ("温缓饱总调中", "美气平谐解睦"),
        ['是'] = ("还但凡于总可要只就也或若正真", "非"),
        ['不'] = ("", ""),
        ['未'] = ("", ""),
        ['把'] = ("一", "关"),
        ['被'] = ("", ""),
        ['且'] = ("而并况", ""),
        ['但'] = ("不非", ""),
        ['我'] = ("自", ""),
        ['们'] = ("", ""),
        ['也'] = ("", ""),
        ['让'] = ("转", ""),
    };

    public static IEnumerable<LintFinding> Check(Manuscript manuscript, ManuscriptLine line)
    {
        var text = line.Prose;
        for (var i = 1; i < text.Length; i++)
            if (text[i] == text[i - 1] && Seams.TryGetValue(text[i], out var seam) && !(i > 1 && seam.Before.Contains(text[i - 2], StringComparison.Ordinal)) && !(i + 1 < text.Length && seam.After.Contains(text[i + 1], StringComparison.Ordinal)))
                yield return manuscript.Find(ProofRules.Doubled, line.Number, $"“{text[i]}”字重复", $"“{text[i]}”");
        foreach (var (word, _) in Words(text).Where(w => !Legitimate(w.Word) && IsDoubled(text, w.Word, w.Start)))
            yield return manuscript.Find(ProofRules.Doubled, line.Number, $"“{word}”重复", $"“{word}”");
    }

    static IEnumerable<(string Word, int Start)> Words(string text)
    {
        for (var i = 0; i + 2 * ShortestWord <= text.Length; i++)
            for (var length = LongestWord; length >= ShortestWord; length--)
                if (i + 2 * length <= text.Length && text[i] == text[i + length] && text.AsSpan(i, length).SequenceEqual(text.AsSpan(i + length, length)) && !text.AsSpan(i, length).ContainsAnyExceptInRange('\u4E00', '\u9FFF'))
                {
                    yield return (text.Substring(i, length), i);
                    i += 2 * length - 1;
                    break;
                }
    }

    // 就业创业创新 and 非法违法违规 are three words in a row: of two characters only known words count. 副秘书长秘书长 are two posts.
    static bool IsDoubled(string text, string word, int start) => word.Length == 2 ? Verbs.Contains(word) || TitleWords.IsCommon(word) : start == 0 || text[start - 1] != '副';

    // 一项一项, 一步一步; 研究研究 and 讨论讨论 are verbs said twice; 常常常常 is one character.
    static bool Legitimate(string word) => word[0] == '一' || word.Distinct().Count() == 1 || word is "研究" or "讨论" or "商量" or "考虑" or "许多" or "很多" or "分门" or "各个";
}
