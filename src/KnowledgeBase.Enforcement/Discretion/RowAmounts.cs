using System.Text.RegularExpressions;

namespace KnowledgeBase.Enforcement.Discretion;

/// <summary>The amounts of a row of ranges, from the cells of its columns.</summary>
static partial class RowAmounts
{
    public static (DiscretionAmount? Unit, DiscretionAmount? Person) Read(string? unitCell, string? personCell)
    {
        var unit = unitCell is { Length: > 0 } && !IsNothing(unitCell) ? Split(unitCell) : (Unit: null, Person: null);
        var person = personCell is { Length: > 0 } && !IsNothing(personCell) ? All(personCell) : unit.Person;
        return (unit.Unit, person);
    }

    // A cell may go on to the persons: 处…罚款，并对直接负责的主管人员处….
    static (DiscretionAmount? Unit, DiscretionAmount? Person) Split(string cell)
    {
        var text = Whole(cell);
        var ranges = StatutoryRange.Read(text);
        var unit = ranges.Unit is [var first, ..] ? new DiscretionAmount(text, first) : ranges.Person.Count == 0 ? new DiscretionAmount(text, null) : null;
        return (unit, ranges.Person is [var of, ..] ? new DiscretionAmount(text, of) : null);
    }

    static DiscretionAmount All(string cell)
    {
        var text = Whole(cell);
        var ranges = StatutoryRange.Read(text);
        return new DiscretionAmount(text, ranges.Person.Concat(ranges.Unit).Select(s => (AmountSpan?)s).FirstOrDefault());
    }

    static bool IsNothing(string cell) => Nothing().IsMatch(cell);

    // The break of a narrow column inside a range is no end of a clause.
    static string Whole(string cell) => NarrowBreak().Replace(cell, "").Trim();

    [GeneratedRegex(@"(?<=以上|[至到0-9万元以])\n", RegexOptions.CultureInvariant)]
    private static partial Regex NarrowBreak();

    [GeneratedRegex(@"^[\s—\-/／]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Nothing();
}
