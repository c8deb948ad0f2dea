using KnowledgeBase.Legal;

namespace KnowledgeBase.Enforcement.Discretion;

/// <summary>权重: every row has its points, no value stands twice, and the gravest case comes to the whole.</summary>
static class WeightChecks
{
    // Thirds and twelfths do not add up to the last digit.
    const decimal Whole = 99.99m;

    public static IEnumerable<TableFinding> Of(DiscretionSection section)
    {
        foreach (var (index, row) in section.Rows.Index())
            if (row.Weights.Count == 0)
                yield return new TableFinding(Severity.Warning, row.Page, section.Number, index + 1, "没有读到裁量权重");
        var named = section.Rows.Index().Where(r => !r.Item.IsStart);
        foreach (var same in named.GroupBy(r => (r.Item.Conditions[0].Factor, r.Item.Conditions[0].Value)).Where(g => g.Count() > 1))
            yield return new TableFinding(Severity.Warning, same.Last().Item.Page, section.Number, same.Last().Index + 1, $"“{same.Key.Value}”与第 {same.First().Index + 1} 行相同");
        var starts = section.Rows.Where(r => r.IsStart).SelectMany(r => r.Weights).ToList();
        foreach (var start in starts.DefaultIfEmpty(new FactorWeight(null, 0, "")))
        {
            var most = start.Percent + named.GroupBy(r => r.Item.Conditions[0].Factor).Sum(g => g.Max(r => Points(r.Item, start.For)));
            if (most < Whole)
                yield return new TableFinding(Severity.Info, section.Page, section.Number, null, $"{(start.For is { Length: > 0 } name ? $"{name}：" : "")}各要素最高的权重合计 {most:0.##}%，不到 100%");
        }
    }

    static decimal Points(DiscretionRow row, string? column) => row.Weights.FirstOrDefault(w => w.For is null || w.For == column || (column is not null && w.For.Split('、').Contains(column)))?.Percent ?? 0;
}
