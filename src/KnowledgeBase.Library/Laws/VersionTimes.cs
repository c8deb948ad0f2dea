using KnowledgeBase.Store;

namespace KnowledgeBase.Library.Laws;

/// <summary>From stored rows to the dates and summaries that callers see.</summary>
static class VersionTimes
{
    public static VersionDates Of(VersionRow version) =>
        new(version.Id, version.VersionDate, version.EffectiveDate, version.EffectiveChecked, version.RepealedDate);

    public static VersionSummary Summary(VersionRow version, VersionTimeline timeline, DateOnly day) => new(
        version.Id, version.VersionDate, version.EffectiveDate, version.EffectiveSource, version.EffectiveChecked, version.RepealedDate,
        timeline.StatusOf(Of(version), day));

    public static WorkSummary Summary(WorkRow work, VersionTimeline timeline, DateOnly day)
    {
        var current = timeline.Current(day) is { } dates ? work.Versions.Single(v => v.Id == dates.VersionId) : null;
        return new WorkSummary(
            work.Id, work.Title, work.Level, work.Region.Length > 0 ? work.Region : null, work.Issuer, work.Versions.Count,
            current is null ? null : Summary(current, timeline, day));
    }
}
