namespace KnowledgeBase.Enforcement.Discretion;

/// <summary>Reads a decision table: one section where its provisions stand above the head (违反条款, 处罚依据), one for each 违法行为 where they stand in columns.</summary>
sealed class SectionReader(TableGrid grid, TableHead head)
{
    /// <param name="chapter">章 or sheet above it.</param>
    /// <param name="number">§1.5 above it; null where nothing is.</param>
    /// <param name="title">The heading above it.</param>
    /// <param name="position">Its number where the table has none.</param>
    public IEnumerable<DiscretionSection> Read(string? chapter, string? number, string? title, int position)
    {
        var (duties, penalties) = Above();
        var end = Enumerable.Range(head.End, grid.Height - head.End).FirstOrDefault(IsNote, grid.Height);
        var note = string.Join('\n', Enumerable.Range(end, grid.Height - end).Select(NoteOf).Where(t => t.Length > 0));
        var isWeighted = WeightRows.Is(grid, head);
        var violations = new ViolationNames(grid, head, title);
        (string? Number, int Times, IReadOnlyList<ProvisionQuote> Cited) last = (null, 0, []);
        foreach (var (index, rows) in Groups(end, isWeighted || duties.Count + penalties.Count > 0).Index())
        {
            var own = OwnNumber(rows[0]);
            var cited = Cited(ColumnRole.Penalty, rows);
            // 逾期不改正的，… alone in its cell goes on with the article named above it.
            if (own == last.Number && own is not null && cited.All(c => c.Provision is null) && last.Cited.Count > 0)
                cited = [.. cited.Select(c => c with { Provision = last.Cited[0].Provision })];
            last = (own, own == last.Number ? last.Times + 1 : 1, cited);
            yield return new DiscretionSection(number ?? (own is null ? $"{position + index}" : last.Times > 1 ? $"{own}·{last.Times}" : own), title ?? violations.Of(rows))
            {
                Chapter = chapter,
                Duties = duties.Count > 0 ? duties : Cited(ColumnRole.Duty, rows),
                Penalties = penalties.Count > 0 ? penalties : cited,
                Rows = isWeighted ? Weighted(rows, end) : violations.TellApart(rows, [.. rows.Select(new SectionRows(grid, head).Read)]),
                Note = new[] { note, string.Join('\n', Texts(ColumnRole.Note, rows)) }.FirstOrDefault(t => t.Length > 0),
                Page = grid.Page(head.First == 0 ? rows[0] : 0),
            }.WithFactors();
        }
    }

    IReadOnlyList<DiscretionRow> Weighted(List<int> rows, int end)
    {
        var reader = new WeightRows(grid, head, end);
        return [.. rows.Select(reader.Read).OfType<DiscretionRow>()];
    }

    (IReadOnlyList<ProvisionQuote> Duties, IReadOnlyList<ProvisionQuote> Penalties) Above()
    {
        var (duties, penalties) = (new List<string>(), new List<string>());
        for (var row = 0; row < head.First; row++)
        {
            var texts = ColumnRoles.Of(grid.Line(row, 0)) switch { ColumnRole.Duty => duties, ColumnRole.Penalty => penalties, _ => null };
            if (texts is not null && grid.Width > 1 && grid.Text(row, 1) is { Length: > 0 } text)
                texts.Add(text);
        }
        return (ProvisionQuotes.Read(string.Join('\n', duties)), ProvisionQuotes.Read(string.Join('\n', penalties)));
    }

    // Rows with the same number, 违法行为 and provision belong together.
    IEnumerable<List<int>> Groups(int end, bool isOne)
    {
        List<int>? rows = null;
        for (var row = head.End; row < end; row++)
        {
            if (Enumerable.Range(0, grid.Width).All(c => grid.Line(row, c).Length == 0))
                continue;
            if (rows is null || (!isOne && Starts(row, rows[^1])))
            {
                if (rows is not null)
                    yield return rows;
                rows = [];
            }
            rows.Add(row);
        }
        if (rows is not null)
            yield return rows;
    }

    bool Starts(int row, int before)
    {
        var keys = head.Of(ColumnRole.Number).Concat(head.Of(ColumnRole.Violation)).Concat(head.Of(ColumnRole.Penalty));
        return keys.Any(key => grid.Owner(row, key) != grid.Owner(before, key) && grid.Line(row, key).Length > 0);
    }

    string? OwnNumber(int row) => head.One(ColumnRole.Number) is { } column && grid.Line(row, column) is { Length: > 0 } text ? text : null;

    IReadOnlyList<ProvisionQuote> Cited(ColumnRole role, List<int> rows) => ProvisionQuotes.Read(string.Join('\n', Texts(role, rows)));

    IEnumerable<string> Texts(ColumnRole role, List<int> rows) =>
        head.Of(role).SelectMany(c => rows.Select(r => grid.Owner(r, c)).Distinct().Select(o => grid.Text(o.Row, o.Column))).Where(t => t.Length > 0);

    bool IsNote(int row) => ColumnRoles.Of(grid.Line(row, 0)) == ColumnRole.Note;

    string NoteOf(int row) => string.Join('\n', Enumerable.Range(1, grid.Width - 1).Select(c => grid.Owner(row, c)).Where(o => o.Column > 0 && o.Row == row).Distinct().Select(o => grid.Text(o.Row, o.Column)).Where(t => t.Length > 0));
}

/// <summary>What follows from the rows of a section.</summary>
static class SectionFactors
{
    /// <summary>The factors that its rows name, with their values in order.</summary>
    public static DiscretionSection WithFactors(this DiscretionSection section) => section with
    {
        Factors = [.. section.Rows.SelectMany(r => r.Conditions).GroupBy(c => c.Factor).Select(g => new DiscretionFactor(g.Key, [.. g.Select(c => c.Value).Distinct()]))],
    };
}
