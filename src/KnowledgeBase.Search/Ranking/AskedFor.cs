using System.Buffers;

namespace KnowledgeBase.Search.Ranking;

/// <summary>问的是什么: what a question asks for, as far as its own words tell.</summary>
/// <param name="Penalty">怎么罚.</param>
/// <param name="Other">It is put as a question and asks for no penalty: 能不能, 谁管, 怎么办. A bare statement of what was seen is neither.</param>
/// <param name="Deadline">多久, 最晚几天.</param>
readonly record struct AskedFor(bool Penalty, bool Other, bool Deadline)
{
    static readonly SearchValues<string> PenaltyWords = Words("罚", "处分", "追究", "拘留", "后果", "怎么处理");
    static readonly SearchValues<string> AskingWords = Words("吗", "谁", "哪", "能不能", "要不要", "行不行", "准不准", "可以", "可不可以", "是不是", "算不算", "合不合", "怎么", "如何", "几", "多久", "多少", "什么", "啥", "是否", "最晚");
    static readonly SearchValues<string> DeadlineWords = Words("几天", "几日", "多久", "多少天", "多少日", "多长时间", "期限", "时限", "最晚", "最迟", "几个小时", "几小时", "几点", "几个月", "什么时候", "啥时候", "多少个工作日", "提前");
    static readonly SearchValues<char> Numerals = SearchValues.Create("一二三四五六七八九十百半两每0123456789");
    static readonly string[] Times = ["日", "天", "年", "月", "个月", "小时", "个小时", "工作日", "个工作日"];

    public static AskedFor In(ReadOnlySpan<char> question)
    {
        var penalty = question.ContainsAny(PenaltyWords);
        return new AskedFor(penalty, !penalty && question.ContainsAny(AskingWords), question.ContainsAny(DeadlineWords));
    }

    /// <summary>True for a text that names a time: 三日内, 24小时内, 每半年.</summary>
    public static bool IsTimeIn(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Numerals); at >= 0;)
        {
            text = text[(at + 1)..];
            foreach (var time in Times)
                if (text.StartsWith(time, StringComparison.Ordinal))
                    return true;
            at = text.IndexOfAny(Numerals);
        }
        return false;
    }

    static SearchValues<string> Words(params ReadOnlySpan<string> words) => SearchValues.Create(words, StringComparison.Ordinal);
}
