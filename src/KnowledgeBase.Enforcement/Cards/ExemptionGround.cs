using KnowledgeBase.Legal;
using KnowledgeBase.Search.Querying;

namespace KnowledgeBase.Enforcement.Cards;

/// <summary>不予处罚、从轻减轻的情形: a row of the checklist.</summary>
/// <param name="Effect">不予处罚, 可以不予处罚, 应当从轻或者减轻 …</param>
/// <param name="Conditions">All of them are needed.</param>
/// <param name="For">单位, 个人 or 不限.</param>
public sealed record ExemptionGround(LawProvision Source, string Effect, IReadOnlyList<string> Conditions, string For)
{
    /// <summary>The grounds that come with the program (corpus/exemption-grounds.csv).</summary>
    /// <exception cref="FormatException">A line is not 条款,效果,条件（几个用；隔开）,对象.</exception>
    public static IReadOnlyList<ExemptionGround> Load() => [.. CorpusTable.Rows(CorpusTable.PathOf("exemption-grounds.csv")).Select(row => Read(row.Cells, row.Line))];

    static ExemptionGround Read(string[] cells, int line) =>
        cells is [var place, { Length: > 0 } effect, { Length: > 0 } conditions, "单位" or "个人" or "不限"] && CitationQuery.TryParse(place)?.AsProvision is { } source
            ? new ExemptionGround(source, effect, conditions.Split('；'), cells[3])
            : throw new FormatException($"免罚情形表第 {line} 行应为：条款,效果,条件（几个用；隔开）,单位或个人或不限");
}
