using System.Collections.Frozen;

namespace KnowledgeBase.Search.Querying.Spelling;

/// <summary>形近字: characters of the field that are commonly written for one another though they sound different.</summary>
static class LookAlikes
{
    static readonly string[] Groups =
    [
        "严产", "己已巳", "未末", "土士", "人入八", "干千于", "治冶", "检捡", "爆暴", "拆折析", "徽微", "洒酒", "睛晴", "徒徙", "汲吸", "矿旷", "震振", "刺剌", "侯候", "辩辨", "遣遗", "拔拨", "贷货", "券卷",
        "免兔", "鸟乌", "今令", "元无", "日曰", "木本", "末术", "夫天", "田由甲申", "贝见", "风凤", "仓仑", "汽气", "氨胺铵", "苯笨", "燃然", "烟咽", "煤媒", "炉护", "栓拴", "阀阈", "罐灌", "缸缺", "堆推", "堵诸",
        "碍得", "厂广", "电申", "压庄", "设没", "论抡", "挡档", "隐稳", "患思", "坝现", "坑抗", "防妨", "建健", "证征", "罚罪", "责贵", "限根", "案安", "素索", "培陪", "练炼", "架驾",
    ];

    static readonly FrozenDictionary<char, string> Table = Groups
        .SelectMany(group => group.Select(character => (character, others: group.Replace(character.ToString(), "", StringComparison.Ordinal))))
        .GroupBy(pair => pair.character).ToFrozenDictionary(group => group.Key, group => string.Concat(group.Select(pair => pair.others)));

    public static string Of(char character) => Table.GetValueOrDefault(character, "");
}
