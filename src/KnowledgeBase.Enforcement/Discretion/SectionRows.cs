using System.Text.RegularExpressions;

namespace KnowledgeBase.Enforcement.Discretion;

/// <summary>The rows of one section whose cells state ranges: a combination of factors each.</summary>
sealed partial class SectionRows(TableGrid grid, TableHead head)
{
    readonly IReadOnlyList<int> factors = head.Of(ColumnRole.Factor);

    public DiscretionRow Read(int row)
    {
        var unit = head.Of(ColumnRole.Unit).Select(c => grid.Text(row, c)).FirstOrDefault(t => t.Length > 0);
        var person = head.One(ColumnRole.Person) is { } column ? grid.Text(row, column) : null;
        var amounts = RowAmounts.Read(unit, person);
        var alone = Alone(row);
        return new DiscretionRow(alone is null ? Conditions(row) : []) { Unit = amounts.Unit, Person = amounts.Person, Override = alone, Page = grid.Page(row) };
    }

    // One cell over all the factors decides alone; where there is one factor, its words must say so.
    string? Alone(int row)
    {
        if (factors.Count == 0 || grid.Line(row, factors[0]) is not { Length: > 0 } text)
            return null;
        return factors.Count > 1 ? factors.All(c => grid.IsOne(row, factors[0], c)) ? text : null : Grave().IsMatch(text) ? text : null;
    }

    List<FactorValue> Conditions(int row)
    {
        var conditions = new List<FactorValue>();
        for (var i = 0; i < factors.Count; i++)
        {
            // A cell over several columns stands for the first of them.
            if (i > 0 && grid.IsOne(row, factors[i - 1], factors[i]))
                continue;
            if (grid.Line(row, factors[i]) is { Length: > 0 } text && text is not ("/" or "／" or "—" or "——"))
                conditions.Add(new FactorValue(Name(factors[i]), text));
        }
        return conditions;
    }

    string Name(int column) => head.Names[column].Length > 0 ? head.Names[column] : "情形";

    [GeneratedRegex("^造成.{0,6}(?:重大|严重|恶劣|较大).*(?:影响|后果)的?$", RegexOptions.CultureInvariant)]
    private static partial Regex Grave();
}
