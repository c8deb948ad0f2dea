using KnowledgeBase.Legal;

namespace KnowledgeBase.Enforcement.Discretion;

/// <summary>What a person should look at before accepting: ranges outside the law, gaps between neighbours, combinations missing or double. Nothing is left out of the table for it.</summary>
static class TableChecks
{
    public static IReadOnlyList<TableFinding> Of(DiscretionTable table) => [.. table.Sections.SelectMany(Of), .. table.Items.SelectMany(Of), .. Doubles(table)];

    static IEnumerable<TableFinding> Of(DiscretionSection section)
    {
        if (section.Penalties.All(p => p.Provision is null))
            yield return new TableFinding(Severity.Warning, section.Page, section.Number, null, "没有读出处罚依据是哪一条，定处罚时对不上条款");
        if (section.Rows.Count == 0)
            yield return new TableFinding(Severity.Warning, section.Page, section.Number, null, "没有读到裁量行");
        foreach (var finding in section.IsWeighted ? WeightChecks.Of(section) : RangeChecks.Of(section).Concat(CombinationChecks.Of(section)))
            yield return finding;
    }

    static IEnumerable<TableFinding> Of(ExemptionItem item)
    {
        if (item.Conditions.Count == 0)
            yield return new TableFinding(Severity.Warning, item.Page, item.Number, null, "没有读出不予处罚的条件");
        if (item.Provisions.All(p => p.Provision is null))
            yield return new TableFinding(Severity.Warning, item.Page, item.Number, null, "没有读出条款，定处罚时只能按违法行为的名称对上");
    }

    static IEnumerable<TableFinding> Doubles(DiscretionTable table) =>
        from section in table.Sections
        group section by section.Number into same
        where same.Count() > 1
        select new TableFinding(Severity.Warning, same.Last().Page, same.Key, null, $"编号 {same.Key} 出现了 {same.Count()} 次");
}
