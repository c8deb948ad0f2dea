using KnowledgeBase.Legal;
using KnowledgeBase.Store;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Library.Laws.Notices;

/// <summary>Gathers what a reader of a law must know beside its text, for pages, commands and hits.</summary>
public sealed class LawNotices(CorpusStore store, LawCatalogue catalogue, RelatedLaws related)
{
    /// <summary>The notices of one version of a law on a day, the gravest first.</summary>
    public async Task<IReadOnlyList<LawNotice>> OfAsync(WorkDetails work, VersionSummary shown, DateOnly day, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAtOneMomentAsync(cancellationToken);
        var others = await BesideAsync(context, work.Work, shown, day, cancellationToken);
        var adopted = await LawCatalogue.TitleNotesOf(context, work.Work.Id).Where(h => h.Act == HistoryAct.Adopted).MinAsync(h => h.Date, cancellationToken);
        return [.. VersionNotices.Of(work, shown, adopted, day).Concat(others).OrderByDescending(n => n.Grave)];
    }

    /// <summary>The same for the version of a hit; without a version for the one of the day. Empty where the work is gone.</summary>
    public async Task<IReadOnlyList<LawNotice>> OfAsync(long workId, long? versionId, DateOnly day, CancellationToken cancellationToken)
    {
        if (await catalogue.GetAsync(workId, day, cancellationToken) is not { } work)
            return [];
        var shown = versionId is { } id ? work.Versions.FirstOrDefault(v => v.Id == id) : work.InForce ?? work.Nearest;
        return shown is null ? [] : await OfAsync(work, shown, day, cancellationToken);
    }

    async Task<IReadOnlyList<LawNotice>> BesideAsync(CorpusContext context, WorkSummary work, VersionSummary shown, DateOnly day, CancellationToken cancellationToken)
    {
        var key = TitleKey.Of(work.Title);
        var above = related.Entries.Where(r => r.LawKey == key && r.Region == (work.Region ?? "")).ToList();
        var below = work.Region is null ? related.Entries.Where(r => r.RelatedKey == key).ToList() : [];
        var subject = work.Level is LevelOfAuthority.LocalRegulation or LevelOfAuthority.LocalGovernmentRule ? LocalSubject.NationalLawOf(work.Title) : null;
        string[] keys = [.. above.Select(r => r.RelatedKey), .. below.Select(r => r.LawKey), .. subject is null ? Array.Empty<string>() : [subject]];
        var works = await context.Works.Include(w => w.Versions).Where(w => keys.Contains(w.TitleKey)).ToListAsync(cancellationToken);
        WorkRow? Held(string title, string region) => works.Find(w => w.TitleKey == title && w.Region == region);
        List<LawNotice> notices = [];
        if (subject is not null && Held(subject, "") is { Level: LevelOfAuthority.Law } higher && RelatedNotices.NewerThan(shown, higher, day) is { } newer)
        {
            var acts = await LawCatalogue.TitleNotesOf(context, higher.Id).Where(h => h.Date == newer).Select(h => h.Act).ToListAsync(cancellationToken);
            notices.Add(RelatedNotices.OlderThan(shown, higher, newer, acts));
            above.RemoveAll(r => r.RelatedKey == subject && r.Relation == LawRelation.Higher);
        }
        notices.AddRange(above.Select(r => RelatedNotices.Above(r, Held(r.RelatedKey, ""), day)));
        notices.AddRange(below.Select(r => RelatedNotices.Below(r, Held(r.LawKey, r.Region), day)).OfType<LawNotice>());
        return notices;
    }
}
