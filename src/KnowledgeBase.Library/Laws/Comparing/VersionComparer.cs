using KnowledgeBase.Legal;

namespace KnowledgeBase.Library.Laws.Comparing;

/// <summary>Compares two versions of a law that are here.</summary>
public sealed class VersionComparer(LawCatalogue catalogue, LawReader reader)
{
    /// <summary>Two versions of a work named by version date, or by a day on which they counted; the older one is always on the left. Without names the newest two.</summary>
    /// <returns>Null where the work is not here.</returns>
    public async Task<ComparedVersions?> CompareAsync(long workId, string? from, string? to, DateOnly day, CancellationToken cancellationToken)
    {
        if (await catalogue.GetAsync(workId, day, cancellationToken) is not { } work)
            return null;
        var newer = to is null ? work.Versions is [var newest, ..] ? newest : null : await NamedAsync(work, to, cancellationToken);
        var older = from is null ? work.Versions.SkipWhile(v => v.Id != newer?.Id).Skip(1).FirstOrDefault() : await NamedAsync(work, from, cancellationToken);
        var outcome = (older, newer) switch
        {
            _ when work.Versions.Count < 2 => ComparisonOutcome.OnlyOneVersion,
            (null, _) or (_, null) => ComparisonOutcome.NoSuchVersion,
            _ when older.Id == newer.Id => ComparisonOutcome.SameVersion,
            _ => ComparisonOutcome.Compared,
        };
        if (outcome != ComparisonOutcome.Compared)
            return new ComparedVersions(work, outcome, older, newer, null);
        if (older!.VersionDate > newer!.VersionDate)
            (older, newer) = (newer, older);
        var before = await reader.ReadAsync(older.Id, day, cancellationToken);
        var after = await reader.ReadAsync(newer.Id, day, cancellationToken);
        return new ComparedVersions(work, outcome, older, newer, VersionComparison.Of(before!.Articles, after!.Articles));
    }

    async Task<VersionSummary?> NamedAsync(WorkDetails work, string name, CancellationToken cancellationToken)
    {
        if (work.Versions.FirstOrDefault(v => v.Key == name) is { } named)
            return named;
        return ChineseDate.Parse(name) is { } day && await catalogue.GetAsync(work.Work.Id, day, cancellationToken) is { InForce: { } inForce } ? inForce : null;
    }
}

/// <summary>Whether two versions could be compared.</summary>
public enum ComparisonOutcome
{
    Compared,

    /// <summary>Only one text of this law is here.</summary>
    OnlyOneVersion,

    /// <summary>No text of that date, nor one in force on that day.</summary>
    NoSuchVersion,

    /// <summary>Both names mean one text.</summary>
    SameVersion,
}

/// <summary>Two versions of a law side by side.</summary>
/// <param name="Older">Null where none was found.</param>
/// <param name="Newer">Null where none was found.</param>
/// <param name="Comparison">Set for <see cref="ComparisonOutcome.Compared"/>.</param>
public sealed record ComparedVersions(WorkDetails Work, ComparisonOutcome Outcome, VersionSummary? Older, VersionSummary? Newer, VersionComparison? Comparison);
