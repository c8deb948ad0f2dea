using KnowledgeBase.Legal;
using KnowledgeBase.Store;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Library.Laws;

/// <summary>The laws and documents that a set of citations may mean, loaded in a handful of queries.</summary>
sealed class CitationTargets
{
    ILookup<string, WorkRow> works = Array.Empty<WorkRow>().ToLookup(w => w.TitleKey);
    Dictionary<long, HashSet<ProvisionNumber>> articles = [];
    ILookup<string, CitedDocument> byTitle = Array.Empty<CitedDocument>().ToLookup(d => d.TitleKey);
    ILookup<string, CitedDocument> byNumber = Array.Empty<CitedDocument>().ToLookup(d => d.TitleKey);

    public static async Task<CitationTargets> LoadAsync(CorpusContext context, IReadOnlyList<Citation> citations, CancellationToken cancellationToken)
    {
        string[] keys = [.. citations.Select(c => c.Title).OfType<string>().Select(TitleKey.Of).Distinct()];
        string[] numbers = [.. citations.Select(c => c.DocumentNumber?.ToString()).OfType<string>().Distinct()];
        var works = await context.Works.Include(w => w.Versions).Where(w => keys.Contains(w.TitleKey)).ToListAsync(cancellationToken);
        var documents = await context.Documents.Where(d => d.Shown && d.VersionId == null && (keys.Contains(d.TitleKey) || numbers.Contains(d.DocumentNumber!)))
            .Select(d => new CitedDocument(d.TitleKey, d.DocumentNumber, d.Title, d.TextHash)).ToListAsync(cancellationToken);
        long[] versions = citations.Any(c => c.Provision?.Article is not null) ? [.. works.SelectMany(w => w.Versions).Select(v => v.Id)] : [];
        var numbersHeld = await context.Documents.Where(d => d.Shown && versions.Contains(d.VersionId!.Value))
            .SelectMany(d => d.Articles, (d, a) => new { d.VersionId, a.Number, a.Suffix }).ToListAsync(cancellationToken);
        return new CitationTargets
        {
            works = works.ToLookup(w => w.TitleKey),
            articles = numbersHeld.GroupBy(a => a.VersionId!.Value).ToDictionary(g => g.Key, g => g.Select(a => new ProvisionNumber(a.Number, a.Suffix)).ToHashSet()),
            byTitle = documents.ToLookup(d => d.TitleKey),
            byNumber = documents.Where(d => d.DocumentNumber is not null).ToLookup(d => d.DocumentNumber!),
        };
    }

    public ResolvedCitation Resolve(Citation citation, string? region, DateOnly citedOn, DateOnly day)
    {
        if (citation.Title is { } title)
        {
            var key = TitleKey.Of(title);
            if (Preferred(works[key], region) is { } work)
                return OfWork(citation, work, citedOn, day);
            if (byTitle[key].FirstOrDefault() is { } document)
                return OfDocument(citation, document);
        }
        return citation.DocumentNumber is { } number && byNumber[number.ToString()].FirstOrDefault() is { } numbered
            ? OfDocument(citation, numbered)
            : new ResolvedCitation(citation with { State = CitationState.NotInCorpus }, null, null, null, null);
    }

    // The citing region's own, then national law, then whichever there is: a local title nearly always names its place.
    static WorkRow? Preferred(IEnumerable<WorkRow> works, string? region) =>
        works.OrderByDescending(w => w.Region == (region ?? "")).ThenByDescending(w => w.Region.Length == 0)
            .ThenBy(w => w.Region, StringComparer.Ordinal).ThenBy(w => w.IssuerKey, StringComparer.Ordinal).FirstOrDefault();

    ResolvedCitation OfWork(Citation citation, WorkRow work, DateOnly citedOn, DateOnly day)
    {
        var timeline = new VersionTimeline(work.Versions.Select(VersionTimes.Of));
        var cited = timeline.Current(citedOn);
        var current = timeline.Current(day);
        var target = cited ?? current;
        return new ResolvedCitation(citation with { State = State() }, work.Id, work.Title, VersionSummary.KeyOf(target?.VersionDate), null);

        CitationState State()
        {
            if (citation.Provision?.Article is { } article && target is not null && !Holds(target.VersionId, article))
                return CitationState.Malformed;
            if (current is not null && timeline.StatusOf(current, day) == VersionStatus.Repealed)
                return CitationState.Superseded;
            // A text older than every version here meant one that has been superseded since.
            return target?.VersionId != current?.VersionId || timeline.On(citedOn).InForce is null && target?.Start > citedOn && citedOn < day
                ? CitationState.Superseded
                : CitationState.Found;
        }
    }

    bool Holds(long versionId, ProvisionNumber article) => articles.TryGetValue(versionId, out var held) && held.Contains(article);

    static ResolvedCitation OfDocument(Citation citation, CitedDocument document) =>
        new(citation with { State = CitationState.Found }, null, document.Title, null, document.Key);
}

/// <summary>An official document that a citation may mean.</summary>
sealed record CitedDocument(string TitleKey, string? DocumentNumber, string Title, string Key);
