namespace KnowledgeBase.Enforcement.Discretion;

/// <summary>表头: the names of the columns and what they hold; the rows above it label the provisions.</summary>
/// <param name="First">The row in which it begins.</param>
/// <param name="End">The first row below it.</param>
sealed record TableHead(int First, int End, IReadOnlyList<string> Names, IReadOnlyList<ColumnRole> Roles)
{
    const int Deepest = 6;

    /// <summary>The head of a table; null for a table of something else.</summary>
    public static TableHead? Find(TableGrid grid)
    {
        for (var row = 0; row < Math.Min(grid.Height, Deepest); row++)
            for (var column = 0; column < grid.Width; column++)
                if (ColumnRoles.Of(grid.Line(row, column)) == ColumnRole.Violation && Columns(grid, row) > 1)
                    return Read(grid, row, column);
        return null;
    }

    static int Columns(TableGrid grid, int row) => Enumerable.Range(0, grid.Width).Count(c => grid.Line(row, c).Length > 0 && (c == 0 || !grid.IsOne(row, c - 1, c)));

    static TableHead Read(TableGrid grid, int first, int violation)
    {
        // 罚款 over 对单位 and 对个人: the head is as deep as the cell of 违法行为.
        var end = first + 1;
        while (end < grid.Height && grid.Owner(end, violation) == grid.Owner(first, violation))
            end++;
        List<string> names = [.. Enumerable.Range(0, grid.Width).Select(column => string.Concat(Enumerable.Range(first, end - first).Select(row => grid.Owner(row, column)).Distinct().Select(o => grid.Line(o.Row, o.Column))))];
        List<ColumnRole> roles = names.ConvertAll(ColumnRoles.Of);
        // 类别 beside conditions of an exemption is a field of law; beside ranges it is a grade.
        if (!roles.Contains(ColumnRole.Condition) || roles.Contains(ColumnRole.Unit))
            roles = roles.ConvertAll(r => r is ColumnRole.Category or ColumnRole.Condition ? ColumnRole.Factor : r);
        // A second 违法行为 tells kinds of the first apart.
        roles = [.. roles.Index().Select(r => r.Item == ColumnRole.Violation && r.Index != roles.IndexOf(ColumnRole.Violation) ? ColumnRole.Factor : r.Item)];
        return new TableHead(first, end, names, roles);
    }

    public bool IsExemption => Roles.Contains(ColumnRole.Condition);

    public IReadOnlyList<int> Of(ColumnRole role) => [.. Roles.Index().Where(r => r.Item == role).Select(r => r.Index)];

    /// <summary>The first column of a kind; null where there is none.</summary>
    public int? One(ColumnRole role) => Of(role) is [var first, ..] ? first : null;
}
