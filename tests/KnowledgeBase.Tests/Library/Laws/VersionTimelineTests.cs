using System.Globalization;
using KnowledgeBase.Library.Laws;

namespace KnowledgeBase.Tests.Library.Laws;

public class VersionTimelineTests
{
    static DateOnly? Date(string? text) => text is null ? null : DateOnly.Parse(text, CultureInfo.InvariantCulture);

    static VersionDates Version(long id, string? version, string? effective = null, string? repealed = null, string? checkedOn = null) =>
        new(id, Date(version), Date(effective), Date(checkedOn), Date(repealed));

    [Theory]
    [InlineData("2001-12-31", null, 1L)] // before every text: none, the first is offered
    [InlineData("2005-01-01", 1L, null)]
    [InlineData("2021-07-01", 1L, null)] // adopted in June, in force from September
    [InlineData("2021-09-01", 2L, null)]
    public void A_day_is_answered_by_the_text_that_is_effective_then(string day, long? inForce, long? nearest)
    {
        var timeline = new VersionTimeline([Version(2, "2021-06-10", "2021-09-01"), Version(1, "2002-06-29", "2002-11-01")]);

        var choice = timeline.On(Date(day)!.Value);

        Assert.Equal((inForce, nearest), (choice.InForce?.VersionId, choice.Nearest?.VersionId));
    }

    [Fact]
    public void A_text_does_not_answer_for_days_after_an_amendment_that_is_not_here()
    {
        var timeline = new VersionTimeline([Version(1, "2002-06-29"), Version(2, "2021-06-10", "2021-09-01")], [Date("2014-08-31")!.Value, Date("2021-06-10")!.Value]);

        Assert.Equal(1, timeline.On(new DateOnly(2010, 1, 1)).InForce?.VersionId);
        Assert.Null(timeline.On(new DateOnly(2016, 1, 1)).InForce);
        Assert.Equal(1, timeline.On(new DateOnly(2016, 1, 1)).Nearest?.VersionId);
        Assert.Equal(2, timeline.On(new DateOnly(2022, 1, 1)).InForce?.VersionId);
    }

    [Fact]
    public void A_text_without_any_date_answers_only_where_it_is_alone()
    {
        Assert.Equal(1, new VersionTimeline([Version(1, null)]).On(new DateOnly(2020, 1, 1)).InForce?.VersionId);
        Assert.Null(new VersionTimeline([Version(1, null), Version(2, "2022-01-01")]).On(new DateOnly(2020, 1, 1)).InForce);
    }

    [Fact]
    public void Nothing_is_in_force_without_a_checked_effective_date()
    {
        var old = Version(1, "2002-06-29", "2002-11-01", checkedOn: "2026-01-01");
        var unchecked1 = Version(2, "2021-06-10", "2021-09-01");
        var coming = Version(3, "2026-05-01", "2027-01-01");
        var timeline = new VersionTimeline([old, unchecked1, coming]);
        var day = new DateOnly(2026, 6, 1);

        Assert.Equal(
            [VersionStatus.Superseded, VersionStatus.Unverified, VersionStatus.NotYetInForce],
            new[] { old, unchecked1, coming }.Select(v => timeline.StatusOf(v, day)));
        Assert.Equal(VersionStatus.InForce, timeline.StatusOf(old, new DateOnly(2010, 1, 1)));
    }

    [Fact]
    public void A_repealed_text_answers_for_no_later_day()
    {
        var timeline = new VersionTimeline([Version(1, "2002-06-29", repealed: "2020-01-01")]);

        Assert.NotNull(timeline.On(new DateOnly(2019, 12, 31)).InForce);
        Assert.Null(timeline.On(new DateOnly(2020, 1, 1)).InForce);
        Assert.Equal(VersionStatus.Repealed, timeline.StatusOf(timeline.Versions[0], new DateOnly(2020, 1, 1)));
    }
}
