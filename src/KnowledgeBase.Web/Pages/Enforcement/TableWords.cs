using KnowledgeBase.Enforcement.Discretion;

namespace KnowledgeBase.Web.Pages.Enforcement;

/// <summary>How pages speak of discretion tables.</summary>
static class TableWords
{
    public static string Counts(DiscretionTable table) => string.Join("，", new[]
    {
        table.Sections.Count > 0 ? $"{table.Sections.Count} 节 {table.Sections.Sum(s => s.Rows.Count)} 行" : null,
        table.Items.Count > 0 ? $"{table.Items.Count} 项不予处罚" : null,
        $"{table.Findings.Count} 处待看",
    }.OfType<string>());

    /// <summary>When a row applies.</summary>
    public static string When(DiscretionRow row) =>
        row.Override ?? (row.IsStart ? "裁量起点" : row.Conditions.Count == 0 ? "（没有读到条件）" : string.Join("；", row.Conditions.Select(c => $"{c.Factor}：{c.Value}")));

    /// <summary>An amount with the words of the cell where nothing was understood.</summary>
    public static string Amount(DiscretionAmount? amount) => amount is null ? "——" : amount.Span?.ToString() ?? amount.Text;

    public static string Weights(DiscretionRow row) => string.Join("，", row.Weights.Select(w => w.For is { Length: > 0 } column ? $"{column} {w.Text}" : w.Text));
}
