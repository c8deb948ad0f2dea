using KnowledgeBase.Enforcement.Catalogue;
using KnowledgeBase.Legal;
using KnowledgeBase.Search.Querying;

namespace KnowledgeBase.Enforcement.Cards;

/// <summary>其他措施: what goes with a penalty, or may have to: publicity, daily fines, closure, criminal transfer.</summary>
/// <param name="When">Under which conditions.</param>
/// <param name="For">通用; 重大事故隐患; 移送; or the title of the law whose penalties it goes with.</param>
public sealed record OtherMeasure(string Name, string When, LawProvision Source, string For)
{
    const string Always = "通用";
    const string WithHazard = "重大事故隐患";
    const string WithTransfer = "移送";

    /// <summary>The measures that come with the program (corpus/other-measures.csv).</summary>
    /// <exception cref="FormatException">A line is not 措施,条件,条款,适用.</exception>
    public static IReadOnlyList<OtherMeasure> Load() => [.. CorpusTable.Rows(CorpusTable.PathOf("other-measures.csv")).Select(row => Read(row.Cells, row.Line))];

    /// <summary>True where it goes with a violation.</summary>
    public bool GoesWith(Violation violation, bool hazard) => For switch
    {
        Always => true,
        WithHazard => hazard,
        WithTransfer => violation.IsForAnother,
        var law => TitleKey.Of(law) == TitleKey.Of(violation.Penalty.Law),
    };

    static OtherMeasure Read(string[] cells, int line) =>
        cells is [{ Length: > 0 } name, { Length: > 0 } when, var place, { Length: > 0 } goesWith] && CitationQuery.TryParse(place)?.AsProvision is { } source
            ? new OtherMeasure(name, when, source, goesWith)
            : throw new FormatException($"其他措施表第 {line} 行应为：措施,条件,条款,适用（通用、重大事故隐患、移送或法规名称）");
}
