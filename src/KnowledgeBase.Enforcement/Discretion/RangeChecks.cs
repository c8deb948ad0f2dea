using KnowledgeBase.Legal;

namespace KnowledgeBase.Enforcement.Discretion;

/// <summary>幅度: rows lie within the range that the quoted provision states, and neighbours touch.</summary>
static class RangeChecks
{
    public static IEnumerable<TableFinding> Of(DiscretionSection section)
    {
        var statutory = StatutoryRange.Of(section);
        foreach (var (index, row) in section.Rows.Index())
        {
            foreach (var (amount, forPerson) in new[] { (row.Unit, false), (row.Person, true) })
                if (amount is not null && !statutory.Allows(amount, forPerson))
                    yield return At(section, row, index, Severity.Error, $"{(forPerson ? "对个人的" : "")}幅度 {amount.Span} 不在所引条文的法定幅度（{statutory}）之内");
            if (row is { Unit: null, Person: null })
                yield return At(section, row, index, Severity.Warning, "没有读到幅度");
            else if ((row.Unit ?? row.Person)!.Span is null)
                yield return At(section, row, index, Severity.Info, $"“{Short((row.Unit ?? row.Person)!.Text)}”没有读出数额，照原文保留");
        }
        foreach (var finding in Gaps(section, r => r.Unit?.Span, "").Concat(Gaps(section, r => r.Person?.Span, "对个人的")))
            yield return finding;
    }

    // In the order of their amounts each range begins where those below it end; single amounts have no neighbours.
    static IEnumerable<TableFinding> Gaps(DiscretionSection section, Func<DiscretionRow, AmountSpan?> of, string whose)
    {
        var spans = section.Rows.Index().Where(r => r.Item.Override is null && of(r.Item) is { IsPoint: false }).Select(r => (Row: r.Item, r.Index, Span: of(r.Item)!.Value))
            .OrderBy(r => r.Span.Min).ThenBy(r => r.Span.Max ?? decimal.MaxValue).ToList();
        foreach (var group in spans.GroupBy(s => s.Span.Unit))
        {
            decimal? reached = null;
            AmountSpan? before = null;
            foreach (var (row, index, span) in group)
            {
                if (reached is { } end && span.Min > end)
                    yield return At(section, row, index, Severity.Warning, $"{whose}幅度 {span} 与较低的一档 {before} 之间有空档");
                else if (reached is { } last && span.Min < last && span != before)
                    yield return At(section, row, index, Severity.Info, $"{whose}幅度 {span} 与另一档 {before} 交叉");
                if (reached is null || (span.Max ?? decimal.MaxValue) > reached)
                    (reached, before) = (span.Max ?? decimal.MaxValue, span);
            }
        }
    }

    static TableFinding At(DiscretionSection section, DiscretionRow row, int index, Severity severity, string message) => new(severity, row.Page, section.Number, index + 1, message);

    static string Short(string text) => text.Length > 30 ? text[..30] + "…" : text;
}
