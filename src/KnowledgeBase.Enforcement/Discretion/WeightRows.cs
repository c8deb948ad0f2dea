using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Enforcement.Discretion;

/// <summary>The rows of a section that weighs: 裁量要素, 违法程度, and points in percent for each way of punishing.</summary>
sealed partial class WeightRows
{
    const string Start = "裁量起点";

    readonly TableGrid grid;
    readonly int factor;
    readonly int value;
    readonly IReadOnlyList<int> columns;
    readonly Dictionary<int, string> names = [];

    public WeightRows(TableGrid grid, TableHead head, int end)
    {
        this.grid = grid;
        factor = (head.One(ColumnRole.Violation) ?? 0) + 1;
        value = factor + 1;
        columns = [.. Enumerable.Range(0, grid.Width).Where(c => c > value && head.Roles[c] != ColumnRole.Note)];
        // 限期内改正, 逾期未改正, 对个人 stand beside 裁量起点, over the points one begins with.
        for (var row = head.End; row < end; row++)
            if (IsStart(row))
                foreach (var column in columns)
                    if (grid.Line(row, column) is { Length: > 0 } text && Percent(text) is null && text is not ("/" or "／"))
                        names[column] = names.GetValueOrDefault(column, "") + (names.GetValueOrDefault(column, "").EndsWith(text, StringComparison.Ordinal) ? "" : text);
    }

    /// <summary>True for a table that begins with points.</summary>
    public static bool Is(TableGrid grid, TableHead head) =>
        Enumerable.Range(head.End, grid.Height - head.End).Any(row => Enumerable.Range(0, grid.Width).Any(column => grid.Line(row, column) == Start));

    /// <summary>The row; null where it only names columns.</summary>
    public DiscretionRow? Read(int row)
    {
        var weights = new List<FactorWeight>();
        foreach (var cell in columns.GroupBy(c => grid.Owner(row, c)))
            if (grid.Line(row, cell.First()) is var text && Percent(text) is { } percent)
                weights.Add(new FactorWeight(cell.Count() == columns.Count ? null : string.Join("、", cell.Select(c => names.GetValueOrDefault(c, "")).Where(n => n.Length > 0)), percent, text));
        if (IsStart(row))
            return weights.Count == 0 ? null : new DiscretionRow([]) { Weights = weights, IsStart = true, Page = grid.Page(row) };
        var (name, degree) = (grid.Line(row, factor), value < grid.Width ? grid.Line(row, value) : "");
        return new DiscretionRow([new FactorValue(name, value < grid.Width && grid.IsOne(row, factor, value) ? name : degree)]) { Weights = weights, Page = grid.Page(row) };
    }

    bool IsStart(int row) => Enumerable.Range(0, value + 1).Any(c => grid.Line(row, c) == Start);

    // 20%, 0, and 1/8 of the whole.
    static decimal? Percent(string cell)
    {
        if (Points().Match(cell) is not { Success: true } match)
            return null;
        var number = decimal.Parse(match.Groups["number"].ValueSpan, NumberStyles.Number, CultureInfo.InvariantCulture);
        return !match.Groups["of"].Success ? number
            : decimal.Parse(match.Groups["of"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) is > 0 and var whole ? decimal.Round(number * 100 / whole, 4) : null;
    }

    [GeneratedRegex(@"^(?:(?<number>[-+]?\d{1,3}(?:\.\d{1,2})?)[%％]|(?<number>\d{1,2})[/／](?<of>\d{1,3})|(?<number>0))$", RegexOptions.CultureInvariant)]
    private static partial Regex Points();
}
