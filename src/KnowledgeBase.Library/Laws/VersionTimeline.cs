namespace KnowledgeBase.Library.Laws;

/// <summary>时效性 of one version on a day.</summary>
public enum VersionStatus
{
    /// <summary>现行有效: the effective date has a source and a day on which a person checked it.</summary>
    InForce,

    /// <summary>施行日期待核: the newest text of that day, but nobody has checked its effective date.</summary>
    Unverified,

    /// <summary>尚未施行.</summary>
    NotYetInForce,

    /// <summary>已有更新的版本.</summary>
    Superseded,

    /// <summary>已废止.</summary>
    Repealed,
}

/// <summary>The dates of one version (design decision 4).</summary>
public sealed record VersionDates(long VersionId, DateOnly? VersionDate, DateOnly? EffectiveDate, DateOnly? EffectiveChecked, DateOnly? RepealedDate)
{
    /// <summary>The day from which it counts: the effective date, else the version date; null where neither is known.</summary>
    public DateOnly? Start => EffectiveDate ?? VersionDate;
}

/// <summary>Which version answers for a day.</summary>
/// <param name="InForce">The version of that day; null when no text here covers it.</param>
/// <param name="Nearest">Where none covers the day, the text nearest to it.</param>
public sealed record VersionChoice(VersionDates? InForce, VersionDates? Nearest);

/// <summary>版本沿革: the versions of one work in time.</summary>
/// <param name="versions">Every version that is here.</param>
/// <param name="amendments">Days of amendments and revisions that the title notes tell of, whether their texts are here or not.</param>
public sealed class VersionTimeline(IEnumerable<VersionDates> versions, IEnumerable<DateOnly>? amendments = null)
{
    readonly IReadOnlyList<VersionDates> versions = [.. versions.OrderBy(v => v.Start).ThenBy(v => v.VersionDate)];
    readonly IReadOnlyList<DateOnly> amendments = [.. amendments ?? []];

    /// <summary>The versions, oldest first; those without any date before all others.</summary>
    public IReadOnlyList<VersionDates> Versions => versions;

    /// <summary>The version in force on a day, or the nearest where no text here covers it.</summary>
    public VersionChoice On(DateOnly day)
    {
        var candidate = versions.LastOrDefault(v => v.Start <= day) ?? (versions is [{ Start: null } only] ? only : null);
        if (candidate is null)
            return new VersionChoice(null, versions.FirstOrDefault(v => v.Start is not null) ?? (versions is [.., var last] ? last : null));
        return candidate.RepealedDate <= day || IsAmendedBetween(candidate, day)
            ? new VersionChoice(null, candidate)
            : new VersionChoice(candidate, null);
    }

    /// <summary>The newest text that counts on a day, else the one that comes first after it: what a list shows for the work.</summary>
    public VersionDates? Current(DateOnly day) => On(day) is { InForce: var inForce, Nearest: var nearest } ? inForce ?? nearest : null;

    /// <summary>From which day a version counts, and from which day no longer; null where that is not known or has not come.</summary>
    public (DateOnly? From, DateOnly? Until) SpanOf(long versionId)
    {
        var version = versions.Single(v => v.VersionId == versionId);
        var next = versions.Where(v => v.Start > version.Start).Min(v => v.Start);
        return (version.Start, version.RepealedDate is { } repealed && !(next < repealed) ? repealed : next);
    }

    /// <summary>The status of one version on a day.</summary>
    public VersionStatus StatusOf(VersionDates version, DateOnly day)
    {
        if (version.RepealedDate <= day)
            return VersionStatus.Repealed;
        if (version.Start > day)
            return VersionStatus.NotYetInForce;
        if (versions.LastOrDefault(v => v.Start <= day) is { } newest && newest.VersionId != version.VersionId)
            return VersionStatus.Superseded;
        return version is { EffectiveDate: not null, EffectiveChecked: not null } ? VersionStatus.InForce : VersionStatus.Unverified;
    }

    // A later title note may tell of an amendment whose text is not here: then the older text is not the text of that day.
    bool IsAmendedBetween(VersionDates candidate, DateOnly day) =>
        amendments.Any(a => a > candidate.VersionDate && a <= day && versions.All(v => v.VersionDate != a));
}
