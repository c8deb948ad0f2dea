using System.Text.RegularExpressions;

namespace KnowledgeBase.Enforcement.Discretion;

/// <summary>Reads 不予处罚清单: an item a row, its conditions one by one.</summary>
sealed partial class ExemptionReader(TableGrid grid, TableHead head)
{
    public (IReadOnlyList<ExemptionItem> Items, IReadOnlyList<string> Notes) Read()
    {
        var (items, notes) = (new List<ExemptionItem>(), new List<string>());
        var violation = head.One(ColumnRole.Violation)!.Value;
        for (var row = head.End; row < grid.Height; row++)
        {
            if (ColumnRoles.Of(grid.Line(row, 0)) == ColumnRole.Note)
                notes.AddRange(Enumerable.Range(1, grid.Width - 1).Select(c => grid.Owner(row, c)).Where(o => o.Column > 0).Distinct().SelectMany(o => grid.Text(o.Row, o.Column).Split('\n', StringSplitOptions.RemoveEmptyEntries)));
            else if (grid.Line(row, violation) is { Length: > 0 } name && Texts(row, ColumnRole.Condition) is { Count: > 0 } conditions)
                items.Add(Item(row, name, string.Join('\n', conditions), items.Count + 1));
        }
        return (items, notes);
    }

    ExemptionItem Item(int row, string violation, string cell, int position)
    {
        var (lead, conditions) = Conditions(cell);
        return new ExemptionItem(Texts(row, ColumnRole.Number) is [var number, ..] ? number : $"{position}", violation, conditions)
        {
            Category = Texts(row, ColumnRole.Category) is [var category, ..] ? category.Replace("\n", "", StringComparison.Ordinal) : null,
            Provisions = [.. new[] { ColumnRole.Duty, ColumnRole.Penalty }.SelectMany(r => Texts(row, r)).SelectMany(ProvisionQuotes.Read)],
            Lead = lead,
            AnyOne = lead?.Contains("之一", StringComparison.Ordinal) ?? false,
            Page = grid.Page(row),
        };
    }

    List<string> Texts(int row, ColumnRole role) => [.. head.Of(role).Select(c => grid.Text(row, c)).Where(t => t.Length > 0)];

    /// <summary>同时满足…：（1）…；（2）…。 as its lead and its conditions; a cell without numbers is one condition a line.</summary>
    internal static (string? Lead, IReadOnlyList<string> Conditions) Conditions(string cell)
    {
        var marks = Mark().Matches(cell);
        if (marks.Count == 0)
            return (null, [.. cell.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Clean).Where(t => t.Length > 0)]);
        var lead = Clean(cell[..marks[0].Index]);
        var conditions = marks.Select((mark, i) => Clean(cell[(mark.Index + mark.Length)..(i + 1 < marks.Count ? marks[i + 1].Index : cell.Length)]));
        return (lead.Length > 0 ? lead : null, [.. conditions.Where(t => t.Length > 0)]);
    }

    static string Clean(string text) => text.Replace("\n", "", StringComparison.Ordinal).Trim(' ', '　', '；', ';', '。', '：', ':');

    [GeneratedRegex(@"(?<=^|[\n：:；;。]\s*)(?:[（(][0-9一二三四五六七八九十]{1,3}[）)]|[0-9]{1,2}[.．、](?![0-9])|[①-⑳])\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
