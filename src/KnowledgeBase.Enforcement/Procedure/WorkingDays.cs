using System.Globalization;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Enforcement.Procedure;

/// <summary>工作日历: which days are worked. Weekends are known; holidays and the weekends worked for them come from a table that people edit and import. Immutable.</summary>
public sealed class WorkingDays
{
    const int DaysOfAYear = 366;

    readonly Dictionary<DateOnly, bool> worked = [];
    readonly HashSet<int> years = [];
    readonly HashSet<int> yearsToCheck = [];

    /// <summary>Weekends alone.</summary>
    public static WorkingDays Weekends { get; } = new();

    /// <summary>The years whose holidays the table has.</summary>
    public IReadOnlySet<int> Years => years;

    /// <summary>Reads a table 日期,休或班,节日,来源,核对; weekends alone where there is no such file.</summary>
    /// <exception cref="FormatException">A line is otherwise, or a day stands twice.</exception>
    public static WorkingDays Read(string path)
    {
        var calendar = new WorkingDays();
        foreach (var (line, cells) in CorpusTable.Rows(path))
        {
            if (cells is not [var day, "休" or "班", _, _, var checkedOn] || !DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                throw new FormatException($"节假日表第 {line} 行应为：日期（2026-10-01）,休或班,节日,来源,核对");
            if (!calendar.worked.TryAdd(date, cells[1] == "班"))
                throw new FormatException($"节假日表第 {line} 行：{day} 前面已有");
            calendar.years.Add(date.Year);
            if (checkedOn.Length == 0)
                calendar.yearsToCheck.Add(date.Year);
        }
        return calendar;
    }

    public bool IsWorked(DateOnly day) => worked.TryGetValue(day, out var known) ? known : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The last day of a period of working days that begins on the day after: 告知后五日内.</summary>
    /// <param name="count">From 1 to a year.</param>
    public DateOnly After(DateOnly day, int count) => Step(day, count, 1);

    /// <summary>The day that lies so many working days before: 举行听证的七日前.</summary>
    /// <param name="count">From 1 to a year.</param>
    public DateOnly Before(DateOnly day, int count) => Step(day, count, -1);

    /// <summary>The day itself where it is worked, else the next one that is.</summary>
    public DateOnly OnOrAfter(DateOnly day) => IsWorked(day) ? day : After(day, 1);

    /// <summary>What is not sure about a count between two days: years without a table, or with one that nobody has checked; null where all is sure.</summary>
    public string? Doubt(DateOnly from, DateOnly to)
    {
        List<int> counted = [.. Enumerable.Range(Math.Min(from.Year, to.Year), Math.Abs(to.Year - from.Year) + 1)];
        var missing = counted.Where(y => !Years.Contains(y)).ToList();
        return missing.Count > 0 ? $"{string.Join("、", missing)} 年的节假日还没有导入，只按周末计算"
            : counted.Exists(yearsToCheck.Contains) ? $"{string.Join("、", counted.Where(yearsToCheck.Contains))} 年的节假日表还没有人核对"
            : null;
    }

    DateOnly Step(DateOnly day, int count, int direction)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, DaysOfAYear);
        while (count > 0)
        {
            day = day.AddDays(direction);
            if (IsWorked(day))
                count--;
        }
        return day;
    }
}
