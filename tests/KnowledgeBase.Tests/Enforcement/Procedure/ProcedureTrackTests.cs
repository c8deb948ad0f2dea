using System.Globalization;
using KnowledgeBase.Enforcement.Procedure;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Enforcement.Procedure;

/// <summary>Worked cases: the days were counted by hand on the calendar of 2026.</summary>
public sealed class ProcedureTrackTests
{
    static readonly WorkingDays Calendar = WorkingDays.Read(CorpusTable.PathOf("holidays.csv"));

    [Theory]
    [InlineData("要求听证", "2026-06-11", "2026-06-18")] // a weekend between
    [InlineData("要求听证", "2026-09-30", "2026-10-13")] // the holiday week, and a Saturday that is worked
    [InlineData("先行登记保存的处理决定", "2026-04-29", "2026-05-12")] // 劳动节
    [InlineData("先行登记保存的处理决定", "2026-02-13", "2026-03-02")] // 春节, two Saturdays worked
    [InlineData("送达决定书", "2026-06-15", "2026-06-25")] // 端午节
    [InlineData("公示处罚信息", "2026-12-28", "2027-01-06")] // into a year without a table
    [InlineData("催告履行", "2026-09-30", "2026-10-20")] // ten days are working days too (行政强制法 69)
    public void Working_days_are_counted_from_the_day_after(string step, string from, string last)
    {
        var day = Day(from);
        var dates = new CaseDates(day) { EvidenceKept = day, Notified = day, Decided = day, Demanded = day };
        Assert.Equal(Day(last), Of(dates, step).Day);
        Assert.True(Of(dates, step).InWorkingDays);
    }

    [Theory]
    [InlineData("2026-10-12", "2026-09-24")] // back over 国庆节 and 中秋节
    [InlineData("2026-07-15", "2026-07-06")]
    public void The_hearing_is_told_seven_working_days_before(string hearing, string last) =>
        Assert.Equal(Day(last), Of(new CaseDates(Day(hearing)) { Hearing = Day(hearing) }, "通知听证的时间、地点").Day);

    [Theory]
    [InlineData("作出处罚决定", "2026-09-13", null)] // ninety calendar days from filing, no Sunday shifts it
    [InlineData("缴纳罚款", "2026-10-02", "2026-10-08")] // fifteen days, the last a holiday
    [InlineData("申请行政复议", "2026-11-16", null)]
    [InlineData("提起行政诉讼", "2027-03-17", null)]
    [InlineData("申请法院强制执行", "2027-06-17", null)]
    public void Calendar_days_are_counted_through(string step, string last, string? extended)
    {
        var deadline = Of(new CaseDates(Day("2026-06-01")) { Filed = Day("2026-06-15"), Served = Day("2026-09-17") }, step);
        Assert.Equal(Day(last), deadline.Day);
        Assert.Equal(extended is null ? null : Day(extended), deadline.Extended);
    }

    [Fact]
    public void The_surcharge_begins_after_the_last_day_to_pay_and_ends_at_the_fine_itself()
    {
        var surcharge = Of(new CaseDates(Day("2026-06-01")) { Served = Day("2026-09-17") }, "加处罚款");
        Assert.Equal(Day("2026-10-09"), surcharge.Day);
        Assert.Contains("2026-11-11", surcharge.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "2026-06-10")]
    [InlineData(true, "2029-06-10")]
    public void The_limitation_is_two_years_and_five_where_life_was_harmed(bool harm, string last) =>
        Assert.Equal(Day(last), Of(new CaseDates(Day("2024-06-10")) { HarmedLifeOrHealth = harm }, "追究时效").Day);

    [Fact]
    public void A_day_that_is_not_known_gives_no_day() =>
        Assert.All(new ProcedureTrack(Calendar).Of(new CaseDates(Day("2026-06-10"))), d => Assert.Equal(d.Step == "追究时效", d.Day is not null));

    [Fact]
    public void What_the_calendar_does_not_know_is_said()
    {
        Assert.Contains("2027", Of(new CaseDates(Day("2026-12-01")) { Decided = Day("2026-12-28") }, "送达决定书").Note, StringComparison.Ordinal);
        Assert.Contains("没有人核对", Of(new CaseDates(Day("2026-12-01")) { Notified = Day("2026-06-11") }, "要求听证").Note, StringComparison.Ordinal);
    }

    static Deadline Of(CaseDates dates, string step) => new ProcedureTrack(Calendar).Of(dates).Single(d => d.Step == step);

    static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
