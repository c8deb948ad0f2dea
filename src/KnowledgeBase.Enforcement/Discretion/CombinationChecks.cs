using KnowledgeBase.Legal;

namespace KnowledgeBase.Enforcement.Discretion;

/// <summary>组合: no combination of factor values is missing or stands twice.</summary>
static class CombinationChecks
{
    public static IEnumerable<TableFinding> Of(DiscretionSection section)
    {
        var rows = section.Rows.Index().Where(r => r.Item.Override is null).ToList();
        foreach (var same in rows.GroupBy(r => string.Join('\n', r.Item.Conditions.Select(c => $"{c.Factor}：{c.Value}"))).Where(g => g.Count() > 1))
            foreach (var (index, row) in same.Skip(1))
                yield return new TableFinding(Severity.Warning, row.Page, section.Number, index + 1, row.Conditions.Count == 0 ? "没有读到条件" : $"与第 {same.First().Index + 1} 行的条件相同");
        for (var depth = 1; depth < section.Factors.Count; depth++)
            foreach (var finding in Missing(section, [.. rows.Where(r => r.Item.Conditions.Count > depth)], depth))
                yield return finding;
    }

    // Values may depend on those before them (吨 under one kind, 件 under another): only kinds that share a value are held to all of each other's.
    static IEnumerable<TableFinding> Missing(DiscretionSection section, List<(int Index, DiscretionRow Item)> rows, int depth)
    {
        var groups = rows.GroupBy(r => string.Join('，', r.Item.Conditions.Take(depth).Select(c => c.Value)))
            .Select(g => (g.Key, g.First().Item.Page, g.Last().Index, Values: g.Select(r => r.Item.Conditions[depth].Value).ToHashSet(StringComparer.Ordinal))).ToList();
        foreach (var group in groups)
        {
            var wanted = groups.Where(g => g.Values.Overlaps(group.Values)).SelectMany(g => g.Values).Where(v => !group.Values.Contains(v)).Distinct().ToList();
            if (wanted.Count > 0)
                yield return new TableFinding(Severity.Warning, group.Page, section.Number, group.Index + 1, $"“{group.Key}”之下没有“{string.Join("”“", wanted.Take(3))}”的组合");
        }
    }
}
