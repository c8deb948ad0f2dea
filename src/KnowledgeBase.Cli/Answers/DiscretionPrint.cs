using KnowledgeBase.Enforcement.Discretion;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Cli.Answers;

/// <summary>A discretion table for a person to read.</summary>
static class DiscretionPrint
{
    public static string Counts(DiscretionTable table) =>
        string.Join("，", new[] { (table.Sections.Count, $"{table.Sections.Count} 节 {table.Sections.Sum(s => s.Rows.Count)} 行"), (table.Items.Count, $"{table.Items.Count} 项不予处罚"), (1, $"{table.Findings.Count} 处待看") }.Where(c => c.Item1 > 0).Select(c => c.Item2));

    public static void Write(DiscretionTable table, TextWriter output)
    {
        output.WriteLine($"{table.Title}　{Counts(table)}");
        foreach (var section in table.Sections)
        {
            output.WriteLine($"{section.Number}　{section.Violation}{Page(section.Page)}");
            output.WriteLine($"    处罚依据：{string.Join("、", section.Penalties.Select(p => p.Provision?.ToString() ?? "没有读出"))}");
            foreach (var row in section.Rows)
                output.WriteLine($"    {Line(row)}");
        }
        WriteList("共同条件", table.GeneralConditions, output);
        WriteList("不适用", table.Exclusions, output);
        foreach (var item in table.Items)
        {
            output.WriteLine($"{item.Number}　{item.Violation}{Page(item.Page)}　{string.Join("、", item.Provisions.Select(p => p.Provision).OfType<LawProvision>())}");
            foreach (var condition in item.Conditions)
                output.WriteLine($"    □ {condition}");
        }
        foreach (var finding in table.Findings)
            output.WriteLine($"[{finding.Severity.InChinese()}] {finding.Section}{(finding.Row is { } row ? $" 第 {row} 行" : "")}{Page(finding.Page)}：{finding.Message}");
    }

    /// <summary>The exemption items of a card.</summary>
    public static void Write(IReadOnlyList<ApplicableItem> items, TextWriter output)
    {
        foreach (var item in items)
        {
            output.WriteLine($"    {item.Item.Lead ?? "不予处罚"}（{item.Place}）");
            foreach (var condition in item.List.GeneralConditions.Concat(item.Item.Conditions))
                output.WriteLine($"      □ {condition}");
            foreach (var exclusion in item.List.Exclusions)
                output.WriteLine($"      不适用：{exclusion}");
        }
    }

    /// <summary>The rows of a card; where there are none, that is said.</summary>
    public static void Write(IReadOnlyList<ApplicableSection> sections, TextWriter output)
    {
        if (sections.Count == 0)
            output.WriteLine("  裁量　没有导入裁量基准表，只列法定幅度");
        foreach (var section in sections)
        {
            output.WriteLine($"  裁量　{section.Place}");
            foreach (var row in section.Section.Rows)
                output.WriteLine($"    {Line(row)}{(section.IsOutside(row) ? "　! 超出法定幅度" : "")}");
        }
    }

    /// <summary>条件 → 单位；个人.</summary>
    public static string Line(DiscretionRow row)
    {
        var when = row.Override ?? (row.IsStart ? "裁量起点" : string.Join("，", row.Conditions.Select(c => $"{c.Factor}：{c.Value}")));
        return $"{when} → {string.Join("；", Amounts(row))}";
    }

    static IEnumerable<string> Amounts(DiscretionRow row)
    {
        if (row.Unit is { } unit)
            yield return unit.Span?.ToString() ?? unit.Text;
        if (row.Person is { } person)
            yield return $"个人 {person.Span?.ToString() ?? person.Text}";
        foreach (var weight in row.Weights)
            yield return $"{(weight.For is { } column ? column + " " : "")}{weight.Text}";
    }

    static void WriteList(string name, IReadOnlyList<string> texts, TextWriter output)
    {
        foreach (var text in texts)
            output.WriteLine($"{name}：{text}");
    }

    static string Page(int page) => page > 0 ? $"（第 {page} 页）" : "";
}
