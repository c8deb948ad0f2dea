using KnowledgeBase.Legal;
using KnowledgeBase.Store;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Library.Importing;

/// <summary>定稿: which of several texts of one version is read, in what the others differ, and what that makes of version and work.</summary>
/// <remarks>Everything follows from the set of documents alone, never from the order in which they came: an import that was cut off and taken up again ends the same.</remarks>
sealed class TextSettlement(CorpusContext context, EffectiveDates effectiveDates)
{
    /// <summary>Settles every version and every document that a file has touched.</summary>
    public async Task SettleAsync(AffectedTexts affected)
    {
        HashSet<long> works = [];
        foreach (var version in affected.Versions)
            if (await SettleVersionAsync(version) is { } work)
                works.Add(work);
        foreach (var key in affected.TitleKeys)
            await SettleDocumentsAsync(key);
        foreach (var work in works)
            await SettleWorkAsync(work);
        context.ChangeTracker.DetectChanges();
        await context.SaveChangesAsync();
    }

    async Task<long?> SettleVersionAsync(long versionId)
    {
        var version = await context.Versions.AsTracking().Include(v => v.Work).SingleOrDefaultAsync(v => v.Id == versionId);
        if (version is null)
            return null;
        var texts = await VersionTextsAsync(versionId);
        if (texts.Count == 0)
        {
            context.Remove(version);
            await context.SaveChangesAsync();
            return version.WorkId;
        }
        if (texts.Count > 1)
            await ChooseAsync(texts);
        SettleDates(version, texts, await RepealAsync(versionId));
        return version.WorkId;
    }

    async Task<IReadOnlyList<VersionText>> VersionTextsAsync(long versionId)
    {
        var texts = await context.Documents.Where(d => d.VersionId == versionId)
            .Select(d => new VersionText(d.Id, d.SourceFile.Path, d.Ordinal, d.SourceFile.State, d.SourceFile.Trust, d.EffectiveDate)).ToListAsync();
        return [.. texts.OrderBy(t => t.Path, StringComparer.Ordinal).ThenBy(t => t.Id)];
    }

    /// <summary>Marks the texts that are read and records in what the others differ.</summary>
    async Task ChooseAsync(IReadOnlyList<VersionText> texts)
    {
        var ids = texts.Select(t => t.Id).ToList();
        var articles = (await context.Articles.Where(a => ids.Contains(a.DocumentId)).OrderBy(a => a.Ordinal).ToListAsync()).ToLookup(a => a.DocumentId);
        var editions = Edition.Group(texts, articles);
        var shown = editions[0];
        var shownIds = shown.Texts.Select(t => t.Id).ToList();
        await context.Documents.Where(d => ids.Contains(d.Id)).ExecuteUpdateAsync(d => d.SetProperty(x => x.Shown, x => shownIds.Contains(x.Id)));
        await context.Differences.Where(d => ids.Contains(d.DocumentId)).ExecuteDeleteAsync();
        foreach (var other in editions.Skip(1))
            context.AddRange(TextComparison.Compare(shown, other, articles));
        await context.SaveChangesAsync();
    }

    async Task<DateOnly?> RepealAsync(long versionId) => await context.Documents.Where(d => d.VersionId == versionId)
        .SelectMany(d => d.TitleNote).Where(h => h.Act == HistoryAct.Repealed).MaxAsync(h => h.Date);

    void SettleDates(VersionRow version, IReadOnlyList<VersionText> texts, DateOnly? repealed)
    {
        version.RepealedDate = repealed;
        effectiveDates.Apply(version, texts.Select(t => t.EffectiveDate).FirstOrDefault(d => d is not null));
    }

    /// <summary>A work is called what its newest text calls it; without versions it is gone.</summary>
    async Task SettleWorkAsync(long workId)
    {
        var work = await context.Works.AsTracking().SingleAsync(w => w.Id == workId);
        var texts = await context.Documents.Where(d => d.Version!.WorkId == workId && d.Shown)
            .Select(d => new { d.VersionDate, d.SourceFile.Path, d.Ordinal, d.Title, d.Issuer, d.Level }).ToListAsync();
        if (texts.OrderByDescending(t => t.VersionDate).ThenBy(t => t.Path, StringComparer.Ordinal).ThenBy(t => t.Ordinal).FirstOrDefault() is not { } newest)
        {
            context.Remove(work);
            return;
        }
        work.Title = newest.Title;
        work.Issuer = newest.Issuer;
        work.Level = newest.Level ?? work.Level;
    }

    /// <summary>Of official documents with the same text the first path is shown; an earlier text gives way where a newer one of its title came under its path.</summary>
    async Task SettleDocumentsAsync(string titleKey)
    {
        var documents = await context.Documents.Where(d => d.TitleKey == titleKey && d.VersionId == null)
            .Select(d => new { d.Id, d.TextHash, d.Shown, d.SourceFile.Path, d.SourceFile.State, d.Ordinal }).ToListAsync();
        var newer = documents.Where(d => d.State == SourceState.Current).Select(d => d.Path).ToHashSet();
        var shown = documents.Where(d => d.State == SourceState.Current || !newer.Contains(d.Path))
            .GroupBy(d => d.TextHash)
            .Select(g => g.OrderBy(d => d.State).ThenBy(d => d.Path, StringComparer.Ordinal).ThenBy(d => d.Ordinal).ThenBy(d => d.Id).First().Id).ToHashSet();
        foreach (var changed in documents.Where(d => d.Shown != shown.Contains(d.Id)))
            await context.Documents.Where(d => d.Id == changed.Id).ExecuteUpdateAsync(d => d.SetProperty(x => x.Shown, !changed.Shown));
    }
}

/// <summary>One source's text of a version.</summary>
sealed record VersionText(long Id, string Path, int Ordinal, SourceState State, Trust Trust, DateOnly? EffectiveDate)
{
    public string Folder => Path[..(Path.LastIndexOf('/') + 1)];
}
