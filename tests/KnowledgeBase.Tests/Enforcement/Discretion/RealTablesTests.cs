using KnowledgeBase.Enforcement.Discretion;

namespace KnowledgeBase.Tests.Enforcement.Discretion;

public sealed class RealTablesTests(RealTables real) : IClassFixture<RealTables>
{
    // The contents fill the first 15 pages; the tables of pages 16 to 39 were compared with the pages by eye.
    const int LastPage = 39;

    [Fact]
    public async Task The_first_pages_of_the_decision_table_are_read_as_they_are_printed()
    {
        var table = await real.DecisionTable;
        Golden.Match("decision-table.golden.txt", table.Sections.Where(s => s.Page <= LastPage).SelectMany(Lines));
    }

    [Fact]
    public async Task The_whole_decision_table_has_its_sections_and_rows()
    {
        var table = await real.DecisionTable;
        Assert.Equal(234, table.Pages);
        Assert.Equal((281, 2321), (table.Sections.Count, table.Sections.Sum(s => s.Rows.Count)));
        Assert.Equal(45, table.Sections.Count(s => s.IsWeighted));
        Assert.All(table.Sections, s => Assert.Contains(s.Penalties, p => p.Provision is not null));
        Assert.All(table.Sections, s => Assert.StartsWith("§", s.Number));
        // The source's own slips are found and kept: 2.5元 for 2.5万元, persons outside their article, a number twice.
        Assert.Contains(table.Findings, f => f is { Section: "§4.31", Row: 3, Page: 126 });
        Assert.Contains(table.Findings, f => f is { Section: "§6.11", Row: 1, Page: 157 });
        Assert.Contains(table.Findings, f => f is { Section: "§8.17", Row: null });
        Assert.InRange(table.Findings.Count, 30, 60);
    }

    [Fact]
    public async Task The_exemption_list_is_complete_with_its_conditions()
    {
        var list = await real.ExemptionList;
        Assert.Equal(Enumerable.Range(1, 20).Select(i => $"{i}"), list.Items.Select(i => i.Number));
        Assert.Equal([2, 2, 2, 2, 3, 3, 4, 3, 4, 2, 2, 2, 2, 4, 3, 4, 2, 2, 4, 3], list.Items.Select(i => i.Conditions.Count));
        Assert.All(list.Items, i => Assert.Contains(i.Provisions, p => p.Provision is not null));
        Assert.All(list.Items, i => Assert.NotNull(i.Category));
        Assert.Equal(["10"], list.Items.Where(i => i.AnyOne).Select(i => i.Number));
        Assert.Equal(3, list.Notes.Count);
        Assert.Equal(6, list.Pages);
        Golden.Match("exemption-list.golden.txt", list.Items.Select(i => $"{i.Number} p{i.Page} [{i.Category}] {Golden.Short(i.Violation)} {string.Join("、", i.Provisions.Select(p => p.Provision))} {string.Join(" & ", i.Conditions.Select(Golden.Short))}"));
    }

    [Fact]
    public async Task The_workbook_is_read_sheet_by_sheet()
    {
        var table = await real.Sheets;
        Assert.Equal(
            ["环境影响评价法 18", "水污染防治法 148", "大气污染防治法 129", "固废污染防治法 125", "噪声污染防治法 30", "土壤污染防治法 203", "放射污染防治法 62", "建管条例 32", "畜禽条例 12", "广东省环保条例 62", "广东省大气条例 38", "潭江条例 13"],
            table.Sections.GroupBy(s => s.Chapter).Select(g => $"{g.Key} {g.Sum(s => s.Rows.Count)}"));
        Assert.Equal(172, table.Sections.Count);
        Assert.InRange(table.Findings.Count, 1, 30);
    }

    static IEnumerable<string> Lines(DiscretionSection section)
    {
        yield return $"{section.Number} p{section.Page} {section.Chapter?[..3]} {Golden.Short(section.Violation)}";
        yield return $"  违反 {string.Join("、", section.Duties.Select(p => p.Provision))}";
        yield return $"  依据 {string.Join("、", section.Penalties.Select(p => p.Provision))} 幅度 {StatutoryRange.Of(section)}";
        foreach (var factor in section.Factors)
            yield return $"  因素 {Golden.Short(factor.Name)} {factor.Values.Count}";
        foreach (var row in section.Rows)
            yield return $"    p{row.Page} {(row.IsStart ? "起点" : row.Override is { } alone ? "径行 " + Golden.Short(alone) : string.Join("，", row.Conditions.Select(c => Golden.Short(c.Value))))} → {row.Unit?.Span?.ToString() ?? "-"} | {row.Person?.Span?.ToString() ?? "-"} | {string.Join(" ", row.Weights.Select(w => $"{w.For}{w.Text}"))}";
        if (section.Note is { } note)
            yield return $"  备注 {Golden.Short(note)}";
    }
}
