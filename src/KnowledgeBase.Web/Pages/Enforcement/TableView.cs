using KnowledgeBase.Enforcement.Discretion;

namespace KnowledgeBase.Web.Pages.Enforcement;

/// <summary>One section, or the items of one page, beside the page that they were read from.</summary>
/// <param name="At">Which of <see cref="Places"/> is shown.</param>
/// <param name="Address">The address of the view itself.</param>
/// <param name="Images">True where pages can be shown as pictures.</param>
public sealed record TableView(DiscretionTable Table, int At, string Address, bool Images)
{
    // A section that fills more pages than this shows the first of them.
    const int MostPages = 4;

    // Where a format has no pages, so many items stand on one view.
    const int ItemsAtOnce = 20;

    /// <summary>The name and page of everything that can be shown: sections first, then the pages of items.</summary>
    public IReadOnlyList<(string Name, int Page)> Places { get; } =
        [.. Table.Sections.Select(s => ($"{s.Number} {s.Violation}", s.Page)), .. Groups(Table).Select(g => ($"第 {g[0].Number} 至 {g[^1].Number} 项", g[0].Page))];

    public DiscretionSection? Section => At < Table.Sections.Count ? Table.Sections[At] : null;

    public IReadOnlyList<ExemptionItem> Items => At - Table.Sections.Count is var i and >= 0 && Groups(Table) is var groups && i < groups.Count ? groups[i] : [];

    /// <summary>The pages that belong to what is shown.</summary>
    public IReadOnlyList<int> Pages => Section is { } section
        ? [.. section.Rows.Select(r => r.Page).Prepend(section.Page).Where(p => p > 0).Distinct().Order().Take(MostPages)]
        : [.. Items.Select(i => i.Page).Where(p => p > 0).Distinct()];

    /// <summary>The findings of a row or item of what is shown.</summary>
    public IEnumerable<TableFinding> Of(string section, int? row) => Table.Findings.Where(f => f.Section == section && f.Row == row);

    /// <summary>The address of another place.</summary>
    public string To(int place) => $"{Address}?s={place}";

    /// <summary>Where a finding is shown.</summary>
    public int PlaceOf(TableFinding finding)
    {
        for (var i = 0; i < Table.Sections.Count; i++)
            if (Table.Sections[i].Number == finding.Section && (finding.Page == 0 || Table.Sections[i].Rows.Any(r => r.Page == finding.Page) || Table.Sections[i].Page == finding.Page))
                return i;
        return Table.Sections.Count + Math.Max(0, Groups(Table).FindIndex(g => g.Any(i => i.Number == finding.Section)));
    }

    static List<List<ExemptionItem>> Groups(DiscretionTable table) =>
        [.. table.Items.Index().GroupBy(i => i.Item.Page > 0 ? i.Item.Page : -1 - (i.Index / ItemsAtOnce)).Select(g => g.Select(i => i.Item).ToList())];
}
