using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Enforcement.Procedure;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Enforcement.Procedure;

public sealed class WorkingDaysTests
{
    static readonly WorkingDays Calendar = WorkingDays.Read(CorpusTable.PathOf("holidays.csv"));

    [Fact]
    public void A_holiday_is_not_worked_and_a_Saturday_for_it_is()
    {
        Assert.False(Calendar.IsWorked(new(2026, 10, 1)));
        Assert.True(Calendar.IsWorked(new(2026, 10, 10)));
        Assert.False(Calendar.IsWorked(new(2026, 10, 11)));
        Assert.True(WorkingDays.Weekends.IsWorked(new(2026, 10, 1)));
    }

    [Fact]
    public void Every_day_that_is_worked_for_a_holiday_is_a_weekend_and_every_year_has_its_seven_holidays()
    {
        var rows = CorpusTable.Rows(CorpusTable.PathOf("holidays.csv")).Select(r => r.Cells).ToList();
        Assert.All(rows.Where(r => r[1] == "班"), r => Assert.Contains(DateOnly.Parse(r[0], null).DayOfWeek, new[] { DayOfWeek.Saturday, DayOfWeek.Sunday }));
        Assert.All(rows.GroupBy(r => r[0][..4]), year => Assert.Equal(7, year.SelectMany(r => r[2].Split('、')).Distinct().Count()));
    }

    [Fact]
    public void Forward_and_back_again_is_the_same_working_day() =>
        Prop.ForAll(Gen.Choose(0, 1500).Two().ToArbitrary(), pair =>
        {
            var day = Calendar.OnOrAfter(new DateOnly(2024, 6, 1).AddDays(pair.Item1));
            var count = (pair.Item2 % 60) + 1;
            Assert.Equal(day, Calendar.Before(Calendar.After(day, count), count));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2026-13-01,休,元旦,通知,")]
    [InlineData("2026-01-01,放,元旦,通知,")]
    [InlineData("2026-01-01,休")]
    [InlineData("2026-01-01,休,元旦,通知,\n2026-01-01,休,元旦,通知,")]
    public void A_wrong_table_is_told_by_its_line(string rows)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "日期,休或班,节日,来源,核对\n" + rows);
        Assert.Contains("行", Assert.Throws<FormatException>(() => WorkingDays.Read(path)).Message, StringComparison.Ordinal);
        File.Delete(path);
    }
}
