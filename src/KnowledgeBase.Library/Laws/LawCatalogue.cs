using KnowledgeBase.Legal;
using KnowledgeBase.Store;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Library.Laws;

/// <summary>The laws that are here: lists, look-ups by title, versions in time. Every question has a day.</summary>
public sealed class LawCatalogue(CorpusStore store)
{
    const int ShortestShortName = 3;

    /// <summary>Works that pass the filter, national law first, then by region and title.</summary>
    public async Task<Page<WorkSummary>> ListAsync(WorkFilter filter, DateOnly day, CancellationToken cancellationToken)
    {
        await using var context = store.Open();
        var works = Filtered(context.Works, filter);
        // A few thousand works with their dates: the rules of time are simpler here than in SQL.
        var all = await SummariesAsync(works, day, cancellationToken);
        return filter.Page.Cut([.. all
            .Where(w => filter.Status is null || w.Current?.Status == filter.Status)
            .OrderBy(w => w.Region is not null).ThenBy(w => w.Level).ThenBy(w => w.Region, StringComparer.Ordinal).ThenBy(w => w.Title, StringComparer.Ordinal)]);
    }

    /// <summary>The works that a title names, with or without 中华人民共和国; national law first. Where none does, the one national law whose long title ends with it: 代表法.</summary>
    public async Task<IReadOnlyList<WorkSummary>> FindAsync(string title, DateOnly day, CancellationToken cancellationToken)
    {
        await using var context = store.Open();
        var key = TitleKey.Of(title);
        var found = await SummariesAsync(context.Works.Where(w => w.TitleKey == key), day, cancellationToken);
        if (found.Count == 0 && key.Length >= ShortestShortName && key.EndsWith('法') && !key.EndsWith("办法", StringComparison.Ordinal))
        {
            found = await SummariesAsync(context.Works.Where(w => w.Region == "" && w.Level == LevelOfAuthority.Law && w.TitleKey.EndsWith(key)), day, cancellationToken);
            // 管理法 may be any of many.
            return found.Count == 1 ? found : [];
        }
        return [.. found.OrderBy(w => w.Region is not null).ThenBy(w => w.Region, StringComparer.Ordinal).ThenBy(w => w.Issuer, StringComparer.Ordinal)];
    }

    /// <summary>The titles of all laws that are here, as titles are compared.</summary>
    public async Task<IReadOnlySet<string>> TitleKeysAsync(CancellationToken cancellationToken)
    {
        await using var context = store.Open();
        return (await context.Works.Select(w => w.TitleKey).Distinct().ToListAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>A work with its versions, or null.</summary>
    public async Task<WorkDetails?> GetAsync(long workId, DateOnly day, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAtOneMomentAsync(cancellationToken);
        var work = await context.Works.Include(w => w.Versions).SingleOrDefaultAsync(w => w.Id == workId, cancellationToken);
        if (work is null)
            return null;
        var timeline = new VersionTimeline(work.Versions.Select(VersionTimes.Of), await AmendmentsAsync(context, workId, cancellationToken));
        var versions = work.Versions.ToDictionary(v => v.Id, v => VersionTimes.Summary(v, timeline, day));
        var choice = timeline.On(day);
        return new WorkDetails(
            VersionTimes.Summary(work, timeline, day),
            [.. timeline.Versions.Reverse().Select(v => versions[v.VersionId])],
            choice.InForce is { } inForce ? versions[inForce.VersionId] : null,
            choice.Nearest is { } nearest ? versions[nearest.VersionId] : null);
    }

    /// <summary>The regions that have law here, with the number of works.</summary>
    public async Task<IReadOnlyList<Count<string>>> RegionsAsync(CancellationToken cancellationToken)
    {
        await using var context = store.Open();
        var regions = await context.Works.GroupBy(w => w.Region).Select(g => new { g.Key, Number = g.Count() }).ToListAsync(cancellationToken);
        return [.. regions.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => new Count<string>(r.Key, r.Number))];
    }

    static IQueryable<WorkRow> Filtered(IQueryable<WorkRow> works, WorkFilter filter)
    {
        if (filter.Title is { Length: > 0 } title)
        {
            var key = TitleKey.Of(title);
            works = works.Where(w => w.TitleKey.Contains(key));
        }
        if (filter.Level is { } level)
            works = works.Where(w => w.Level == level);
        if (filter.Region is { } region)
            works = works.Where(w => w.Region == region);
        if (filter.Issuer is { Length: > 0 } issuer)
            works = works.Where(w => w.Issuer != null && w.Issuer.Contains(issuer));
        return works;
    }

    static async Task<IReadOnlyList<WorkSummary>> SummariesAsync(IQueryable<WorkRow> works, DateOnly day, CancellationToken cancellationToken)
    {
        var rows = await works.Include(w => w.Versions).ToListAsync(cancellationToken);
        return [.. rows.Select(w => VersionTimes.Summary(w, new VersionTimeline(w.Versions.Select(VersionTimes.Of)), day))];
    }

    internal static async Task<IReadOnlyList<DateOnly>> AmendmentsAsync(CorpusContext context, long workId, CancellationToken cancellationToken) =>
        await TitleNotesOf(context, workId).Where(h => h.Date != null && (h.Act == HistoryAct.Amended || h.Act == HistoryAct.Revised))
            .Select(h => h.Date!.Value).Distinct().ToListAsync(cancellationToken);

    /// <summary>The title notes of all texts of a work. From the work down, for which there are indexes; asked of every note whether it is of the work, the store reads them all.</summary>
    internal static IQueryable<HistoryRow> TitleNotesOf(CorpusContext context, long workId) =>
        context.Versions.Where(v => v.WorkId == workId).SelectMany(v => v.Documents).SelectMany(d => d.TitleNote);
}
